import { type TableText, tableCsv, tableTsv } from '../../model/table-text.ts';
import { announce, showToast } from '../../state/notices.ts';
import { copyText } from '../copy-text.ts';

/** Puts rows on the clipboard, for a spreadsheet, and says so; `done` is what is said. */
export async function copyRows(text: TableText, done: string): Promise<void> {
  if (text.rows.length === 0) return;
  if (!(await copyText(tableTsv(text)))) return showToast({ failure: 'copy' });
  announce(done);
  showToast({ text: done });
}

/** Hands a file to the reader. */
export function saveFile(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Once the browser has taken it.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/** Hands the table to the reader as a file for spreadsheets. */
export function saveCsv(text: TableText, name: string): void {
  saveFile(`${name}.csv`, 'text/csv;charset=utf-8', tableCsv(text));
}
