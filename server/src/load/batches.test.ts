import { expect, test } from 'vitest';
import { statement } from '../engine/statements.ts';
import { batchesOf } from './batches.ts';

const influences = statement('load/relations', { type: 'INFLUENCES' });
const needs = statement('load/relations', { type: 'NEEDS' });

test('groups rows by statement, whatever order they come in, and ends with what is left of each', () => {
  const rows = [influences, needs, influences, needs, influences].map((ofRow, n) => ({
    statement: ofRow,
    row: { n },
  }));
  expect([...batchesOf(rows, 2)]).toEqual([
    { statement: influences, rows: [{ n: 0 }, { n: 2 }] },
    { statement: needs, rows: [{ n: 1 }, { n: 3 }] },
    { statement: influences, rows: [{ n: 4 }] },
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
  expect(batchesOf(rows(), 3).next().value).toEqual({
    statement: needs,
    rows: [{ made: 1 }, { made: 2 }, { made: 3 }],
  });
  expect(made).toBe(3);
});
