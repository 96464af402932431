import type { Statement } from '../engine/statements.ts';
import type { Properties } from './node-rows.ts';
import type { LoadRow } from './steps.ts';

/** Rows that one statement writes in one transaction. */
export type Batch = { statement: Statement; rows: Properties[] };

/** Rows grouped by their statement, `size` at most to a batch, whatever order they come in. */
export function* batchesOf(rows: Iterable<LoadRow>, size: number): Generator<Batch> {
  const open = new Map<Statement, Properties[]>();
  for (const { statement, row } of rows) {
    const batch = open.get(statement) ?? [];
    batch.push(row);
    if (batch.length < size) open.set(statement, batch);
    else {
      open.delete(statement);
      yield { statement, rows: batch };
    }
  }
  for (const [statement, batch] of open) yield { statement, rows: batch };
}
