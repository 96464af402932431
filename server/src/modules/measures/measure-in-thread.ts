import { Worker } from 'node:worker_threads';
import type { MeasuredClaim, Measures } from './measure.ts';

/** Measures a graph in a thread of its own, ended when `signal` aborts. Throws the signal's reason then. */
export async function measureInThread(
  claims: readonly MeasuredClaim[],
  signal?: AbortSignal,
): Promise<Measures> {
  signal?.throwIfAborted();
  const worker = new Worker(new URL('./measure-worker.mjs', import.meta.url), {
    workerData: claims,
  });
  const stop = (): void => void worker.terminate();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    return await new Promise<Measures>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', (code) => reject(signal?.reason ?? new Error(`measuring ended with code ${code}`)));
    });
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}
