import { describe, expect, test } from 'vitest';
import { createAdmission } from './admission.ts';

const limits = { running: 2, waiting: 2, patience: 60_000 };

describe('places', () => {
  test('as many as may run are let in at once, some wait, the rest is turned away', async () => {
    const { enter, state, isFull } = createAdmission(limits);
    const [first, second] = [enter(), enter()];
    expect([typeof first, typeof second]).toEqual(['function', 'function']);
    expect(isFull()).toBe(false);
    const [third, fourth] = [enter(), enter()];
    expect([third, fourth]).toEqual([expect.any(Promise), expect.any(Promise)]);
    expect([isFull(), enter()]).toEqual([true, null]);
    expect(state()).toEqual({ running: 2, waiting: 2 });
  });

  test('who waits longest comes first, and a place is given back once only', async () => {
    const { enter, state } = createAdmission(limits);
    const [first] = [enter() as () => void, enter()];
    const order: string[] = [];
    const third = Promise.resolve(enter()).then(() => order.push('third'));
    void Promise.resolve(enter()).then(() => order.push('fourth'));
    first();
    first();
    await third;
    expect(state()).toEqual({ running: 2, waiting: 1 });
    expect(order).toEqual(['third']);
  });

  test('a wait that is too long ends without a place', async () => {
    const { enter, state } = createAdmission({ running: 1, waiting: 1, patience: 1 });
    enter();
    expect(await enter()).toBeNull();
    expect(state()).toEqual({ running: 1, waiting: 0 });
  });

  test('who goes away waits no more', async () => {
    const { enter, state } = createAdmission({ running: 1, waiting: 1, patience: 60_000 });
    enter();
    const leaving = new AbortController();
    const waiting = enter(leaving.signal);
    leaving.abort();
    expect(await waiting).toBeNull();
    expect(state()).toEqual({ running: 1, waiting: 0 });
  });
});
