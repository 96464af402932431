import { create } from 'zustand';
import { type ColumnId, orderColumns, TABLES, type TableName } from '../model/table-columns.ts';
import { pressColumn, type SortKey } from '../model/table-order.ts';
import { isEmbedded } from './embedded.ts';
import { FIND_LIMIT, PLAIN_TABLES, type Tables } from './table-address.ts';

/** Columns that the reader chose, kept from one visit to the next. */
const KEY = 'maillage.columns';

/** The columns kept as text; what is missing or odd is as it begins. */
export function readColumns(text: string | null): Tables['columns'] {
  try {
    const kept: unknown = JSON.parse(text ?? '{}');
    if (typeof kept !== 'object' || kept === null) return PLAIN_TABLES.columns;
    const of = (table: TableName) => {
      const list: unknown = (kept as Record<string, unknown>)[table];
      return Array.isArray(list) ? orderColumns(table, list.map(String)) : PLAIN_TABLES.columns[table];
    };
    return { entities: of('entities'), relations: of('relations') };
  } catch {
    return PLAIN_TABLES.columns;
  }
}

function load(): Tables {
  if (typeof window === 'undefined') return PLAIN_TABLES;
  try {
    return { ...PLAIN_TABLES, columns: readColumns(window.localStorage.getItem(KEY)) };
  } catch {
    // Storage may be forbidden: the columns are as they begin.
    return PLAIN_TABLES;
  }
}

/** The tables of what is in view. */
export const useTables = create<Tables>()(load);

export function showTable(table: TableName): void {
  if (TABLES.includes(table)) useTables.setState({ table });
}

/** Sorts the shown table by a column, or turns its order round; with `add` after the columns before. */
export function sortBy(column: ColumnId, add: boolean): void {
  useTables.setState(({ table, sort }) => ({
    sort: { ...sort, [table]: pressColumn(table, sort[table], column, add) },
  }));
}

/** Sorts the shown table by these keys alone. */
export function setSort(keys: readonly SortKey[]): void {
  useTables.setState(({ table, sort }) => ({ sort: { ...sort, [table]: keys } }));
}

export function findRows(find: string): void {
  useTables.setState({ find: find.slice(0, FIND_LIMIT) });
}

/** Shows these columns of the shown table, and keeps the choice. */
export function chooseColumns(columns: readonly string[]): void {
  useTables.setState((now) => ({
    columns: { ...now.columns, [now.table]: orderColumns(now.table, columns) },
  }));
  if (isEmbedded()) return;
  try {
    window.localStorage.setItem(KEY, JSON.stringify(useTables.getState().columns));
  } catch {
    // Storage may be full or forbidden: the choice lasts as long as the page.
  }
}
