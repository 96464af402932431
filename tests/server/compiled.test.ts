/** Operations that are repeated are compiled: their answers must stay what the interpreter gave. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createEmbeddedEngine } from '../../server/src/engine/embedded/embedded-engine.ts';
import type { GraphEngine } from '../../server/src/engine/engine.ts';
import { examples } from '../../server/src/http/graphiql-examples.ts';
import { loadDataset } from '../../server/src/load/load-dataset.ts';
import { repository } from '../support/study-folders.ts';
import { type Api, datasetOf, startApi } from './api.ts';

let api: Api;
let engine: GraphEngine;
beforeAll(async () => {
  engine = createEmbeddedEngine();
  await engine.prepare();
  await loadDataset(engine, await datasetOf(join(repository, 'data/poles-competences')));
  api = await startApi(engine);
});
afterAll(async () => {
  await api?.close();
  await engine?.close();
});

const operations: [query: string, variables: Record<string, unknown>][] = [
  ...examples.map(({ query, variables }): [string, Record<string, unknown>] => [
    query,
    variables ? JSON.parse(variables) : {},
  ]),
  ['{ entity(id: "pole/nowhere") { id } }', {}],
  ['query($first: Int) {\n  entities(first: $first) { totalCount }\n}', { first: 201 }],
  ['query($first: Int) { entities(first: $first) { totalCount } }', { first: 'ten' }],
  ['query($id: ID!) { entity(id: $id) { id } }', {}],
  [
    'query($lang: Lang, $more: Boolean!) { study { title(lang: $lang) version @include(if: $more) } }',
    { lang: 'EN', more: false },
  ],
  ['{ study { id } wrong: entity(id: "x", study: "none") { id } }', {}],
];

test.each(operations)('%s with %o', async (query, variables) => {
  const ask = async () => withoutRequestIds(await api.ask(query, variables));
  const interpreted = await ask();
  await ask();
  expect(await ask()).toEqual(interpreted);
  expect(await ask()).toEqual(interpreted);
});

test('each operation of a document is run when it is named', async () => {
  const query = 'query A { study { id } } query B { study { version } }';
  for (let round = 0; round < 4; round += 1) {
    for (const [operationName, field] of [
      ['A', 'id'],
      ['B', 'version'],
    ]) {
      const response = await fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, operationName }),
      });
      const { data } = (await response.json()) as { data: { study: object } };
      expect(Object.keys(data.study)).toEqual([field]);
    }
  }
});

function withoutRequestIds(answer: object): unknown {
  return JSON.parse(JSON.stringify(answer, (key, value) => (key === 'requestId' ? undefined : value)));
}
