import {
  areDefault,
  COLUMNS,
  type ColumnId,
  DEFAULT_COLUMNS,
  orderColumns,
  TABLES,
  type TableName,
} from '../model/table-columns.ts';
import type { SortKey } from '../model/table-order.ts';

/** How the tables of what is in view are arranged: the same for every view that is opened. */
export type Tables = {
  readonly table: TableName;
  readonly columns: Readonly<Record<TableName, readonly ColumnId[]>>;
  readonly sort: Readonly<Record<TableName, readonly SortKey[]>>;
  /** Rows that contain these words. */
  readonly find: string;
};

export const PLAIN_TABLES: Tables = {
  table: 'entities',
  columns: DEFAULT_COLUMNS,
  sort: { entities: [], relations: [] },
  find: '',
};

/** Longest text to find rows by that an address holds. */
export const FIND_LIMIT = 200;

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** Fields of the fragment that say how the shown table is arranged; none if it is as it begins. */
export function writeTables({ table, columns, sort, find }: Tables): string[] {
  const keys = sort[table].map(({ column, down }) => `${down ? '-' : ''}${column}`);
  return [
    ...(table === 'entities' ? [] : [`t=${table}`]),
    ...(areDefault(table, columns[table]) ? [] : [`tc=${columns[table].join(',')}`]),
    ...(keys.length > 0 ? [`ts=${keys.join(',')}`] : []),
    ...(find.trim() === '' ? [] : [`tf=${encodeURIComponent(find.trim())}`]),
  ];
}

function readSort(table: TableName, text: string | undefined): SortKey[] {
  const keys = new Map<ColumnId, SortKey>();
  for (const part of (text ?? '').split(',')) {
    const down = part.startsWith('-');
    const column = COLUMNS[table].find((each) => each === part.slice(down ? 1 : 0));
    if (column && !keys.has(column)) keys.set(column, { column, down });
  }
  return [...keys.values()];
}

/** What a fragment says of the tables; what it does not say is as it is `now`, without sorting and finding. */
export function readTables(fragment: string, now: Tables): Tables {
  const fields = new Map(
    fragment
      .replace(/^#/, '')
      .split('&')
      .map((part) => part.split(/=(.*)/su).slice(0, 2) as [string, string]),
  );
  const table = TABLES.find((each) => each === fields.get('t')) ?? 'entities';
  const columns = fields.get('tc');
  return {
    table,
    columns: columns ? { ...now.columns, [table]: orderColumns(table, columns.split(',')) } : now.columns,
    sort: { ...PLAIN_TABLES.sort, [table]: readSort(table, fields.get('ts')) },
    find: decode(fields.get('tf') ?? '').slice(0, FIND_LIMIT),
  };
}
