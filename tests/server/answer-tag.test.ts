/** Answers to GET carry a tag that holds until a study is loaded anew. */
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createEmbeddedEngine } from '../../server/src/engine/embedded/embedded-engine.ts';
import type { GraphEngine } from '../../server/src/engine/engine.ts';
import { loadDataset } from '../../server/src/load/load-dataset.ts';
import { generatedDataset } from '../support/generated-dataset.ts';
import { type Api, startApi } from './api.ts';

let engine: GraphEngine;
let api: Api;
const version = (version: string) =>
  loadDataset(engine, generatedDataset({ seed: 9, nodes: 20, relations: 40, version }), { grace: 0 });

beforeAll(async () => {
  engine = createEmbeddedEngine();
  await engine.prepare();
  await version('1.0.0');
  api = await startApi(engine);
});
afterAll(async () => {
  await api?.close();
  await engine?.close();
});

const get = (query: string, headers: Record<string, string> = {}) =>
  fetch(`${api.url}/graphql?query=${encodeURIComponent(query)}`, {
    headers: { accept: 'application/json', ...headers },
  });

test('a client that has the answer is told so, until a load', async () => {
  const first = await get('{ study { version } }');
  const tag = first.headers.get('etag')!;
  expect(tag).toMatch(/^"[\w-]{22}"$/);
  expect(first.headers.get('cache-control')).toBe('private, no-cache');
  expect(await first.json()).toEqual({ data: { study: { version: '1.0.0' } } });

  const again = await get('{ study { version } }', { 'if-none-match': `"other", W/${tag}` });
  expect(again.status).toBe(304);
  expect(await again.text()).toBe('');
  expect((await get('{ study { id } }', { 'if-none-match': tag })).status).toBe(200);

  await version('2.0.0');
  // Servers read which dataset is current once a second.
  await setTimeout(1_100);
  const after = await get('{ study { version } }', { 'if-none-match': tag });
  expect(after.status).toBe(200);
  expect(await after.json()).toEqual({ data: { study: { version: '2.0.0' } } });
});

test('answers with errors are not kept', async () => {
  const wrong = await get('{ entities(first: 0) { totalCount } }');
  expect([wrong.headers.get('etag'), wrong.headers.get('cache-control')]).toEqual([null, 'no-store']);
  const invalid = await get('{ nothing }');
  expect([invalid.headers.get('etag'), invalid.headers.get('cache-control')]).toEqual([null, 'no-store']);
});

test('what is posted has no tag', async () => {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ study { id } }' }),
  });
  expect(response.headers.get('etag')).toBeNull();
});
