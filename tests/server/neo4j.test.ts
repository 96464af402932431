/** The Neo4j adapter against real servers: cancelling, time limits, a server that is away, and loads that are killed. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startNeo4j, stopNeo4j } from '../../scripts/neo4j/neo4j-server.ts';
import type { Neo4jConfig } from '../../server/src/config.ts';
import type { GraphEngine } from '../../server/src/engine/engine.ts';
import { openEngine } from '../../server/src/engine/open-engine.ts';
import { statement } from '../../server/src/engine/statements.ts';
import { datasetKey } from '../../server/src/load/dataset-key.ts';
import { loadDataset } from '../../server/src/load/load-dataset.ts';
import { dumpOf } from '../cypher/dump.ts';
import { neo4jTargets, openEmptyEngine, testStatement } from '../support/engines.ts';
import { generatedDataset } from '../support/generated-dataset.ts';

const ping = statement('engine/ping');
const LOADER = fileURLToPath(new URL('../support/load-child.ts', import.meta.url));

const endless = testStatement(
  'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(*) AS endless',
);
// Put together in two parts, so that it does not find itself.
const running = testStatement(
  "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'AS ' + 'endless' RETURN count(*) AS running",
);

async function untilRunning(engine: GraphEngine, wanted: number): Promise<void> {
  while ((await engine.read(running, {}))[0]?.running !== wanted) await setTimeout(50);
}

// Each server beside the others; on each, one test after the other.
describe.concurrent.each(neo4jTargets())('$name', ({ connection, server }) => {
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await openEmptyEngine({ connection });
  });
  afterAll(() => engine.close());

  test.sequential('says its version', async () => {
    const version = await engine.version();
    expect(version).toMatch(/^Neo4j\/\d+\.\d+\.\d+$/);
    if (server) expect(version).toBe(`Neo4j/${server.version}`);
  });

  test.sequential('a read that is cancelled ends on the server', async () => {
    const controller = new AbortController();
    const read = engine.read(endless, {}, { signal: controller.signal }).catch((error) => error.code);
    await untilRunning(engine, 1);
    controller.abort();
    expect(await read).toBe('CANCELLED');
    await untilRunning(engine, 0);
  });

  test.sequential('a read cancelled before it begins does not begin', async () => {
    const read = engine.read(ping, {}, { signal: AbortSignal.abort() });
    await expect(read).rejects.toMatchObject({ code: 'CANCELLED' });
  });

  test.sequential('a read that takes too long ends on the server', async () => {
    await expect(engine.read(endless, {}, { timeout: 300 })).rejects.toMatchObject({ code: 'TIMEOUT' });
    await untilRunning(engine, 0);
  });

  test.sequential('reads cannot write', async () => {
    const write = testStatement('CREATE (n:Written) RETURN 1 AS one');
    await expect(engine.read(write, {})).rejects.toMatchObject({ code: 'INTERNAL' });
  });

  test.sequential('whole numbers stay whole, others do not', async () => {
    const params = { whole: 7, broken: 3.5, list: [1, 2.5], map: { inner: 2 } };
    const halves = testStatement(
      'RETURN $whole / 2 AS whole, $broken / 2 AS broken, $list[0] / 2 AS first, $map.inner / 4 AS inner LIMIT 1',
      params,
    );
    expect(await engine.read(halves, params)).toEqual([{ whole: 3, broken: 1.75, first: 0, inner: 0 }]);
  });

  test.sequential('a write that throws leaves nothing', async () => {
    const create = testStatement('CREATE (n:Undone {key: 1}) RETURN n.key AS key');
    const work = engine.write(async (transaction) => {
      await transaction.run(create, {});
      throw new Error('changed my mind');
    });
    await expect(work).rejects.toThrow('changed my mind');
    expect(await engine.read(testStatement('MATCH (n:Undone) RETURN count(n) AS left'), {})).toEqual([
      { left: 0 },
    ]);
  });

  test.sequential('a wrong password is an engine that cannot be used', async () => {
    const stranger = openEngine({ ...connection, auth: { user: 'neo4j', password: 'not-the-password' } });
    await expect(stranger.ready()).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE' });
    await stranger.close();
  });

  test.sequential('a load killed at any moment leaves one version whole, and the next load completes', async () => {
    const first = generatedDataset({ seed: 1, nodes: 60, relations: 200, study: 'killed', version: '1.0.0' });
    const options = { seed: 2, nodes: 70, relations: 250, study: 'killed', version: '2.0.0' };
    const second = generatedDataset(options);
    const [firstKey, secondKey] = [datasetKey(first).key, datasetKey(second).key];
    await loadDataset(engine, second, { grace: 0 });
    const wholeSecond = await dumpOf(engine, secondKey);
    await loadDataset(engine, first, { grace: 0 });
    const wholeFirst = await dumpOf(engine, firstKey);
    const graphOf = ({ nodes, relationships }: typeof wholeFirst) => ({ nodes, relationships });

    for (const line of [1, 8, 20, 35]) {
      await killWhileLoading(connection, options, line);
      const [row] = await engine.read(statement('study/current'), { study: 'killed' });
      const whole = row?.dataset === firstKey ? wholeFirst : wholeSecond;
      const there = await dumpOf(engine, row?.dataset as string);
      // The status of the dataset that is current aside, nothing else may differ.
      expect(graphOf(there)).toEqual(graphOf(whole));

      await engine.write((transaction) =>
        transaction.run(testStatement('MATCH (l:LoadLease) SET l.until = 0 RETURN count(*) AS expired'), {}),
      );
      await loadDataset(engine, first, { grace: 0 });
      const left = testStatement(
        'MATCH (n) WHERE n.dataset IS NOT NULL RETURN DISTINCT n.dataset AS dataset',
      );
      expect(await engine.read(left, {})).toEqual([{ dataset: firstKey }]);
      expect(graphOf(await dumpOf(engine, firstKey))).toEqual(graphOf(wholeFirst));
    }
  }, 240_000);

  test.sequential('a server that goes away and comes back', async () => {
    if (!server) return;
    const port = Number(new URL(connection.uri).port);
    await stopNeo4j(server.home);
    try {
      await expect(engine.ready()).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE' });
      await expect(engine.read(ping, {})).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE' });
      await expect(engine.write(async () => 1)).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE' });
      const search = engine.search({ dataset: 'any', index: 'entities', words: ['any'], limit: 1 });
      await expect(search).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE' });
      await expect(engine.version()).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE' });
    } finally {
      await startNeo4j({ ...server, port, shortLived: true });
    }
    await engine.ready();
    expect(await engine.read(ping, {})).toEqual([{ answer: 1 }]);
  }, 240_000);
});

/** Kills (-9) a process that loads, once it has written that many lines of progress; it may have finished by then. */
async function killWhileLoading(connection: Neo4jConfig, options: unknown, lines: number): Promise<void> {
  const env = { ...process.env, MAILLAGE_LOAD: JSON.stringify({ connection, options }) };
  const child = spawn(process.execPath, ['--import', 'tsx', LOADER], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let seen = 0;
  for await (const _line of createInterface({ input: child.stdout })) {
    seen += 1;
    if (seen === lines) child.kill('SIGKILL');
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

describe('without a server', () => {
  test('a port that refuses is an engine that is away', async () => {
    const engine = openEngine({ uri: 'bolt://127.0.0.1:1', auth: null, database: null });
    await expect(engine.read(ping, {})).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE' });
    await engine.close();
  });

  test('a server that never says anything is an engine that is away', async () => {
    const sockets: { destroy(): void }[] = [];
    const silent = createServer((socket) => void sockets.push(socket)).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as { port: number };
    const engine = openEngine({ uri: `bolt://127.0.0.1:${port}`, auth: null, database: null });
    await expect(engine.read(ping, {})).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE' });
    for (const socket of sockets) socket.destroy();
    silent.close();
    await engine.close();
  });
});
