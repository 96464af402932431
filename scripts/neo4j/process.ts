/** Small questions about processes and ports. */
import { execFileSync } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** True if the process runs. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** True if the process runs and its command line holds `text`: a pid may have gone to another process. */
export function runsWith(pid: number, text: string): boolean {
  if (!isRunning(pid)) return false;
  try {
    return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes(
      text,
    );
  } catch {
    return false;
  }
}

/** Asks the process to end, and ends it by force after `milliseconds`. */
export async function endProcess(pid: number, milliseconds: number): Promise<void> {
  process.kill(pid, 'SIGTERM');
  const until = Date.now() + milliseconds;
  while (isRunning(pid) && Date.now() < until) await setTimeout(100);
  if (isRunning(pid)) process.kill(pid, 'SIGKILL');
  while (isRunning(pid)) await setTimeout(50);
}

/** `wanted` if it is free on loopback, else, or if left out, a free port. */
export async function freePort(wanted = 0): Promise<number> {
  const port = await listenOnce(wanted);
  return port ?? (await listenOnce(0))!;
}

function listenOnce(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
    });
  });
}
