/** A cell by its row and column, from 0; row -1 is the line of heads. */
export type Place = { readonly row: number; readonly column: number };
export type Size = { rows: number; columns: number /** Rows on screen. */; page: number };

const between = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value));

/** Where a key leads from a cell, at the edge to the same cell; null for keys that lead nowhere. */
export function moveInGrid(
  key: string,
  { ctrl, shift }: { ctrl: boolean; shift: boolean },
  { row, column }: Place,
  { rows, columns, page }: Size,
): Place | null {
  const last = rows - 1;
  // With Shift rows are added to what is chosen: the heads are none.
  const to = (toRow: number, toColumn: number): Place => ({
    row: between(toRow, shift && row >= 0 ? 0 : -1, last),
    column: between(toColumn, 0, columns - 1),
  });
  switch (key) {
    case 'ArrowUp':
      return to(ctrl ? Math.min(row, 0) : row - 1, column);
    case 'ArrowDown':
      return to(ctrl ? last : row + 1, column);
    case 'ArrowLeft':
      return to(row, ctrl ? 0 : column - 1);
    case 'ArrowRight':
      return to(row, ctrl ? columns - 1 : column + 1);
    case 'Home':
      return to(ctrl ? Math.min(0, last) : row, 0);
    case 'End':
      return to(ctrl ? last : row, columns - 1);
    case 'PageUp':
      return to(row < 0 ? row : Math.max(Math.min(0, last), row - page), column);
    case 'PageDown':
      return to(row + page, column);
    default:
      return null;
  }
}
