/** How fast a phase of a load goes, and how long it still takes. */
export type Pace = { perSecond: number; secondsLeft: number };

/** The pace of `done` rows of `total` after some milliseconds; null while there is nothing to tell from. */
export function paceOf(done: number, total: number, milliseconds: number): Pace | null {
  if (done === 0 || milliseconds < 1) return null;
  const perSecond = (done * 1_000) / milliseconds;
  return { perSecond: Math.round(perSecond), secondsLeft: Math.round(Math.max(0, total - done) / perSecond) };
}
