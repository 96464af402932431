import type { EngineName, Statement } from '../engine/statements.ts';
import type { LoadRow } from './steps.ts';

/** Rows that one statement writes in one transaction. */
export type Batch = {
  statement: Statement;
  rows: LoadRow['row'][];
  /** What the statement counts if it wrote all of them. */
  creates: number;
};

/**
 * Rows grouped by what the engine runs for them, `size` at most to a batch, whatever order they come in. Where one text
 * serves all types, a small study is few batches, and large ones wait for no rare type.
 */
export function* batchesOf(rows: Iterable<LoadRow>, size: number, engine: EngineName): Generator<Batch> {
  const open = new Map<string, Batch>();
  for (const { statement, row, creates = 1 } of rows) {
    const text = statement.text[engine]!;
    const batch = open.get(text) ?? { statement, rows: [], creates: 0 };
    batch.rows.push(row);
    batch.creates += creates;
    if (batch.rows.length < size) open.set(text, batch);
    else {
      open.delete(text);
      yield batch;
    }
  }
  yield* open.values();
}
