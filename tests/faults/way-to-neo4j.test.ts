/** A bad way between the server and Neo4j: what the server says meanwhile, and what it keeps afterwards. */
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GraphEngine } from '../../server/src/engine/engine.ts';
import { POOL_SIZE } from '../../server/src/engine/neo4j/drivers.ts';
import { type RunningServer, startServer } from '../../server/src/http/server.ts';
import { loadDataset } from '../../server/src/load/load-dataset.ts';
import { datasetOf, testConfig } from '../server/api.ts';
import { neo4jTargets, openEmptyEngine, testStatement } from '../support/engines.ts';
import { seededRandom } from '../support/random.ts';
import { smallStudy } from '../support/study-folders.ts';
import { askAround, type Expected, expectedAnswers, type Heard } from './crowd.ts';
import { type FaultyWay, openFaultyWay } from './faulty-way.ts';

const random = seededRandom(20_261_124);

/** Longer than a connection may be idle before it is tested. */
const IDLE = 3_500;

// The way is the same whichever line of Neo4j is at its end.
describe.each(neo4jTargets().slice(0, 1))('on the way to $name', ({ connection }) => {
  let engine: GraphEngine;
  let way: FaultyWay;
  let server: RunningServer;
  let expected: Expected;
  let before: string[];

  beforeAll(async () => {
    engine = await openEmptyEngine({ connection });
    await loadDataset(engine, await datasetOf(smallStudy), { grace: 0 });
    way = await openFaultyWay(connection.uri, 1);
    before = openSockets();
    server = await startServer(
      { ...testConfig, neo4j: { ...connection, uri: way.uri } },
      { logTo: { write: () => {} } },
    );
    expected = await expectedAnswers(server.url);
  });
  afterAll(async () => {
    await server?.close();
    await way?.shut();
    await engine?.close();
  });

  const ask = (count: number, atOnce = 12): Promise<Heard> =>
    askAround(server.url, expected, { count, atOnce, random });
  const allRight = (count: number): Heard => ({ right: count, coded: {}, wrong: [] });
  const ready = async () => (await fetch(`${server.url}/readyz`)).status;
  const metric = async (name: string) => {
    const text = await (await fetch(`${server.url}/metrics`)).text();
    return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
  };
  const recovered = () => expect.poll(ready, { timeout: 15_000, interval: 200 }).toBe(200);

  test('a slow, jittery and narrow way changes nothing but the time', async () => {
    way.set({ latency: 15, jitter: 30, bandwidth: 200_000 });
    expect(await ask(60)).toEqual(allRight(60));
    expect(await ready()).toBe(200);
    way.set({});
  });

  test('answers that are cut off in the middle are never taken for whole ones', async () => {
    way.set({ cut: { share: 0.2, bytes: 40 } });
    const { right, coded, wrong } = await ask(200);
    way.set({});
    expect(wrong).toEqual([]);
    expect(Object.keys(coded)).toEqual(['ENGINE_UNAVAILABLE']);
    expect(right + coded.ENGINE_UNAVAILABLE!).toBe(200);
    expect(await ask(60)).toEqual(allRight(60));
  });

  test('a database that refuses: said so, and left as soon as it is there again', async () => {
    await way.shut();
    expect(await ask(30)).toEqual({ right: 0, coded: { ENGINE_UNAVAILABLE: 30 }, wrong: [] });
    expect(await ready()).toBe(503);
    await expect.poll(() => metric('maillage_engine_up'), { timeout: 10_000 }).toBe(0);
    await way.open();
    await recovered();
    expect(await ask(60)).toEqual(allRight(60));
    await expect.poll(() => metric('maillage_engine_up'), { timeout: 10_000 }).toBe(1);
  });

  test('connections that were lost without a word while idle are found out before anybody gets an error', async () => {
    expect(await ask(40)).toEqual(allRight(40));
    const replaced = await metric('maillage_engine_replaced_total');
    way.fallSilent();
    await setTimeout(IDLE);
    expect(await ask(40)).toEqual(allRight(40));
    expect(await metric('maillage_engine_replaced_total')).toBe(replaced + 1);
  });

  test('a way that falls silent under load: errors with a code, then told at once, then well again', async () => {
    way.fallSilent({ all: true });
    const [heard] = await Promise.all([ask(24), expect.poll(ready, { timeout: 10_000 }).toBe(503)]);
    expect(heard.wrong).toEqual([]);
    expect(heard.right).toBe(0);
    // The server knows by now, and nobody waits for a timeout any more: all of this within one of the test's own.
    expect((await ask(200)).coded).toEqual({ ENGINE_UNAVAILABLE: 200 });
    way.speak();
    await recovered();
    expect(await ask(60)).toEqual(allRight(60));
  });

  test('clients that leave in the middle leave nothing behind', async () => {
    way.set({ latency: 40 });
    const leaving = Array.from({ length: 40 }, async () => {
      const signal = AbortSignal.timeout(20 + random.below(60));
      const query = encodeURIComponent(
        '{ entities(first: 200) { edges { node { id relations { totalCount } } } } }',
      );
      await fetch(`${server.url}/graphql?query=${query}`, { signal }).catch(() => {});
    });
    await Promise.all(leaving);
    way.set({});
    await expect.poll(() => metric('maillage_engine_connections_busy'), { timeout: 10_000 }).toBeLessThan(2);
    await expect.poll(() => metric('maillage_graphql_in_flight'), { timeout: 10_000 }).toBe(0);
    expect(await ask(60)).toEqual(allRight(60));
  });

  test('after all this no connection, session or transaction is left over', async () => {
    await expect.poll(() => metric('maillage_engine_connections_busy'), { timeout: 10_000 }).toBeLessThan(2);
    expect(await metric('maillage_graphql_in_flight')).toBe(0);
    expect(await metric('maillage_graphql_waiting')).toBe(0);
    expect(way.connections()).toBeLessThanOrEqual(POOL_SIZE);
    await server.close();
    await expect.poll(way.connections, { timeout: 10_000 }).toBe(0);
    const others = testStatement(
      "SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW' RETURN count(*) AS others",
    );
    await expect.poll(() => engine.read(others, {}), { timeout: 10_000 }).toEqual([{ others: 0 }]);
    await expect.poll(() => openSockets().length, { timeout: 10_000 }).toBeLessThanOrEqual(before.length);
  });
});

/** What the process holds open of the network. */
function openSockets(): string[] {
  return process.getActiveResourcesInfo().filter((kind) => kind.startsWith('TCP'));
}
