/** One load of a study at a time, also between processes: the right to load is a lease in the graph. */
import { setTimeout } from 'node:timers/promises';
import type { GraphEngine } from '../engine/engine.ts';
import { statement } from '../engine/statements.ts';

const acquire = statement('load/acquire-lease');
const release = statement('load/release-lease');

/** A load that was killed keeps its lease this long, in milliseconds. */
const LEASE = 10_000;

/**
 * Runs `work` while holding the study's lease, waiting first for another load to end or, killed, to lose it.
 * `load` names the holder; `onWait` is told once that there is another.
 */
export async function withLease<T>(
  engine: GraphEngine,
  { study, load, onWait }: { study: string; load: string; onWait: () => void },
  work: () => Promise<T>,
): Promise<T> {
  const ask = async () => {
    const params = { study, load, milliseconds: LEASE };
    return (await engine.write((transaction) => transaction.run(acquire, params))).length > 0;
  };
  if (!(await ask())) {
    onWait();
    do await setTimeout(250);
    while (!(await ask()));
  }
  // A renewal that fails is no reason to stop: a load whose lease was taken finds its dataset given up.
  const renewal = setInterval(() => void ask().catch(() => {}), LEASE / 4);
  try {
    return await work();
  } finally {
    clearInterval(renewal);
    await engine.write((transaction) => transaction.run(release, { study, load })).catch(() => {});
  }
}
