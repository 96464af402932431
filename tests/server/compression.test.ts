/** Long answers are compressed for whoever can read that, and stay the same answers. */
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createEmbeddedEngine } from '../../server/src/engine/embedded/embedded-engine.ts';
import type { GraphEngine } from '../../server/src/engine/engine.ts';
import { loadDataset } from '../../server/src/load/load-dataset.ts';
import { generatedDataset } from '../support/generated-dataset.ts';
import { type Api, startApi } from './api.ts';

let engine: GraphEngine;
let api: Api;
beforeAll(async () => {
  engine = createEmbeddedEngine();
  await engine.prepare();
  await loadDataset(engine, generatedDataset({ seed: 9, nodes: 100, relations: 200 }), { grace: 0 });
  api = await startApi(engine);
});
afterAll(async () => {
  await api?.close();
  await engine?.close();
});

const LONG =
  '{ relations(first: 100) { edges { node { id statement(lang: FR) source { id } target { id } } } } }';
const SHORT = '{ study { version } }';

/** An answer as it comes over the wire, which `fetch` would hide. */
async function get(query: string, headers: Record<string, string> = {}) {
  const url = `${api.url}/graphql?query=${encodeURIComponent(query)}`;
  const sent = request(url, { headers: { accept: 'application/json', ...headers } }).end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return { status: response.statusCode, headers: response.headers, body: await buffer(response) };
}

test('a long answer is compressed for whoever can read that, and is the same', async () => {
  const plain = await get(LONG);
  expect(plain.headers['content-encoding']).toBeUndefined();
  const packed = await get(LONG, { 'accept-encoding': 'br, gzip' });
  expect(packed.headers['content-encoding']).toBe('gzip');
  expect(packed.headers.vary).toBe('Accept, Accept-Encoding, Origin');
  expect(gunzipSync(packed.body)).toEqual(plain.body);
  expect(packed.body.length).toBeLessThan(plain.body.length / 3);
});

test.each([
  ['identity', undefined],
  ['br', undefined],
  ['gzip;q=0', undefined],
  ['gzip; q=0.0, *', undefined],
  ['gzip;q=0.5', 'gzip'],
  ['*', 'gzip'],
  ['GZIP', 'gzip'],
])('of what %s accepts', async (accepted, encoding) => {
  const { headers } = await get(LONG, { 'accept-encoding': accepted });
  expect(headers['content-encoding']).toBe(encoding);
});

test('a short answer goes as it is', async () => {
  const { headers, body } = await get(SHORT, { 'accept-encoding': 'gzip' });
  expect(headers['content-encoding']).toBeUndefined();
  expect(JSON.parse(String(body))).toEqual({ data: { study: { version: expect.any(String) } } });
});

test('whoever has it compressed has it', async () => {
  const { headers } = await get(LONG, { 'accept-encoding': 'gzip' });
  expect(headers.etag).toMatch(/^W\/"[\w-]{22}"$/);
  const again = await get(LONG, { 'accept-encoding': 'gzip', 'if-none-match': headers.etag! });
  expect([again.status, again.body.length]).toEqual([304, 0]);
});
