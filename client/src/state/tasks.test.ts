import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ApiError } from '../api/api-error.ts';
import { useConnection } from './connection.ts';
import { holdTask, type Outcome, useTasks } from './tasks.ts';

/** A task that the test ends, and how often it was begun and given up. */
function controlled() {
  const ends: { give(data: unknown): void; fail(error: unknown): void }[] = [];
  let given = 0;
  const task = vi.fn((signal: AbortSignal) => {
    signal.addEventListener('abort', () => given++);
    return new Promise<unknown>((resolve, reject) => ends.push({ give: resolve, fail: reject }));
  });
  return { task, ends, givenUp: () => given };
}

const outcome = (key: string): Outcome<unknown> | undefined => useTasks.getState().outcomes.get(key);
const holding: (() => void)[] = [];
function hold(key: string, task: (signal: AbortSignal) => Promise<unknown>): () => void {
  const release = holdTask(key, task);
  holding.push(release);
  return () => {
    holding.splice(holding.indexOf(release), 1);
    release();
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  for (const letGo of holding.splice(0)) letGo();
  vi.useRealTimers();
});

it('shares one task among all that ask for the same, and keeps its answer for the next', async () => {
  const { task, ends } = controlled();
  const first = hold('a', task);
  expect(outcome('a')).toBeUndefined();
  const second = hold('a', task);
  ends[0]!.give(1);
  await vi.advanceTimersByTimeAsync(0);
  expect(outcome('a')).toEqual({ status: 'ready', data: 1 });
  first();
  second();
  hold('a', task);
  expect(outcome('a')).toEqual({ status: 'ready', data: 1 });
  expect(task).toHaveBeenCalledTimes(1);
});

it('gives a task up with its last holder alone, and says nothing of it', async () => {
  const { task, ends, givenUp } = controlled();
  const first = hold('b', task);
  const second = hold('b', task);
  first();
  expect(givenUp()).toBe(0);
  second();
  expect(givenUp()).toBe(1);
  ends[0]!.give(1);
  await vi.advanceTimersByTimeAsync(1000);
  expect(outcome('b')).toBeUndefined();
});

it('calls a task slow after 300 ms', async () => {
  const { task, ends } = controlled();
  hold('c', task);
  await vi.advanceTimersByTimeAsync(299);
  expect(outcome('c')).toBeUndefined();
  await vi.advanceTimersByTimeAsync(1);
  expect(outcome('c')).toEqual({ status: 'loading', slow: true });
  ends[0]!.give(1);
  await vi.advanceTimersByTimeAsync(0);
  expect(outcome('c')).toEqual({ status: 'ready', data: 1 });
});

it('tries again what failed, for every holder, and forgets a failure that nobody shows', async () => {
  const { task, ends } = controlled();
  const first = hold('d', task);
  const second = hold('d', task);
  ends[0]!.fail(new ApiError('TIMEOUT', 'late'));
  await vi.advanceTimersByTimeAsync(0);
  const failed = outcome('d')!;
  expect(failed).toEqual({ status: 'failed', code: 'TIMEOUT', retry: expect.any(Function) });
  if (failed.status !== 'failed') throw new Error('a failure can be tried again');
  failed.retry();
  expect(outcome('d')).toBeUndefined();
  ends[1]!.fail(new Error('a defect'));
  await vi.advanceTimersByTimeAsync(0);
  expect(outcome('d')).toEqual({ status: 'failed', code: 'INTERNAL', retry: expect.any(Function) });
  first();
  second();
  expect(outcome('d')).toBeUndefined();
});

it('begins again what has no answer once the server is back', async () => {
  const [answered, waiting, failed] = [controlled(), controlled(), controlled()];
  hold('answered', answered.task);
  hold('waiting', waiting.task);
  hold('failed', failed.task);
  answered.ends[0]!.give(1);
  failed.ends[0]!.fail(new ApiError('TIMEOUT', 'late'));
  await vi.advanceTimersByTimeAsync(0);
  useConnection.setState({ status: 'up', epoch: useConnection.getState().epoch + 1 });
  expect([answered, waiting, failed].map(({ task }) => task.mock.calls.length)).toEqual([1, 2, 2]);
  waiting.ends[1]!.give(2);
  waiting.ends[0]!.give('what was given up');
  failed.ends[1]!.give(3);
  await vi.advanceTimersByTimeAsync(0);
  expect(['answered', 'waiting', 'failed'].map(outcome)).toEqual(
    [1, 2, 3].map((data) => ({ status: 'ready', data })),
  );
});

it('keeps what is shown, however much is asked for meanwhile, and the last 60 answers besides', async () => {
  const answer = async () => 1;
  hold('shown', answer);
  for (let i = 0; i <= 60; i++) {
    const letGo = hold(`answer ${i}`, answer);
    await vi.advanceTimersByTimeAsync(0);
    letGo();
  }
  const ready = { status: 'ready', data: 1 };
  expect(['shown', 'answer 0', 'answer 1', 'answer 60'].map(outcome)).toEqual([
    ready,
    undefined,
    ready,
    ready,
  ]);
});
