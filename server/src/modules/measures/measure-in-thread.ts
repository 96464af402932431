import { inThread } from '../../in-thread.ts';
import { codedError } from '../graph/errors.ts';
import type { MeasuredClaim, Measures } from './measure.ts';

/** Milliseconds that measuring may take, the wait for others included. */
const PATIENCE = 15_000;

/** One graph is measured after the other: more at once would take the cores from whoever asks for less. */
let last: Promise<unknown> = Promise.resolve();

/** Measures a graph in a thread. Throws the reason of `signal` when that aborts, `TIMEOUT` where it takes too long. */
export async function measureInThread(
  claims: readonly MeasuredClaim[],
  signal: AbortSignal,
): Promise<Measures> {
  const late = AbortSignal.timeout(PATIENCE);
  const until = AbortSignal.any([signal, late]);
  const module = new URL('./measure-worker.mjs', import.meta.url);
  const turn = last.then(() => inThread<Measures>(module, claims, until));
  last = turn.catch(() => {});
  try {
    return await unlessAborted(turn, until);
  } catch (error) {
    if (late.aborted && !signal.aborted)
      throw codedError('TIMEOUT', 'Measuring takes too long: narrow the filter.');
    throw error;
  }
}

/** What comes of `work`, or the signal's reason as soon as that aborts. */
function unlessAborted<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const leave = () => reject(signal.reason);
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}
