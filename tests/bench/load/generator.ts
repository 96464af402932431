/** The process that makes load: it takes slices from its parent, one at a time, and sends back what it measured. */
import { type Connection, openConnection, postRequest } from './connection.ts';
import type { Slice, SliceResult } from './slice.ts';

process.on('message', async (slice: Slice) => {
  try {
    process.send!({ result: await run(slice) });
  } catch (error) {
    process.send!({ error: (error as Error).message });
  }
});

async function run({ url, bodies, concurrency, milliseconds }: Slice): Promise<SliceResult> {
  const requests = bodies.map((body) => postRequest(url, body));
  const connections = await Promise.all(Array.from({ length: concurrency }, () => openConnection(url)));
  const latencies: number[] = [];
  const start = performance.now();
  const until = start + milliseconds;
  let next = 0;
  const client = async (connection: Connection) => {
    while (performance.now() < until) {
      const request = requests[next++ % requests.length]!;
      const asked = performance.now();
      const { status, body } = await connection.ask(request);
      latencies.push(performance.now() - asked);
      if (status !== 200) throw new Error(`${url} answered ${status}: ${body.toString().slice(0, 300)}`);
    }
  };
  try {
    await Promise.all(connections.map(client));
    return { latencies, milliseconds: performance.now() - start };
  } finally {
    for (const connection of connections) connection.close();
  }
}
