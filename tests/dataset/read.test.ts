import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { formatProblem } from '../../server/src/dataset/problem.ts';
import { findStudies, readStudy } from '../../server/src/dataset/read.ts';
import { type Edit, editedStudy, repository, smallStudy } from '../support/study-folders.ts';

const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup();
});

/** What is said of the small study once changed, one line each. */
async function problemsAfter(...edits: Edit[]): Promise<string[]> {
  const study = editedStudy(edits);
  cleanups.push(study.remove);
  const { dataset, problems } = await readStudy(study.folder);
  expect(dataset === null).toBe(problems.some(({ severity }) => severity === 'error'));
  return problems.map((problem) => formatProblem(problem));
}

test('a sound study is read whole, in its order', async () => {
  const { dataset, problems } = await readStudy(smallStudy);
  expect(problems).toEqual([]);
  expect(dataset?.sections.map(({ id }) => id)).toEqual(['s0', 't1', 's1', 's2']);
  expect(dataset?.passages.map(({ id }) => id)).toEqual([
    ...['s0.p1', 's0.p2', 't1.p1', 't1.p2', 's1.p1', 's1.n1', 's1.p2', 's1.p3'],
    ...['s2.p1', 's2.p2', 's2.p3', 's2.p4', 's2.p5'],
  ]);
  expect(dataset?.entities).toHaveLength(25);
  expect(dataset?.claims).toHaveLength(31);
  expect(dataset?.claims.find(({ id }) => id === 'claim/orders-lead-to-hiring')).toEqual({
    id: 'claim/orders-lead-to-hiring',
    type: 'INFLUENCES',
    source: 'factor/orders',
    target: 'outcome/hiring',
    sign: 'POSITIVE',
    strength: 'WEAK',
    modality: 'OBSERVED',
    negated: false,
    scope: { of: ['pole-group/linen-poles'], except: ['pole/fil-du-rhin'], quantifier: 'MOST' },
    citedCases: [],
    qualifies: [],
    contradicts: [],
    statement: {
      fr: 'Plus de commandes, plus d’embauches, sauf à Fil du Rhin.',
      en: 'More orders, more hiring, except at Fil du Rhin.',
    },
    evidence: [{ passage: 's1.p3', start: 'Quand les commandes montent', end: 'sauf à Fil du Rhin' }],
  });
  expect(dataset?.retired).toEqual([
    { id: 'initiative/school', successor: 'initiative/workshop-school' },
    { id: 'claim/school-costs' },
  ]);
});

test('claims and their evidence come in the order of the passages', async () => {
  const study = editedStudy([
    {
      file: 'claims/s1.yml',
      replace: '      - { passage: s1.p2, start: ne montrent aucun effet }',
      by: '      - { passage: s1.p2, start: ne montrent aucun effet }\n      - { passage: s0.p2, start: des visites faites }',
    },
  ]);
  cleanups.push(study.remove);
  const { dataset } = await readStudy(study.folder);
  expect(
    dataset?.claims.slice(0, 2).map(({ id, evidence }) => [id, evidence.map(({ passage }) => passage)]),
  ).toEqual([
    ['claim/study-is-about-linen-poles', ['s0.p1', 's0.p2']],
    ['claim/age-has-no-effect', ['s0.p2', 's1.p2']],
  ]);
});

test('studies are found in a folder, or are the folder', async () => {
  expect(await findStudies(smallStudy)).toEqual([smallStudy]);
  expect(await findStudies(join(repository, 'tests/support'))).toEqual([smallStudy]);
  await expect(findStudies(join(repository, 'no-such-folder'))).rejects.toThrow('ENOENT');
});

test.each<[string, Edit, string[]]>([
  [
    'an unknown key, with the nearest one',
    { file: 'claims/s0.yml', replace: 'modality: OBSERVED', by: 'modalty: OBSERVED' },
    [
      'claims/s0.yml:2:5: error: claims[0].modality: is missing; allowed: OBSERVED, EXPLAINED, HYPOTHESIS, EXPECTED, RECOMMENDED',
      'claims/s0.yml:6:5: error: claims[0].modalty: unknown key "modalty"; did you mean modality?; allowed: id, type, source, target, statement, evidence, sign, strength, modality, negated, scope, citedCases, comparedTo, condition, attributedTo, quantity, when, qualifies, contradicts',
    ],
  ],
  [
    'a value outside the vocabulary, with the nearest one',
    { file: 'claims/s1.yml', replace: 'sign: NEGATIVE', by: 'sign: NEGATVE' },
    [
      'claims/s1.yml:40:11: error: claims[3].sign: is "NEGATVE"; did you mean NEGATIVE?; allowed: POSITIVE, NEGATIVE, NONE, MIXED, UNSPECIFIED',
    ],
  ],
  [
    'a number where a text belongs',
    { file: 'claims/s0.yml', replace: 'when: "2011"', by: 'when: 2011' },
    ['claims/s0.yml:7:11: error: claims[0].when: is the number 2011 (put it in quotes); allowed: a text'],
  ],
  [
    'a missing translation',
    { file: 'claims/s1.yml', replace: '      en: Lin d’Armor has a workshop school.\n', by: '' },
    ['claims/s1.yml:21:7: error: claims[1].statement.en: is missing; allowed: a text'],
  ],
  [
    'a span of too many words',
    {
      file: 'claims/s1.yml',
      replace: 'start: ils forment moins',
      by: 'start: mais ils forment tous un peu moins',
    },
    [
      'claims/s1.yml:129:34: error: claims[10].evidence[0].start: is "mais ils forment tous un peu moins"; allowed: at most six words',
    ],
  ],
  [
    'two ends of too many words together',
    {
      file: 'claims/s1.yml',
      replace: 'start: Là où les tisserands manquent, end: volontiers une école',
      by: 'start: Là où les tisserands manquent souvent, end: le pôle ouvre une école',
    },
    [
      'claims/s1.yml:14:9: error: claims[0].evidence[0]: is too long; allowed: start and end with at most ten words together',
    ],
  ],
  [
    'a malformed id',
    { file: 'entities/factors.yml', replace: 'id: factor/orders', by: 'id: Factor/Orders' },
    [
      'claims/s1.yml:107:13: error: claims[9].source: there is no entity "factor/orders"',
      'claims/s1.yml:120:13: error: claims[10].source: there is no entity "factor/orders"',
      'claims/s1.yml:132:13: error: claims[11].source: there is no entity "factor/orders"',
      'entities/factors.yml:8:9: error: entities[2].id: is "Factor/Orders"; allowed: an entity id such as "pole/minalogic"',
    ],
  ],
  [
    'a key that stands twice',
    { file: 'study.yml', replace: 'version: 1.1.0', by: 'version: 1.1.0\nversion: 1.1.0' },
    ['study.yml:3:1: error: the key "version" stands twice in the same map'],
  ],
  [
    'a text that needs quotes',
    { file: 'study.yml', replace: 'licence: CC0-1.0', by: 'licence: CC0: 1.0' },
    ['study.yml:11:10: error: not YAML: a text that holds ": " must stand in quotes'],
  ],
  [
    'broken syntax',
    { file: 'study.yml', replace: 'languages: [fr]', by: 'languages: [fr' },
    [
      'study.yml:11:1: error: not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
  ],
  [
    'a list where a map belongs',
    { file: 'entities/sectors.yml', replace: '{ fr: Filature, en: Spinning }', by: '[Filature, Spinning]' },
    ['entities/sectors.yml:4:12: error: entities[0].label: is a list; allowed: a map of fields'],
  ],
])('%s is named with its place', async (_, edit, expected) => {
  expect(await problemsAfter(edit)).toEqual(expected);
});

test('several mistakes are named at once', async () => {
  expect(
    await problemsAfter(
      { file: 'claims/t1.yml', replace: 'target: sector/spinning', by: 'target: sector/spining' },
      { file: 'entities/poles.yml', replace: 'reach: NATIONAL', by: 'reach: LOCAL' },
      { file: 'passages/s2.yml', replace: 'order: 3', by: 'order: three' },
    ),
  ).toEqual([
    'claims/t1.yml:13:13: error: claims[1].target: there is no entity "sector/spining"; did you mean sector/spinning?',
    'entities/poles.yml:7:12: error: entities[0].reach: is "LOCAL"; allowed: WORLD, WORLD_VOCATION, NATIONAL',
    'passages/s2.yml:3:10: error: section.order: is "three"; allowed: a number',
  ]);
});

test('files that nothing reads, and files that are missing, are named', async () => {
  const study = editedStudy([]);
  cleanups.push(study.remove);
  writeFileSync(join(study.folder, 'claims/s3.yaml'), 'claims: []');
  writeFileSync(join(study.folder, 'notes.txt'), 'a note');
  writeFileSync(join(study.folder, 'README.md'), 'may stand');
  const { problems } = await readStudy(study.folder);
  expect(problems.map((problem) => formatProblem(problem, 'data/small-study'))).toEqual([
    'data/small-study/claims/s3.yaml:1:1: error: nothing reads this file; only files that end in .yml are read',
    'data/small-study/notes.txt:1:1: error: nothing reads this; a study holds study.yml, retired.yml, passages/, entities/, claims/, stories/',
  ]);
  await expect(readStudy(join(study.parent, 'none'))).rejects.toThrow('ENOENT');
});
