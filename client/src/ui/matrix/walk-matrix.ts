/** A place of the matrix; -1 is the line of heads. */
export type Place = { row: number; column: number };

/** Where a key leads from a place; null for a key that leads nowhere. Heads are walked through too, but their corner. */
export function walkMatrix(
  at: Place,
  key: { key: string; ctrl: boolean },
  size: { rows: number; columns: number; page: number },
): Place | null {
  const { rows, columns, page } = size;
  const to = (row: number, column: number): Place => {
    const place = { row: clamp(row, rows), column: clamp(column, columns) };
    return place.row === -1 && place.column === -1 ? at : place;
  };
  switch (key.key) {
    case 'ArrowUp':
      return to(at.row - 1, at.column);
    case 'ArrowDown':
      return to(at.row + 1, at.column);
    case 'ArrowLeft':
      return to(at.row, at.column - 1);
    case 'ArrowRight':
      return to(at.row, at.column + 1);
    case 'PageUp':
      return to(Math.max(at.row - page, 0), at.column);
    case 'PageDown':
      return to(at.row + page, at.column);
    case 'Home':
      return to(key.ctrl ? 0 : at.row, 0);
    case 'End':
      return to(key.ctrl ? rows - 1 : at.row, columns - 1);
    default:
      return null;
  }
}

function clamp(index: number, count: number): number {
  return Math.min(Math.max(index, -1), count - 1);
}

/** The indexes to be made, in order: those in sight, and the one that has the focus, wherever it is. */
export function indexesMade(sight: { from: number; to: number }, active: number, count: number): number[] {
  const from = Math.max(0, Math.min(sight.from, count));
  const to = Math.min(count, sight.to);
  const made = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  if (active < 0 || active >= count || (active >= from && active < to)) return made;
  return active < from ? [active, ...made] : [...made, active];
}
