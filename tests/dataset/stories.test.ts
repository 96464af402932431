/** What the checker says of stories. */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { formatProblem } from '../../server/src/dataset/problem.ts';
import { readStudy } from '../../server/src/dataset/read.ts';
import { type Edit, editedStudy } from '../support/study-folders.ts';

const FILE = 'stories/why-schools-open.yml';

const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup();
});

const change = (replace: string, by: string): Edit => ({ file: FILE, replace, by });

test.each<[string, Edit[], string[]]>([
  [
    'claims are those of the study, and at least one is cited',
    [
      change('[claim/shortage-opens-schools]', '[claim/shortage-opens-school]'),
      change('claims: [claim/age-has-no-effect]', 'claims: []'),
    ],
    [`${FILE}:29:13: error: steps[2].claims: is an empty list; allowed: at least one item`],
  ],
  [
    'ids that no record has are named with their place',
    [
      change('[claim/shortage-opens-schools]', '[claim/shortage-opens-school]'),
      change('passages: [s2.p1]', 'passages: [s2.p9]'),
      change('entities: [pole/lin-d-armor]', 'entities: [pole/lin-d-amor]'),
      change('focus: [factor/weaver-shortage,', 'focus: [factor/no-such-thing-at-all,'),
      change('about: factor/age-of-pole', 'about: factor/age'),
    ],
    [
      `${FILE}:9:14: error: steps[0].claims[0]: there is no claim "claim/shortage-opens-school"; did you mean claim/shortage-opens-schools?`,
      `${FILE}:16:16: error: steps[1].passages[0]: there is no passage "s2.p9"; did you mean s2.p1?`,
      `${FILE}:18:18: error: steps[1].view.entities[0]: there is no entity "pole/lin-d-amor"; did you mean pole/lin-d-armor?`,
      `${FILE}:20:15: error: steps[1].view.focus[0]: there is no claim or passage or entity "factor/no-such-thing-at-all"`,
      `${FILE}:30:32: error: steps[2].view.about: there is no entity "factor/age"`,
    ],
  ],
  [
    'steps are told apart',
    [change('- id: age', '- id: shortage')],
    [`${FILE}:26:9: error: steps[2].id: "shortage" is already a step of story/why-schools-open`],
  ],
  [
    'a chosen path leads from one end to another',
    [
      change(
        'way: [initiative/workshop-school, outcome/apprentices,',
        'way: [pole/lin-d-armor, outcome/apprentices,',
      ),
    ],
    [
      `${FILE}:25:14: error: steps[1].view.question.way: does not lead from one end of the question to another; allowed: a path between initiative/workshop-school and factor/weaver-shortage`,
    ],
  ],
  [
    'only the text can be narrowed',
    [change('mode: TEXT', 'mode: GRAPH')],
    [
      `${FILE}:30:33: error: steps[2].view.about: narrows the text, which is not shown; allowed: only with mode TEXT`,
    ],
  ],
  [
    'ids of stories are unique and of their form',
    [change('id: story/why-schools-open', 'id: why-schools-open'), change('mode: TEXT', 'mode: text')],
    [
      `${FILE}:1:5: error: id: is "why-schools-open"; allowed: a story id such as "story/who-reacts"`,
      `${FILE}:30:19: error: steps[2].view.mode: is "text"; did you mean TEXT?; allowed: GRAPH, TEXT`,
    ],
  ],
])('%s', async (_, edits, expected) => {
  const study = editedStudy(edits);
  cleanups.push(study.remove);
  const { problems } = await readStudy(study.folder);
  expect(problems.map((problem) => formatProblem(problem))).toEqual(expected);
});

test('two stories have two orders', async () => {
  const study = editedStudy([]);
  cleanups.push(study.remove);
  const other = `${study.folder}/stories/zz.yml`;
  copyFileSync(`${study.folder}/${FILE}`, other);
  writeFileSync(other, readFileSync(other, 'utf8').replace('id: story/why-schools-open', 'id: story/other'));
  const { problems } = await readStudy(study.folder);
  expect(problems.map((problem) => formatProblem(problem))).toEqual([
    'stories/zz.yml:2:8: error: order: 1 is already the order of story/why-schools-open',
  ]);
});
