import { create } from 'zustand';
import { ApiError, type ApiErrorCode } from '../api/api-error.ts';
import { reportFailure, useConnection } from './connection.ts';

/** What became of a task. `slow`: under way for more than 300 ms, time for a skeleton. */
export type Outcome<Data> =
  | { status: 'loading'; slow: boolean }
  | { status: 'ready'; data: Data }
  | { status: 'failed'; code: ApiErrorCode; retry: () => void };

type Task = (signal: AbortSignal) => Promise<unknown>;
type Held = { task: Task; holders: number; off: AbortController };

/** Answers kept after the last that showed them: going back to one asks nothing. */
const KEPT_LIMIT = 60;
const SLOW_MS = 300;

/** By key, the one let go last at the end. */
const held = new Map<string, Held>();

/** Outcomes by key: all that ask for the same share one task and see at once what became of it. None yet: it begins. */
export const useTasks = create<{ outcomes: ReadonlyMap<string, Outcome<unknown>> }>()(() => ({
  outcomes: new Map(),
}));

function setOutcome(key: string, outcome: Outcome<unknown>): void {
  useTasks.setState(({ outcomes }) => ({ outcomes: new Map(outcomes).set(key, outcome) }));
}

function forgetOutcome(key: string): void {
  const outcomes = new Map(useTasks.getState().outcomes);
  if (outcomes.delete(key)) useTasks.setState({ outcomes });
}

function isAnswered(key: string): boolean {
  return useTasks.getState().outcomes.get(key)?.status === 'ready';
}

function start(key: string, task: Task, holders: number): void {
  const off = new AbortController();
  held.set(key, { task, holders, off });
  const set = (outcome: Outcome<unknown>) => {
    if (!off.signal.aborted) setOutcome(key, outcome);
  };
  const timer = setTimeout(() => set({ status: 'loading', slow: true }), SLOW_MS);
  off.signal.addEventListener('abort', () => clearTimeout(timer));
  task(off.signal)
    .finally(() => clearTimeout(timer))
    .then(
      (data) => set({ status: 'ready', data }),
      (error: unknown) => {
        if (off.signal.aborted) return;
        reportFailure(error);
        const code = error instanceof ApiError ? error.code : 'INTERNAL';
        set({ status: 'failed', code, retry: () => restart(key) });
      },
    );
}

function restart(key: string): void {
  const entry = held.get(key);
  if (!entry || isAnswered(key)) return;
  entry.off.abort();
  forgetOutcome(key);
  start(key, entry.task, entry.holders);
}

function drop(key: string): void {
  held.get(key)?.off.abort();
  held.delete(key);
  forgetOutcome(key);
}

function letGo(key: string): void {
  const entry = held.get(key)!;
  entry.holders--;
  if (entry.holders > 0) return;
  if (!isAnswered(key)) {
    drop(key);
    return;
  }
  held.delete(key);
  held.set(key, entry);
  const free = [...held].filter(([, { holders }]) => holders === 0);
  for (const [old] of free.slice(0, -KEPT_LIMIT)) drop(old);
}

/**
 * Runs the task of a key until its answer is there, unless it is there or under way, and again when the server is
 * back. What is returned lets it go: without holders a task ends, and an answer is kept only among the last ones,
 * as the study does not change under the page.
 */
export function holdTask(key: string, task: Task): () => void {
  const entry = held.get(key);
  if (entry) entry.holders++;
  else start(key, task, 1);
  return () => letGo(key);
}

useConnection.subscribe(({ epoch }, before) => {
  if (epoch !== before.epoch) for (const key of [...held.keys()]) restart(key);
});
