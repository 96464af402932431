/** Work that would block the server for a second or more, in a thread of its own. */
import { Worker } from 'node:worker_threads';

/**
 * What the worker's module posts about `data`. The thread is ended when `signal` aborts; the signal's reason is thrown
 * then, before a thread begins if it has aborted already.
 */
export async function inThread<Result>(module: URL, data: unknown, signal: AbortSignal): Promise<Result> {
  signal.throwIfAborted();
  const worker = new Worker(module, { workerData: data });
  const stop = (): void => void worker.terminate();
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await new Promise<Result>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', (code) => reject(signal.reason ?? new Error(`a thread ended with code ${code}`)));
    });
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
  }
}
