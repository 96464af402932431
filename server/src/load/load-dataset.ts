/**
 * Loads a dataset into a graph engine: beside what is there, then one switch, then the old one goes.
 * Readers see the old one or the new one, whole, whenever the load ends or is killed.
 */
import { randomUUID } from 'node:crypto';
import type { GraphEngine } from '../engine/engine.ts';
import { statement } from '../engine/statements.ts';
import { type Batch, batchesOf } from './batches.ts';
import { datasetKey } from './dataset-key.ts';
import { withLease } from './lease.ts';
import type { LoadableDataset } from './loadable.ts';
import { type Pace, paceOf } from './pace.ts';
import { datasetsOf, removeOthers } from './remove.ts';
import { type LoadPhase, type LoadStep, loadSteps } from './steps.ts';

export type LoadProgress = {
  /** `waiting`: for another load of the study; `removal`: of what is no longer current (total unknown: 0). */
  phase: LoadPhase | 'waiting' | 'text' | 'removal';
  /** Rows written, or nodes removed, in this phase. */
  done: number;
  total: number;
  /** Null where nothing is written yet, or the total is unknown. */
  pace: Pace | null;
};

export type LoadOptions = {
  onProgress?: (progress: LoadProgress) => void;
  /**
   * How long an old dataset stays after the switch, in milliseconds: longer than a reader keeps its pointer plus its
   * longest request. None is kept for the embedded engine, which has no reader but its own process.
   */
  grace?: number;
};

export type LoadResult = {
  /** The key of the dataset that is now current. */
  dataset: string;
  /** False if that content was current already. */
  changed: boolean;
};

/** The load lost its place: another one took over, or a row's ends are not in the graph. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
}

const begin = statement('load/begin');
const holdWriter = statement('load/hold-writer');
const endWriters = statement('load/end-writers');
const switchTo = statement('load/switch');

/** Rows of a transaction: with more, what Neo4j holds until the commit outlives its young generation. */
const BATCH = 1_000;
const WRITERS = [0, 1];
const GRACE = 15_000;

/**
 * Makes the dataset the current one of its study. Loading the same content again does no work but
 * removing leftovers. The engine must be prepared. Throws `EngineError` or `LoadError`; the dataset that was
 * current then stays so.
 */
export async function loadDataset(
  engine: GraphEngine,
  dataset: LoadableDataset,
  { onProgress = () => {}, grace = engine.name === 'embedded' ? 0 : GRACE }: LoadOptions = {},
): Promise<LoadResult> {
  const { key, hash } = datasetKey(dataset);
  const { id: study, version } = dataset.study;
  const load = randomUUID();
  const onWait = () => onProgress({ phase: 'waiting', done: 0, total: 0, pace: null });
  const tidy = async () => {
    let done = 0;
    const onRemoved = (nodes: number) => {
      done += nodes;
      onProgress({ phase: 'removal', done, total: 0, pace: null });
    };
    await removeOthers(engine, study, { grace, onRemoved });
  };

  return withLease(engine, { study, load, onWait }, async () => {
    const found = await datasetsOf(engine, study);
    const changed = !found.some(({ dataset: there, current }) => current && there === key);
    if (changed) {
      // Leftovers may bear the same key.
      if (found.some(({ current }) => !current)) await tidy();
      await engine.write((transaction) =>
        transaction.run(begin, { dataset: key, study, version, hash, load, writers: WRITERS }),
      );
      await writeSteps(engine, loadSteps(dataset, key), { dataset: key, load }, onProgress);
      onProgress({ phase: 'text', done: 0, total: 1, pace: null });
      await engine.indexText(key);
      onProgress({ phase: 'text', done: 1, total: 1, pace: null });
      await switchReaders(engine, { dataset: key, study, load });
    }
    await tidy();
    return { dataset: key, changed };
  });
}

/** Sends readers to a dataset. Whoever gives it up meanwhile waits for this, or this finds no writers any more. */
async function switchReaders(
  engine: GraphEngine,
  target: { dataset: string; study: string; load: string },
): Promise<void> {
  const { dataset } = target;
  await engine.write(async (transaction) => {
    const [row] = await transaction.run(endWriters, { dataset });
    const switched = row?.ended === WRITERS.length ? await transaction.run(switchTo, target) : [];
    if (switched.length === 0) throw new LoadError(`the load of ${dataset} was given up for another one`);
  });
}

async function writeSteps(
  engine: GraphEngine,
  steps: LoadStep[],
  target: Target,
  onProgress: (progress: LoadProgress) => void,
): Promise<void> {
  const phases = new Map<LoadPhase, { done: number; total: number; start: number }>();
  for (const { phase, total } of steps) {
    phases.set(phase, { done: 0, total: (phases.get(phase)?.total ?? 0) + total, start: 0 });
  }
  for (const { phase, rows } of steps) {
    const state = phases.get(phase)!;
    state.start ||= performance.now();
    const batches = batchesOf(rows, BATCH, engine.name);
    const write = async (writer: number) => {
      for (const batch of batches) {
        await writeBatch(engine, batch, { ...target, writer });
        state.done += batch.rows.length;
        const { done, total, start } = state;
        onProgress({ phase, done, total, pace: paceOf(done, total, performance.now() - start) });
      }
    };
    // A batch that is under way when another fails ends before the lease does.
    const outcomes = await Promise.allSettled(WRITERS.map(write));
    const failed = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failed) throw failed.reason;
  }
}

type Target = { dataset: string; load: string };

async function writeBatch(
  engine: GraphEngine,
  { statement: ofBatch, rows, creates }: Batch,
  { dataset, load, writer }: Target & { writer: number },
): Promise<void> {
  await engine.write(async (transaction) => {
    const held = await transaction.run(holdWriter, { dataset, load, writer });
    if (held.length === 0) throw new LoadError(`the load of ${dataset} was given up for another one`);
    const [row] = await transaction.run(ofBatch, { dataset, load, rows });
    if (row?.created !== creates) {
      throw new LoadError(`${ofBatch.name} wrote ${row?.created} of ${creates}: an end is not there`);
    }
  });
}
