import { expect, test } from 'vitest';
import { paceOf } from './pace.ts';

test('tells rows a second, and the seconds that the rest takes at that rate', () => {
  expect(paceOf(30_000, 100_000, 2_000)).toEqual({ perSecond: 15_000, secondsLeft: 5 });
});

test('has nothing left at the end', () => {
  expect(paceOf(100, 100, 400)).toEqual({ perSecond: 250, secondsLeft: 0 });
});

test('tells nothing before the first rows are written', () => {
  expect(paceOf(0, 100, 2_000)).toBeNull();
  expect(paceOf(10, 100, 0)).toBeNull();
});
