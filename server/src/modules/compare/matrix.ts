/** Who stands in relation to whom, row to column. */
import type { EntityKind, Sign } from '../../dataset/vocabulary.ts';

/** What rows or columns are: entities by their keys, or entities of some kinds. */
export type MatrixAxis = { keys: string[] } | { kinds: EntityKind[] };

/** Relations of one sign from a row to a column. */
export type CountedCell = {
  row: string;
  column: string;
  sign: Sign | null;
  count: number;
  notObserved: number;
};

/** All relations from a row to a column; `row` and `column` are keys or kinds. */
export type MatrixCell = {
  row: string;
  column: string;
  count: number;
  signs: { sign: Sign | null; count: number }[];
  notObserved: number;
};

/**
 * Gathers counts by sign into cells, in the order of `rows`, then of `columns`. `nameRow` and `nameColumn`
 * give the axis value that a counted end belongs to, such as `ACTOR` for a university.
 */
export function gatherCells(
  counted: readonly CountedCell[],
  rows: readonly string[],
  columns: readonly string[],
  nameRow: (end: string) => string = (end) => end,
  nameColumn: (end: string) => string = (end) => end,
): MatrixCell[] {
  const cells = new Map<string, MatrixCell>();
  for (const { sign, count, notObserved, ...ends } of counted) {
    const row = nameRow(ends.row);
    const column = nameColumn(ends.column);
    const cell = cells.get(`${row} ${column}`) ?? { row, column, count: 0, signs: [], notObserved: 0 };
    cells.set(`${row} ${column}`, cell);
    cell.count += count;
    cell.notObserved += notObserved;
    const same = cell.signs.find((known) => known.sign === sign);
    if (same) same.count += count;
    else cell.signs.push({ sign, count });
  }
  for (const cell of cells.values())
    cell.signs.sort((a, b) => String(a.sign).localeCompare(String(b.sign), 'en'));
  return rows.flatMap((row) => columns.flatMap((column) => cells.get(`${row} ${column}`) ?? []));
}
