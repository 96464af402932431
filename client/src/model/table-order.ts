import { type ColumnId, isNumeric, type TableName } from './table-columns.ts';
import type { Cell, TableRow } from './table-rows.ts';

/** One of the columns that rows are sorted by; `down`: the greatest first. */
export type SortKey = { readonly column: ColumnId; readonly down: boolean };

const NOTHING: Cell = { text: '', order: null };

function compareCells(a: Cell, b: Cell, texts: Intl.Collator): number {
  if (typeof a.order === 'number' && typeof b.order === 'number') return a.order - b.order;
  return texts.compare(String(a.order), String(b.order));
}

/** Rows in order of the keys, the first one first; empty cells come last either way. Equal rows keep their order. */
export function sortRows(
  rows: readonly TableRow[],
  keys: readonly SortKey[],
  texts: Intl.Collator,
): readonly TableRow[] {
  if (keys.length === 0) return rows;
  return [...rows].sort((a, b) => {
    for (const { column, down } of keys) {
      const [one, other] = [a.cells[column] ?? NOTHING, b.cells[column] ?? NOTHING];
      if (one.order === null || other.order === null) {
        if (one.order !== other.order) return one.order === null ? 1 : -1;
        continue;
      }
      const order = compareCells(one, other, texts);
      if (order !== 0) return down ? -order : order;
    }
    return 0;
  });
}

/**
 * What pressing a column's head leads to: sorted by it, then the other way, then no more. With `add` the other
 * keys stay before it. Numbers begin with the greatest.
 */
export function pressColumn(
  table: TableName,
  keys: readonly SortKey[],
  column: ColumnId,
  add: boolean,
): readonly SortKey[] {
  const first = isNumeric(table, column);
  const now = keys.find((key) => key.column === column);
  const next: SortKey | null = !now
    ? { column, down: first }
    : now.down === first
      ? { column, down: !first }
      : null;
  if (!add) return next ? [next] : [];
  if (!now) return [...keys, next!];
  return keys.flatMap((key) => (key.column === column ? (next ?? []) : key));
}
