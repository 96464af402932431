/** The real database frozen, killed and started again under servers that are being asked. */
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runningNeo4j, startNeo4j } from '../../scripts/neo4j/neo4j-server.ts';
import { isRunning } from '../../scripts/neo4j/process.ts';
import { loadDataset } from '../../server/src/load/load-dataset.ts';
import { datasetOf } from '../server/api.ts';
import { neo4jTargets, openEmptyEngine } from '../support/engines.ts';
import { seededRandom } from '../support/random.ts';
import { smallStudy } from '../support/study-folders.ts';
import { askAround, type Expected, expectedAnswers, type Heard } from './crowd.ts';
import { type ServerProcess, startServerProcess } from './server-process.ts';

const random = seededRandom(4_711);

// One that was given to the tests is not theirs to kill.
const owned = neo4jTargets().flatMap(({ name, connection, server }) =>
  server ? [{ name, connection, server }] : [],
);

describe.each(owned.slice(0, 1))('$name', ({ connection, server }) => {
  let servers: ServerProcess[] = [];
  let expected: Expected;

  beforeAll(async () => {
    const engine = await openEmptyEngine({ connection });
    await loadDataset(engine, await datasetOf(smallStudy), { grace: 0 });
    await engine.close();
    const routed = { ...connection, uri: connection.uri.replace('bolt:', 'neo4j:') };
    servers = await Promise.all([connection, routed].map(startServerProcess));
    expected = await expectedAnswers(servers[0]!.url);
  });
  afterAll(async () => {
    await Promise.all(servers.map((one) => one.end()));
  });

  const ready = () => Promise.all(servers.map(async ({ url }) => (await fetch(`${url}/readyz`)).status));
  const alive = () => servers.map((one) => one.runs());
  const ask = (count: number, atOnce = 8): Promise<Heard[]> =>
    Promise.all(servers.map(({ url }) => askAround(url, expected, { count, atOnce, random })));
  const right = (count: number): Heard => ({ right: count, coded: {}, wrong: [] });

  /** A database that has just started may be slow to answer at first, but nothing it says may be wrong. */
  async function expectRecovery(): Promise<void> {
    await expect.poll(ready, { timeout: 60_000, interval: 200 }).toEqual([200, 200]);
    const wrong: string[] = [];
    const again = async () => {
      const heard = await ask(40);
      wrong.push(...heard.flatMap((one) => one.wrong));
      return heard;
    };
    await expect.poll(again, { timeout: 90_000 }).toEqual([right(40), right(40)]);
    expect(wrong).toEqual([]);
  }

  test('both ways of reaching it answer alike', async () => {
    expect(await ask(40)).toEqual([right(40), right(40)]);
  });

  test('frozen, and going on later', async () => {
    const { pid } = runningNeo4j(server.home)!;
    process.kill(pid, 'SIGSTOP');
    try {
      await expect.poll(ready, { timeout: 20_000, interval: 200 }).toEqual([503, 503]);
      // Servers that know it answer at once.
      const [first, second] = await ask(20);
      for (const heard of [first, second])
        expect(heard).toEqual({ ...right(0), coded: { ENGINE_UNAVAILABLE: 20 } });
    } finally {
      process.kill(pid, 'SIGCONT');
    }
    await expectRecovery();
  }, 240_000);

  test('killed under load, and started again', async () => {
    const { pid, uri } = runningNeo4j(server.home)!;
    const asking = ask(200);
    await setTimeout(50);
    process.kill(pid, 'SIGKILL');
    for (const { right: answered, coded, wrong } of await asking) {
      expect(wrong).toEqual([]);
      expect(Object.keys(coded)).toEqual(['ENGINE_UNAVAILABLE']);
      expect(answered + coded.ENGINE_UNAVAILABLE!).toBe(200);
    }
    expect(await ready()).toEqual([503, 503]);
    while (isRunning(pid)) await setTimeout(50);
    await startNeo4j({ ...server, port: Number(new URL(uri).port), shortLived: true });
    await expectRecovery();
    expect(alive()).toEqual([true, true]);
  }, 240_000);

  test('the servers end as they should, and never said that anything of their own went wrong', async () => {
    expect(await Promise.all(servers.map((one) => one.end()))).toEqual([0, 0]);
    for (const { said } of servers) expect(said()).not.toMatch(/"level":[56]0|Error: |unhandled/i);
  });
});
