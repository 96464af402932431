/** The server's start: with data that is wrong, without any, and with a database that is away. */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startServer } from '../../server/src/http/server.ts';
import { loadDataset } from '../../server/src/load/load-dataset.ts';
import { neo4jTargets, openEmptyEngine } from '../support/engines.ts';
import { editedStudy, smallStudy } from '../support/study-folders.ts';
import { asker, datasetOf, testConfig } from './api.ts';

const quiet = { logTo: { write: () => {} } };

test('the embedded engine is filled from the data folder', async () => {
  const server = await startServer({ ...testConfig, data: smallStudy }, quiet);
  try {
    expect(await asker(server.url)('{ study { id counts { relations } } }')).toEqual({
      data: { study: { id: 'small-study', counts: { relations: 31 } } },
    });
  } finally {
    await server.close();
  }
});

test('data that cannot be used stops the start with every problem, its file and line', async () => {
  const study = editedStudy([
    { file: 'claims/s1.yml', replace: 'sign: NONE', by: 'sign: NEUTRAL' },
    { file: 'entities/regions.yml', replace: 'id: actor/suisse', by: 'id: suisse' },
  ]);
  try {
    const start = startServer({ ...testConfig, data: study.parent }, quiet);
    await expect(start).rejects.toThrow(/^The data cannot be used:\n/);
    const message = await start.catch((error: Error) => error.message);
    expect(message).toMatch(/claims\/s1\.yml:\d+:\d+: error: .*NEUTRAL/);
    expect(message).toMatch(/entities\/regions\.yml:\d+:\d+: error: /);
  } finally {
    study.remove();
  }
});

test('a folder without a study, or none at all, is named', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'maillage-empty-'));
  try {
    await expect(startServer({ ...testConfig, data: empty }, quiet)).rejects.toThrow(
      `There is no study in ${empty}`,
    );
  } finally {
    rmSync(empty, { recursive: true });
  }
  await expect(startServer({ ...testConfig, data: empty }, quiet)).rejects.toThrow(`${empty} cannot be read`);
});

/** Passes connections on to a database, once it is opened and until it is closed. */
function gate(target: URL, port: number) {
  const sockets = new Set<Socket>();
  const server = createServer((from) => {
    const to = connect(Number(target.port), target.hostname);
    for (const [socket, other] of [
      [from, to],
      [to, from],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
    from.pipe(to).pipe(from);
  });
  return {
    async open() {
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
    },
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

test.each(neo4jTargets())(
  '$name away at the start, there, away again: the server stays up and says so',
  async ({ connection }) => {
    const engine = await openEmptyEngine({ connection });
    await loadDataset(engine, await datasetOf(smallStudy), { grace: 0 });
    await engine.close();
    const port = await freePort();
    const neo4j = { ...connection, uri: `bolt://127.0.0.1:${port}` };
    const server = await startServer({ ...testConfig, neo4j }, quiet);
    const database = gate(new URL(connection.uri.replace(/^\w+:/, 'http:')), port);
    const ask = () => asker(server.url)('{ study { id } }');
    const state = async () => {
      const readiness = await fetch(`${server.url}/readyz`);
      const { errors, data } = await ask();
      return { ready: readiness.status, code: errors?.[0]?.extensions.code, data: data ?? null };
    };
    const away = { ready: 503, code: 'ENGINE_UNAVAILABLE', data: { study: null } };
    const there = { ready: 200, code: undefined, data: { study: { id: 'small-study' } } };
    try {
      expect(await state()).toEqual(away);
      expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
      await database.open();
      await expect.poll(state, { timeout: 15_000 }).toEqual(there);
      await database.close();
      await expect.poll(state, { timeout: 15_000 }).toEqual(away);
      await database.open();
      await expect.poll(state, { timeout: 15_000 }).toEqual(there);
    } finally {
      await server.close();
      await database.close();
    }
  },
);
