/** Clients that send slowly, without end, too much, or nothing at all: they are cut off, and others are served meanwhile. */
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GraphEngine } from '../../server/src/engine/engine.ts';
import { type RunningServer, startServer } from '../../server/src/http/server.ts';
import { loadDataset } from '../../server/src/load/load-dataset.ts';
import { asker, datasetOf, testConfig } from '../server/api.ts';
import { openEmptyEngine } from '../support/engines.ts';
import { smallStudy } from '../support/study-folders.ts';

/** A twentieth of what clients are given otherwise, so that nobody waits for it. */
const patience = { headers: 500, request: 1_500, idle: 500, check: 100 };

let engine: GraphEngine;
let server: RunningServer;
/** What the engine waits for before it reads, where a test says so. */
let held: Promise<void> | null = null;
beforeAll(async () => {
  engine = await openEmptyEngine({ connection: null });
  await loadDataset(engine, await datasetOf(smallStudy), { grace: 0 });
  const slow: GraphEngine = {
    ...engine,
    async read(...args) {
      if (held && args[0].name === 'entity/by-keys') await held;
      return engine.read(...args);
    },
  };
  server = await startServer(
    { ...testConfig, logLevel: 'warn' },
    { graph: slow, patience, logTo: { write: () => {} } },
  );
});
afterAll(() => server?.close());

const post = (headers: string) =>
  `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n${headers}`;

function open(): Promise<Socket> {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  socket.on('error', () => {});
  return new Promise((resolve) => socket.once('connect', () => resolve(socket)));
}

/** Sends `first`, then `again` over and over, until the server ends the connection; gives what it said, and how much was sent. */
async function untilCutOff(first: string, again = '', pause = 50): Promise<{ said: string; sent: number }> {
  const socket = await open();
  let said = '';
  let sent = first.length;
  socket.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  socket.write(first);
  const sending = setInterval(() => {
    if (again === '' || !socket.writable || socket.writableNeedDrain) return;
    socket.write(again);
    sent += again.length;
  }, pause);
  await new Promise((resolve) => socket.once('close', resolve));
  clearInterval(sending);
  return { said, sent };
}

const isServed = () => asker(server.url)('{ study { id } }');
const served = { data: { study: { id: 'small-study' } } };

test('headers that come drop by drop, or never', async () => {
  const slow = Array.from({ length: 50 }, () =>
    untilCutOff('GET / HTTP/1.1\r\nHost: localhost\r\n', 'X: y\r\n'),
  );
  const silent = Array.from({ length: 50 }, () => untilCutOff(''));
  expect(await isServed()).toEqual(served);
  for (const { said } of await Promise.all(slow)) expect(said).toMatch(/^HTTP\/1\.1 408 /);
  await Promise.all(silent);
});

test('headers without end', async () => {
  const endless = await untilCutOff(
    'GET / HTTP/1.1\r\nHost: localhost\r\n',
    `X: ${'y'.repeat(8_000)}\r\n`,
    1,
  );
  expect(endless.said).toMatch(/^HTTP\/1\.1 431 /);
  expect(endless.sent).toBeLessThan(1_000_000);
});

test('bodies that come drop by drop take no place among those who ask', async () => {
  const slow = Array.from({ length: 200 }, () =>
    untilCutOff(`${post('Content-Length: 2000\r\n')}\r\n{`, ' '),
  );
  for (let time = 0; time < 10; time += 1) expect(await isServed()).toEqual(served);
  for (const { said } of await Promise.all(slow)) expect(said).toMatch(/^HTTP\/1\.1 408 /);
});

test('a body of 100 MB, announced or not, is refused at the beginning and cut off', async () => {
  const megabyte = ' '.repeat(1_000_000);
  const announced = untilCutOff(`${post('Content-Length: 100000000\r\n')}\r\n`, megabyte);
  const chunk = `${megabyte.length.toString(16)}\r\n${megabyte}\r\n`;
  const unannounced = untilCutOff(`${post('Transfer-Encoding: chunked\r\n')}\r\n`, chunk);
  for (const { said, sent } of await Promise.all([announced, unannounced])) {
    expect(said).toMatch(/^HTTP\/1\.1 413 /);
    expect(said).toContain('"code":"LIMIT_EXCEEDED"');
    expect(sent).toBeLessThan(90_000_000);
  }
  expect(await isServed()).toEqual(served);
});

test('thousands of connections that do nothing', async () => {
  const metric = async () => {
    const text = await (await fetch(`${server.url}/metrics`)).text();
    return Number(/^maillage_http_connections (\d+)$/m.exec(text)?.[1]);
  };
  // Fewer at once than the system keeps for a server that has not taken them yet.
  for (let batch = 0; batch < 10; batch += 1) await Promise.all(Array.from({ length: 200 }, open));
  expect(await metric()).toBeGreaterThan(200);
  expect(await isServed()).toEqual(served);
  await expect.poll(metric, { timeout: 20_000 }).toBeLessThan(10);
});

test('more who ask than are let in: some wait, the rest is told when to come back', async () => {
  let release = () => {};
  held = new Promise((resolve) => {
    release = resolve;
  });
  const asked = Array.from({ length: 160 }, () =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ entity(id: \\"pole/lin-d-armor\\") { id } }"}',
    }),
  );
  const refused = await Promise.any(
    asked.map(async (answer) => ((await answer).status === 503 ? answer : Promise.reject())),
  );
  expect(refused.headers.get('retry-after')).toBe('1');
  expect(await refused.json()).toEqual({
    errors: [
      {
        message: 'Too many requests at once. Try again in a second.',
        extensions: { code: 'OVERLOADED', requestId: expect.any(String) },
      },
    ],
  });
  // Probes are answered all the while.
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  const metrics = await (await fetch(`${server.url}/metrics`)).text();
  expect(metrics).toMatch(/^maillage_graphql_in_flight 32$/m);
  expect(metrics).toMatch(/^maillage_graphql_crowded 1$/m);
  release();
  held = null;
  const statuses = (await Promise.all(asked)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(32);
  expect(statuses.filter((status) => status === 503).length).toBeGreaterThanOrEqual(32);
  expect(await isServed()).toEqual(served);
  const isCrowded = async () =>
    (await (await fetch(`${server.url}/metrics`)).text()).includes('\nmaillage_graphql_crowded 1\n');
  await expect.poll(isCrowded, { timeout: 5_000 }).toBe(false);
});

test('a client that takes its answer slowly holds no place either', async () => {
  const ask = `{"query":"{ entities(first: 200) { edges { node { id relations(first: 100) { edges { node { id statement(lang: FR) } } } } } } }"}`;
  const takers = await Promise.all(
    Array.from({ length: 64 }, async () => {
      const socket = await open();
      socket.pause();
      socket.write(`${post(`Content-Length: ${ask.length}\r\n`)}\r\n${ask}`.repeat(8));
      return socket;
    }),
  );
  for (let time = 0; time < 10; time += 1) expect(await isServed()).toEqual(served);
  for (const socket of takers) socket.destroy();
});
