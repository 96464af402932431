import { Worker } from 'node:worker_threads';
import type { PassageToLocate, SpanToLocate, StudyLocations } from '../dataset/locate.ts';

/** Milliseconds after which the search is given up. */
const PATIENCE = 60_000;

/** Finds passages and spans in a text, in a thread of its own that `signal` ends. Throws if it takes too long. */
export async function locateInThread(
  work: { text: string; passages: readonly PassageToLocate[]; spans: readonly SpanToLocate[] },
  signal: AbortSignal,
): Promise<StudyLocations> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./locate-worker.mjs', import.meta.url), { workerData: work });
  const stop = (): void => void worker.terminate();
  const timer = setTimeout(stop, PATIENCE);
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await new Promise<StudyLocations>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => reject(signal.reason ?? new Error('the search for the study took too long')));
    });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    stop();
  }
}
