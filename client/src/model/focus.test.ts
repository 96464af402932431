import { expect, it } from 'vitest';
import { idsWithin } from './focus.ts';

const chain = ['ab', 'cb', 'cd', 'de', 'xy'].map(([source, target]) => ({
  source: source!,
  target: target!,
}));
const present = new Set('abcdexy');
const within = (around: string, hops: 1 | 2 | 3, extra = '') => {
  const ids = idsWithin({ around: [...around], hops, extra: [...extra] }, present, chain);
  return ids && [...ids].sort().join('');
};

it('follows relations either way, as many hops as asked', () => {
  expect([within('a', 1), within('a', 2), within('a', 3), within('c', 1)]).toEqual([
    'ab',
    'abc',
    'abcd',
    'bcd',
  ]);
});

it('begins at each of several, and keeps what was brought in since', () => {
  expect([within('ax', 1), within('a', 1, 'eq')]).toEqual(['abxy', 'abe']);
});

it('narrows nothing around what is not there', () => {
  expect([within('q', 2), within('qa', 1)]).toEqual([null, 'ab']);
});
