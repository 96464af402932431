/** What goes wrong with the server's own socket once it listens. */
import { createServer } from 'node:http';
import { expect, test, vi } from 'vitest';
import { createEmbeddedEngine } from '../../server/src/engine/embedded/embedded-engine.ts';
import { startApi } from './api.ts';

vi.mock('node:http', { spy: true });

test('each error is logged, and the server goes on', async () => {
  const api = await startApi(createEmbeddedEngine());
  try {
    const { value: server } = vi.mocked(createServer).mock.results[0]!;
    for (const message of ['no more files', 'no more memory']) server.emit('error', new Error(message));
    const logged = api.log.map((line) => JSON.parse(line)).filter(({ err }) => err);
    expect(logged.map(({ level, msg, err }) => [level, msg, err.message])).toEqual([
      [50, 'the server has an error', 'no more files'],
      [50, 'the server has an error', 'no more memory'],
    ]);
    expect((await fetch(`${api.url}/healthz`)).status).toBe(200);
  } finally {
    await api.close();
  }
});
