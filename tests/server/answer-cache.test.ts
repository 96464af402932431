/** Answers are kept until a study is loaded anew, and none but whole ones. */
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createEmbeddedEngine } from '../../server/src/engine/embedded/embedded-engine.ts';
import type { GraphEngine } from '../../server/src/engine/engine.ts';
import { EngineError } from '../../server/src/engine/engine-error.ts';
import { loadDataset } from '../../server/src/load/load-dataset.ts';
import { generatedDataset } from '../support/generated-dataset.ts';
import { smallStudy, smallStudyCopy } from '../support/study-folders.ts';
import { type Api, countingEngine, datasetOf, startApi } from './api.ts';

let engine: GraphEngine;
let api: Api;
let ran: string[];
let away = false;
const version = (version: string) =>
  loadDataset(engine, generatedDataset({ seed: 9, nodes: 20, relations: 40, version }), { grace: 0 });

beforeAll(async () => {
  engine = createEmbeddedEngine();
  await engine.prepare();
  await version('1.0.0');
  const counting = countingEngine(engine);
  ran = counting.ran;
  const read: GraphEngine['read'] = async (statement, params, options) => {
    if (away && statement.name === 'entity/count') throw new EngineError('TIMEOUT', 'it took too long');
    return counting.graph.read(statement, params, options);
  };
  api = await startApi({ ...counting.graph, read }, { answerCache: 2 ** 20 });
});
afterAll(async () => {
  await api?.close();
  await engine?.close();
});
beforeEach(() => {
  ran.length = 0;
});

const FIRST = 'query First($first: Int) { entities(first: $first) { edges { node { id label } } } }';

async function counted({ url } = api): Promise<Record<string, string>> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const lines = text.matchAll(/^maillage_answer_cache_total\{result="(\w+)"\} (\d+)$/gm);
  return Object.fromEntries([...lines].map(([, result, count]) => [result, count]));
}

test('what was answered is not read again, for the same variables and the same document', async () => {
  const before = await counted();
  const answer = await api.ask(FIRST, { first: 3 });
  expect(answer.errors).toBeUndefined();
  expect(ran).toEqual(['entity/page-by-label']);
  for (let repeated = 0; repeated < 4; repeated += 1)
    expect(await api.ask(FIRST, { first: 3 })).toEqual(answer);
  expect(ran).toEqual(['entity/page-by-label']);
  expect(before).toEqual({});
  expect(await counted()).toEqual({ miss: '1', hit: '4' });

  const other = await api.ask(FIRST, { first: 2 });
  expect(other).not.toEqual(answer);
  expect(ran).toEqual(['entity/page-by-label', 'entity/page-by-label']);
});

test('a document of several operations has an answer for each', async () => {
  const document = 'query A { study { id } } query B { study { version } }';
  const ask = async (operationName: string) => {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: document, operationName }),
    });
    return response.json();
  };
  const [a, b] = [await ask('A'), await ask('B')];
  expect([a, b]).toEqual([
    { data: { study: { id: 'generated' } } },
    { data: { study: { version: '1.0.0' } } },
  ]);
  expect([await ask('A'), await ask('B')]).toEqual([a, b]);
});

test('answers with errors are asked for anew, and carry the id of their own request', async () => {
  away = true;
  const query = '{ entities { totalCount } study { id } }';
  const [first, second] = [await api.ask(query), await api.ask(query)];
  away = false;
  expect([first, second].map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(['TIMEOUT', 'TIMEOUT']);
  expect(first.errors![0]!.extensions.requestId).not.toBe(second.errors![0]!.extensions.requestId);
  expect(await api.ask(query)).toEqual({
    data: { entities: { totalCount: 20 }, study: { id: 'generated' } },
  });
});

test("an answer with a copy's text is not kept", async () => {
  const own = createEmbeddedEngine();
  await own.prepare();
  await loadDataset(own, await datasetOf(smallStudy));
  const withCopy = await startApi(own, { copy: smallStudyCopy, answerCache: 2 ** 20 });
  const query = '{ passage(id: "s1.p1") { fullText { text } } }';
  const answer = await withCopy.ask(query);
  expect(answer.data).toMatchObject({
    passage: { fullText: { text: expect.stringContaining('La rareté') } },
  });
  expect(await withCopy.ask(query)).toEqual(answer);
  expect(await counted(withCopy)).toEqual({ miss: '2' });
  await withCopy.close();
  await own.close();
});

test('a load makes all of them stale', async () => {
  const query = '{ study { version } }';
  expect(await api.ask(query)).toEqual({ data: { study: { version: '1.0.0' } } });
  await version('2.0.0');
  // Servers read which dataset is current once a second.
  await setTimeout(1_100);
  expect(await api.ask(query)).toEqual({ data: { study: { version: '2.0.0' } } });
});
