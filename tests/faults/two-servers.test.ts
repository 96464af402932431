/** Two servers on one database behind a proxy: either answers the same, and one may go at any time. */
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadDataset } from '../../server/src/load/load-dataset.ts';
import { datasetOf } from '../server/api.ts';
import { neo4jTargets, openEmptyEngine } from '../support/engines.ts';
import { seededRandom } from '../support/random.ts';
import { smallStudy } from '../support/study-folders.ts';
import { askAround, type Expected, expectedAnswers } from './crowd.ts';
import { type RoundRobin, startRoundRobin } from './round-robin.ts';
import { type ServerProcess, startServerProcess } from './server-process.ts';

const random = seededRandom(815);
const AT_ONCE = 8;

describe.each(neo4jTargets().slice(0, 1))('two servers on $name', ({ connection }) => {
  let first: ServerProcess;
  let second: ServerProcess;
  let proxy: RoundRobin;
  let expected: Expected;

  beforeAll(async () => {
    const engine = await openEmptyEngine({ connection });
    await loadDataset(engine, await datasetOf(smallStudy), { grace: 0 });
    await engine.close();
    [first, second] = await Promise.all([startServerProcess(connection), startServerProcess(connection)]);
    proxy = await startRoundRobin([first.url, second.url]);
    expected = await expectedAnswers(proxy.url);
  });
  afterAll(async () => {
    await Promise.all([first?.end(), second?.end()]);
    await proxy?.close();
  });

  const ask = (count: number) => askAround(proxy.url, expected, { count, atOnce: AT_ONCE, random });
  const right = (count: number) => ({ right: count, coded: {}, wrong: [] });

  test('a link to a question, and one to a view, lead to the same on either', async () => {
    const query = encodeURIComponent(
      '{ entities(first: 5) { edges { cursor node { id label(lang: FR) } } } }',
    );
    for (const path of [`/graphql?query=${query}`, '/?view=explore&lang=fr']) {
      const [one, other] = await Promise.all([first, second].map(({ url }) => fetch(`${url}${path}`)));
      const { etag, 'content-type': type } = Object.fromEntries(one!.headers);
      expect([other!.status, other!.headers.get('etag'), other!.headers.get('content-type')]).toEqual([
        one!.status,
        etag ?? null,
        type,
      ]);
      expect(await other!.text()).toBe(await one!.text());
    }
    const { headers } = await fetch(`${first.url}/graphql?query=${query}`);
    const again = await fetch(`${second.url}/graphql?query=${query}`, {
      headers: { 'if-none-match': headers.get('etag')! },
    });
    expect(again.status).toBe(304);
  });

  test('one that is taken out under load and told to stop finishes what it has in hand', async () => {
    const asking = ask(200);
    await expect.poll(() => proxy.inFlight(first.url), { interval: 1 }).toBeGreaterThan(0);
    proxy.use([second.url]);
    expect(await first.end('SIGTERM')).toBe(0);
    expect(await asking).toEqual(right(200));
    expect(proxy.lost()).toEqual([]);
  });

  test('one that is killed under load loses what it had in hand, and nothing else', async () => {
    first = await startServerProcess(connection);
    proxy.use([first.url, second.url]);
    expect(await ask(40)).toEqual(right(40));
    const asking = ask(200);
    await setTimeout(30);
    await expect.poll(() => proxy.inFlight(second.url), { interval: 1 }).toBeGreaterThan(0);
    process.kill(second.pid, 'SIGKILL');
    const { right: answered, coded, wrong } = await asking;
    // As many as ask at once: who has lost one request asks the next of the other server.
    expect(proxy.lost().length).toBeLessThanOrEqual(AT_ONCE);
    expect(proxy.lost().every(({ url }) => url === second.url)).toBe(true);
    expect([coded, wrong.length]).toEqual([{}, proxy.lost().length]);
    expect(answered + wrong.length).toBe(200);
    expect(await ask(40)).toEqual(right(40));
  });
});
