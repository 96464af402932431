/** A value of a cell: numbers stand to the right. */
export type Cell = string | number | null;

/** A table as lines of aligned text, columns two spaces apart; an empty table has a line that says so. */
export function textTable(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  if (rows.length === 0) return '(none)';
  const cells = rows.map((row) => columns.map((_, index) => String(row[index] ?? '')));
  const widths = columns.map((column, index) =>
    Math.max(column.length, ...cells.map((row) => row[index]!.length)),
  );
  const toRight = columns.map((_, index) => rows.every((row) => typeof row[index] === 'number'));
  const line = (values: readonly string[]) =>
    values
      .map((value, index) => (toRight[index] ? value.padStart(widths[index]!) : value.padEnd(widths[index]!)))
      .join('  ')
      .trimEnd();
  return [line(columns), line(widths.map((width) => '-'.repeat(width))), ...cells.map(line)].join('\n');
}
