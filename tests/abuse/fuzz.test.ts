/**
 * Operations, right and wrong, made up from the schema: each is answered, and nothing shows of the inside. Two
 * thousand here, ten thousand in `pnpm soak`.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GraphEngine } from '../../server/src/engine/engine.ts';
import { loadDataset } from '../../server/src/load/load-dataset.ts';
import { schema } from '../../server/src/modules/schema.ts';
import { type Api, datasetOf, startApi } from '../server/api.ts';
import { openEmptyEngine } from '../support/engines.ts';
import { seededRandom } from '../support/random.ts';
import { smallStudy } from '../support/study-folders.ts';
import { fuzz, validityOf } from './fuzz.ts';
import { operationGenerator } from './random-operation.ts';

const SEED = 20_261_124;
const COUNT = 2_000;

let engine: GraphEngine;
let api: Api;
let ids: string[];
beforeAll(async () => {
  engine = await openEmptyEngine({ connection: null });
  const dataset = await datasetOf(smallStudy);
  await loadDataset(engine, dataset, { grace: 0 });
  ids = [...dataset.entities, ...dataset.claims, ...dataset.passages, ...dataset.sections].map(
    ({ id }) => id,
  );
  api = await startApi(engine, { logLevel: 'warn' });
});
afterAll(async () => {
  await api?.close();
  await engine?.close();
});

test('what is made up is valid and reaches every field of the root', () => {
  const generator = operationGenerator(schema, ids, seededRandom(SEED));
  const made = Array.from({ length: 300 }, () => validityOf(schema, generator.next().query));
  expect(made.flatMap(({ errors }) => errors)).toEqual([]);
  const reached = new Set(made.flatMap(({ fields }) => fields));
  expect([...reached].sort()).toEqual(
    ['__typename', ...Object.keys(schema.getQueryType()!.getFields())].sort(),
  );
});

test('each is answered, or refused with a code', async () => {
  const report = await fuzz({
    url: api.url,
    schema,
    ids,
    random: seededRandom(SEED),
    count: COUNT,
  });
  expect(report.faults).toEqual([]);
  expect(report.asked).toBe(COUNT);
  expect(report.answered).toBeGreaterThan(COUNT / 5);
  expect(Object.keys(report.codes).sort()).toEqual(['BAD_USER_INPUT', 'LIMIT_EXCEEDED']);
  expect(api.log.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
}, 300_000);
