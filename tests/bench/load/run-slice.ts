import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Slice, SliceResult } from './slice.ts';

export type Generator = { run(slice: Slice): Promise<SliceResult>; close(): void };

/** Starts the process that makes load. */
export function startGenerator(): Generator {
  const script = fileURLToPath(new URL('generator.ts', import.meta.url));
  const child: ChildProcess = fork(script, { execArgv: ['--import', 'tsx'] });
  return {
    run: (slice) =>
      new Promise((resolve, reject) => {
        const ended = (code: number | null) => reject(new Error(`the load generator ended with ${code}`));
        child.once('exit', ended);
        child.once('message', (message: { result: SliceResult } | { error: string }) => {
          child.off('exit', ended);
          if ('error' in message) reject(new Error(message.error));
          else resolve(message.result);
        });
        child.send(slice);
      }),
    close: () => void child.kill(),
  };
}
