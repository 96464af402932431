/** Ten thousand connections that do nothing: how many a server takes, that it answers meanwhile, and lets them go. */
import { connect, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { asker } from '../server/api.ts';
import { sampleOf } from './memory.ts';

const BATCH = 250;

export async function idleConnections(url: string, wanted = 10_000): Promise<string[]> {
  const { hostname, port } = new URL(url);
  const before = await sampleOf(url, 0);
  const sockets: Socket[] = [];
  let failed = 0;
  const open = () =>
    new Promise<void>((resolve) => {
      const socket = connect(Number(port), hostname, () => resolve());
      socket.on('error', () => {
        failed += 1;
        resolve();
      });
      socket.resume();
      sockets.push(socket);
    });
  for (let opened = 0; opened < wanted; opened += BATCH)
    await Promise.all(Array.from({ length: BATCH }, open));
  const most = await connectionsOf(url);
  const { rss } = await sampleOf(url, 0);
  const { errors } = await asker(url)('{ study { id } }');
  let left = most;
  for (let second = 0; second < 30 && left > 20; second += 1) {
    await setTimeout(1_000);
    left = await connectionsOf(url);
  }
  for (const socket of sockets) socket.destroy();
  console.log(
    `\n${wanted} idle connections: ${most} open at the same time, ${failed} failed, ${(rss - before.rss).toFixed(0)} MiB more resident, ${left} left after they had their time`,
  );
  return [
    ...(errors ? ['nobody was answered beside idle connections'] : []),
    ...(left > 20 ? [`${left} idle connections stayed`] : []),
  ];
}

async function connectionsOf(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(/^maillage_http_connections (\d+)$/m.exec(text)?.[1]);
}
