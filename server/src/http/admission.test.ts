import { describe, expect, test } from 'vitest';
import { type AdmissionLimits, createAdmission, type Place } from './admission.ts';

const calm = { running: 2, waiting: 2, patience: 60_000, crowded: 1 };

describe('places', () => {
  test('as many as may run are let in at once, some wait, the rest is turned away', async () => {
    const { enter, state, turnsAway } = createAdmission(calm);
    const [first, second] = [enter(), enter()];
    expect([typeof first, typeof second]).toEqual(['function', 'function']);
    expect(turnsAway()).toBe(false);
    const [third, fourth] = [enter(), enter()];
    expect([third, fourth]).toEqual([expect.any(Promise), expect.any(Promise)]);
    expect([turnsAway(), enter()]).toEqual([true, null]);
    expect(state()).toEqual({ running: 2, waiting: 2, crowded: true });
  });

  test('who waits longest comes first, and a place is given back once only', async () => {
    const { enter, state } = createAdmission(calm);
    const [first] = [enter() as Place, enter()];
    const order: string[] = [];
    const third = Promise.resolve(enter()).then(() => order.push('third'));
    void Promise.resolve(enter()).then(() => order.push('fourth'));
    first();
    first();
    await third;
    expect(state()).toEqual({ running: 2, waiting: 1, crowded: false });
    expect(order).toEqual(['third']);
  });

  test('a wait that is too long ends without a place', async () => {
    const { enter, state } = createAdmission({ running: 1, waiting: 1, patience: 1, crowded: 1 });
    enter();
    expect(await enter()).toBeNull();
    expect(state()).toEqual({ running: 1, waiting: 0, crowded: false });
  });

  test('who goes away waits no more, and was not turned away', async () => {
    const { enter, state } = createAdmission({ running: 1, waiting: 1, patience: 60_000, crowded: 1 });
    enter();
    const leaving = new AbortController();
    const waiting = enter(leaving.signal);
    leaving.abort();
    expect(await waiting).toBeNull();
    expect(enter(leaving.signal)).toBeNull();
    expect(state()).toEqual({ running: 1, waiting: 0, crowded: false });
  });
});

describe('while more are turned away than could wait', () => {
  const limits: AdmissionLimits = { running: 4, waiting: 3, patience: 60_000, crowded: 2 };
  let clock = 0;

  /** Full, and three were turned away: the places of the four, and what those who wait were given, in turn. */
  function crowd() {
    clock = 0;
    const admission = createAdmission(limits, () => clock);
    const places = [0, 1, 2, 3].map(() => admission.enter() as Place);
    const given: Place[] = [];
    for (let n = 0; n < 3; n += 1)
      void Promise.resolve(admission.enter()).then((place) => given.push(place!));
    expect([admission.enter(), admission.turnsAway()]).toEqual([null, true]);
    expect(admission.state().crowded).toBe(false);
    expect(admission.enter()).toBeNull();
    expect(admission.state()).toEqual({ running: 4, waiting: 3, crowded: true });
    return { ...admission, places, given };
  }

  test('those who wait are called in when few are left, and nobody else waits', async () => {
    const { enter, turnsAway, state, places, given } = crowd();
    places[0]!();
    places[1]!();
    expect(state()).toEqual({ running: 2, waiting: 3, crowded: true });
    expect(enter()).toBeNull();
    places[2]!();
    places[3]!();
    expect(state()).toEqual({ running: 2, waiting: 1, crowded: true });
    expect([turnsAway(), enter()]).toEqual([true, null]);
    await Promise.resolve();
    for (const leave of given.splice(0)) leave();
    expect(state()).toEqual({ running: 1, waiting: 0, crowded: true });
    expect([turnsAway(), typeof enter(), enter()]).toEqual([false, 'function', null]);
  });

  test('who takes long is none of the few, but one of all', () => {
    const { enter, state, places, given } = crowd();
    clock = 990;
    enter();
    enter();
    enter();
    clock = 1_100;
    places[0]!();
    // Three have been at it for long: of those who wait, one comes in, and then all places are taken.
    expect(state()).toEqual({ running: 4, waiting: 2, crowded: true });
    expect(enter()).toBeNull();
    expect(given).toEqual([]);
  });

  test('it is over as soon as those turned away within a second could have waited', async () => {
    const { enter, state, places } = crowd();
    for (const leave of places) leave();
    clock = 999;
    expect(enter()).toBeNull();
    clock = 1_000;
    // The two who were turned away last would have had room.
    expect(state()).toEqual({ running: 2, waiting: 1, crowded: false });
    expect(typeof enter()).toBe('function');
    expect(state()).toEqual({ running: 4, waiting: 0, crowded: false });
    expect(enter()).toEqual(expect.any(Promise));
  });
});
