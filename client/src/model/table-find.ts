import type { ColumnId } from './table-columns.ts';
import type { TableRow } from './table-rows.ts';

/** A text without case, accents and typographic differences, so that readers find it as they type. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('œ', 'oe')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What a row is found by: the text of its columns, folded. */
export function findable(
  rows: readonly TableRow[],
  columns: readonly ColumnId[],
): ReadonlyMap<string, string> {
  return new Map(
    rows.map(({ id, cells }) => [id, fold(columns.map((column) => cells[column]?.text ?? '').join(' | '))]),
  );
}

/** Rows that contain every word of the text, in any of the columns; all of them for an empty text. */
export function filterRows(
  rows: readonly TableRow[],
  texts: ReadonlyMap<string, string>,
  wanted: string,
): readonly TableRow[] {
  const words = fold(wanted)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return rows;
  return rows.filter(({ id }) => words.every((word) => texts.get(id)?.includes(word)));
}
