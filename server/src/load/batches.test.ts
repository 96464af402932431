import { expect, test } from 'vitest';
import { statement } from '../engine/statements.ts';
import { batchesOf } from './batches.ts';

const influences = statement('load/claims', { type: 'INFLUENCES' });
const needs = statement('load/claims', { type: 'NEEDS' });
const mixed = [influences, needs, influences, needs, influences].map((statement, n) => ({
  statement,
  row: [n],
  creates: n,
}));

test('groups rows by statement, whatever order they come in, and ends with what is left of each', () => {
  expect([...batchesOf(mixed, 2, 'embedded')]).toEqual([
    { statement: influences, rows: [[0], [2]], creates: 2 },
    { statement: needs, rows: [[1], [3]], creates: 4 },
    { statement: influences, rows: [[4]], creates: 4 },
  ]);
});

test('rows of statements that are one text for an engine go together', () => {
  expect([...batchesOf(mixed, 3, 'neo4j')].map(({ rows, creates }) => ({ rows, creates }))).toEqual([
    { rows: [[0], [1], [2]], creates: 3 },
    { rows: [[3], [4]], creates: 7 },
  ]);
});

test('asks for no more rows than a batch needs', () => {
  let made = 0;
  function* rows() {
    for (;;) {
      made += 1;
      yield { statement: needs, row: { made } };
    }
  }
  expect(batchesOf(rows(), 3, 'neo4j').next().value).toEqual({
    statement: needs,
    rows: [{ made: 1 }, { made: 2 }, { made: 3 }],
    creates: 3,
  });
  expect(made).toBe(3);
});
