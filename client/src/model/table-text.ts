import { type ColumnId, isNumeric, type TableName } from './table-columns.ts';
import type { TableRow } from './table-rows.ts';

/** Marks a file as UTF-8 for spreadsheets that would guess otherwise. */
const BYTE_ORDER_MARK = '\u{feff}';

/** A table as it is taken away: the shown columns with their heads, numbers without their thousands' signs. */
export type TableText = {
  table: TableName;
  columns: readonly ColumnId[];
  heads: Readonly<Record<string, string>>;
  rows: readonly TableRow[];
};

function cellText(table: TableName, row: TableRow, column: ColumnId): string {
  const { text, order } = row.cells[column] ?? { text: '', order: null };
  return isNumeric(table, column) && order !== null ? String(order) : text;
}

function lines({ table, columns, heads, rows }: TableText): string[][] {
  return [
    ['id', ...columns.map((column) => heads[column] ?? column)],
    ...rows.map((row) => [row.id, ...columns.map((column) => withoutFormula(cellText(table, row, column)))]),
  ];
}

/** What a spreadsheet would take for a formula begins with an apostrophe; a number may begin with a minus. */
function withoutFormula(text: string): string {
  return /^[=+@\t\r]|^-(?!\d)/.test(text) ? `'${text}` : text;
}

/** Texts with what parts cells in quotes. */
function csvCell(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** CSV as RFC 4180 has it, marked as UTF-8: the id, then the columns shown. */
export function tableCsv(text: TableText): string {
  return `${BYTE_ORDER_MARK}${lines(text)
    .map((line) => `${line.map(csvCell).join(',')}\r\n`)
    .join('')}`;
}

/** The same for pasting into a spreadsheet: cells parted by tabs, which they do not contain. */
export function tableTsv(text: TableText): string {
  return lines(text)
    .map((line) => line.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t'))
    .join('\n');
}
