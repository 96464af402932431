/**
 * `docs/api.md` shows each question of the product with its real answer. Run with `-u`, this writes questions and
 * answers into it anew: `npx vitest run tests/server/api-docs.test.ts -u`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GraphEngine } from '../../server/src/engine/engine.ts';
import { type ExampleQuestion, questions } from '../../server/src/http/graphiql-examples.ts';
import { loadDataset } from '../../server/src/load/load-dataset.ts';
import { openEmptyEngine } from '../support/engines.ts';
import { repository } from '../support/study-folders.ts';
import { type Api, datasetOf, startApi } from './api.ts';

const DOCUMENT = join(repository, 'docs/api.md');
const WIDTH = 120;

let engine: GraphEngine;
let api: Api;
beforeAll(async () => {
  engine = await openEmptyEngine({ connection: null });
  await loadDataset(engine, await datasetOf(join(repository, 'data/poles-competences')), { grace: 0 });
  api = await startApi(engine);
});
afterAll(async () => {
  await api?.close();
  await engine?.close();
});

/** JSON with what fits on a line on one line. */
function writeJson(value: unknown, indent = ''): string {
  const flat = JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
  if (typeof value !== 'object' || value === null || indent.length + flat.length <= WIDTH) return flat;
  const inner = `${indent}  `;
  const items = Array.isArray(value)
    ? value.map((item) => writeJson(item, inner))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${writeJson(item, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${items.map((item) => `${inner}${item}`).join(',\n')}\n${indent}${close}`;
}

const block = (language: string, content: string) => `\`\`\`${language}\n${content}\n\`\`\``;

async function section({ name, question, query, variables }: ExampleQuestion): Promise<string> {
  const answer = await api.ask(query, variables);
  expect(answer.errors).toBeUndefined();
  return [
    `<!-- ${name} -->`,
    `**${question}**`,
    block('graphql', query),
    ...(variables ? [block('json', writeJson(variables))] : []),
    block('json', writeJson(answer.data)),
    '<!-- end -->',
  ].join('\n\n');
}

test('every question stands in the document with its answer', async () => {
  let written = readFileSync(DOCUMENT, 'utf8');
  for (const question of questions) {
    const place = new RegExp(`<!-- ${question.name} -->(?:(?:(?!<!-- ).)*<!-- end -->)?`, 's');
    expect(written, `${question.name} has no place in the document`).toMatch(place);
    const text = await section(question);
    written = written.replace(place, () => text);
  }
  await expect(written).toMatchFileSnapshot(DOCUMENT);
});

test('the document has no other question', () => {
  const names = [...readFileSync(DOCUMENT, 'utf8').matchAll(/<!-- (?!end )([\w-]+) -->/g)].map(
    ([, name]) => name,
  );
  expect(names).toEqual(questions.map(({ name }) => name));
});
