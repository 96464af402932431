/** The two tables of what is in view. */
export const TABLES = ['entities', 'relations'] as const;
export type TableName = (typeof TABLES)[number];

const ENTITY_COLUMNS = [
  'name',
  'kind',
  'regions',
  'reach',
  'inView',
  'inStudy',
  'in',
  'out',
  'for',
  'against',
  'passages',
] as const;
const RELATION_COLUMNS = [
  'source',
  'type',
  'sign',
  'target',
  'strength',
  'modality',
  'scope',
  'passages',
  'statement',
] as const;
export type EntityColumn = (typeof ENTITY_COLUMNS)[number];
export type RelationColumn = (typeof RELATION_COLUMNS)[number];
export type ColumnId = EntityColumn | RelationColumn;

/** Columns that can be shown, in the order in which they stand; the first one always is. */
export const COLUMNS: Readonly<Record<TableName, readonly ColumnId[]>> = {
  entities: ENTITY_COLUMNS,
  relations: RELATION_COLUMNS,
};

/** Columns shown until the reader chooses others. */
export const DEFAULT_COLUMNS: Readonly<Record<TableName, readonly ColumnId[]>> = {
  entities: ['name', 'kind', 'regions', 'inView', 'inStudy', 'for', 'against', 'passages'],
  relations: RELATION_COLUMNS,
};

const NUMERIC: ReadonlySet<string> = new Set(['inView', 'inStudy', 'in', 'out', 'for', 'against']);

/** True for columns of numbers, which are set to the right and sorted from the greatest. */
export function isNumeric(table: TableName, column: ColumnId): boolean {
  return NUMERIC.has(column) || (table === 'entities' && column === 'passages');
}

/** The columns of the list in their order, each once, the first one always among them; unknown ones are left out. */
export function orderColumns(table: TableName, columns: readonly string[]): readonly ColumnId[] {
  return COLUMNS[table].filter((column, index) => index === 0 || columns.includes(column));
}

/** True if these are the columns of the beginning. */
export function areDefault(table: TableName, columns: readonly ColumnId[]): boolean {
  return columns.join() === DEFAULT_COLUMNS[table].join();
}
