import { expect, it } from 'vitest';
import { hop } from './trace-fixture.ts';
import { stopAt, stopsOf } from './way-stops.ts';

const passages = ['s1.p1', 's1.p2', 's2.p1'].map((id) => ({ id }));
const second = hop('b', 'c', null);
const hops = [
  hop('a', 'b', 'POSITIVE'),
  { ...second, carrying: [...second.carrying, { ...second.carrying[0]!, id: 'claim/b-c-2' }] },
];
const passagesOf = new Map([
  ['claim/a-b', ['s2.p1']],
  ['claim/b-c', ['s1.p1', 's2.p1']],
  ['claim/b-c-2', ['s2.p1']],
]);

it('goes through the passages of each hop in turn, with the claims that rest on each', () => {
  expect(stopsOf({ hops }, { passages, passagesOf })).toEqual([
    { hop: 0, passage: 's2.p1', claims: ['claim/a-b'] },
    { hop: 1, passage: 's1.p1', claims: ['claim/b-c'] },
    { hop: 1, passage: 's2.p1', claims: ['claim/b-c', 'claim/b-c-2'] },
  ]);
  expect(stopsOf({ hops }, { passages, passagesOf: new Map() })).toEqual([]);
});

it('stands at the passage looked at, or else at the first of the hop', () => {
  const stops = stopsOf({ hops }, { passages, passagesOf });
  expect([
    stopAt(stops, 1, 's2.p1'),
    stopAt(stops, 1, null),
    stopAt(stops, 1, 's1.p2'),
    stopAt(stops, 0, 's2.p1'),
    stopAt(stops, null, 's2.p1'),
  ]).toEqual([2, 1, 1, 0, -1]);
});
