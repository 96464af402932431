/** Removal of datasets that nobody reads any more, in batches. */
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import type { GraphEngine } from '../engine/engine.ts';
import { NODE_LABELS, statement } from '../engine/statements.ts';

const datasets = statement('load/datasets');
const endWriters = statement('load/end-writers');
const giveUp = statement('load/give-up');
const removeDataset = statement('load/remove-dataset');
const removeNodes = NODE_LABELS.map((node) => statement('load/remove-nodes', { node }));

const BATCH = 2_000;

const datasetRow = z.object({
  dataset: z.string(),
  status: z.enum(['LOADING', 'READY', 'REMOVING']),
  current: z.boolean(),
  /** Milliseconds. */
  sinceSwitch: z.number().nullable(),
});

/** The datasets of a study, one of them current at most. */
export async function datasetsOf(engine: GraphEngine, study: string) {
  return z.array(datasetRow).parse(await engine.read(datasets, { study }));
}

/**
 * Removes every dataset of the study but the current one: old versions, and what killed loads left. An old
 * version stays until `grace` milliseconds after readers were sent to another one, so that those that
 * still use it can finish. `onRemoved` is told how many nodes are gone.
 */
export async function removeOthers(
  engine: GraphEngine,
  study: string,
  { grace, onRemoved }: { grace: number; onRemoved: (nodes: number) => void },
): Promise<void> {
  for (const { dataset, status, current, sinceSwitch } of await datasetsOf(engine, study)) {
    if (current) continue;
    if (status === 'READY' && sinceSwitch !== null) await setTimeout(Math.max(0, grace - sinceSwitch));
    await removeOne(engine, dataset, onRemoved);
  }
}

async function removeOne(
  engine: GraphEngine,
  dataset: string,
  onRemoved: (nodes: number) => void,
): Promise<void> {
  const givenUp = await engine.write(async (transaction) => {
    await transaction.run(endWriters, { dataset });
    return transaction.run(giveUp, { dataset });
  });
  // It has become the current one since it was listed.
  if (givenUp.length === 0) return;
  await engine.dropText(dataset);
  for (const remove of removeNodes) {
    for (let removed = BATCH; removed === BATCH; ) {
      const [row] = await engine.write((transaction) => transaction.run(remove, { dataset, limit: BATCH }));
      removed = row?.removed as number;
      onRemoved(removed);
    }
  }
  await engine.write((transaction) => transaction.run(removeDataset, { dataset }));
}
