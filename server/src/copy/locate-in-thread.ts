import type { PassageToLocate, SpanToLocate, StudyLocations } from '../dataset/locate.ts';
import { inThread } from '../in-thread.ts';

/** Milliseconds after which the search is given up. */
const PATIENCE = 60_000;

/** Finds passages and spans in a text, in a thread of its own that `signal` ends. Throws if it takes too long. */
export function locateInThread(
  work: { text: string; passages: readonly PassageToLocate[]; spans: readonly SpanToLocate[] },
  signal: AbortSignal,
): Promise<StudyLocations> {
  const until = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);
  return inThread(new URL('./locate-worker.mjs', import.meta.url), work, until);
}
