import { type TableText, tableCsv, tableTsv } from '../../model/table-text.ts';
import { showToast } from '../../state/notices.ts';
import { copyText } from '../copy-text.ts';
import { saveFile } from '../save-file.ts';

/** Puts rows on the clipboard, for a spreadsheet, and says so; `done` is what is said. */
export async function copyRows(text: TableText, done: string): Promise<void> {
  if (text.rows.length === 0) return;
  if (!(await copyText(tableTsv(text)))) return showToast({ failure: 'copy' });
  showToast({ text: done });
}

/** Hands the table to the reader as a file for spreadsheets. */
export function saveCsv(text: TableText, name: string): void {
  saveFile(`${name}.csv`, 'text/csv;charset=utf-8', tableCsv(text));
}
