import { engineError } from './errors.ts';

/**
 * What `work` gives, unless `signal` aborts first (throws `CANCELLED`) or `milliseconds` pass (`TIMEOUT`).
 * The work itself goes on: its owner ends it.
 */
export function beforeDeadline<T>(work: Promise<T>, milliseconds: number, signal?: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => finish(() => reject(engineError('TIMEOUT'))), milliseconds);
    const abort = () => finish(() => reject(engineError('CANCELLED', signal?.reason)));
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      settle();
    };
    if (signal?.aborted) abort();
    else signal?.addEventListener('abort', abort);
    work.then(
      (value) => finish(() => resolve(value)),
      (error) => finish(() => reject(error)),
    );
  });
}
