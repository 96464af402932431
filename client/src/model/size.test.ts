import { expect, test } from 'vitest';
import { degreeRanks, sizeStep } from './size.ts';

test('ranks by share of nodes with as many relations or more; equal degrees rank the same', () => {
  const degrees = new Map([
    ['a', 5],
    ['b', 2],
    ['c', 2],
    ['d', 0],
  ]);
  expect(degreeRanks(degrees)).toEqual(
    new Map([
      ['a', 0],
      ['b', 0.5],
      ['c', 0.5],
      ['d', 0.75],
    ]),
  );
});

test('three steps by rank and degree, poles one step up', () => {
  expect(sizeStep(0, 9, 'factor')).toBe(2);
  expect(sizeStep(0, 4, 'factor')).toBe(1);
  expect(sizeStep(0, 2, 'factor')).toBe(0);
  expect(sizeStep(0.2, 9, 'factor')).toBe(1);
  expect(sizeStep(0.5, 9, 'factor')).toBe(0);
  expect(sizeStep(0.5, 1, 'pole')).toBe(1);
  expect(sizeStep(0.2, 9, 'pole')).toBe(2);
  expect(sizeStep(0, 9, 'pole')).toBe(2);
});
