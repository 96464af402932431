import type { Row } from '../../engine/engine.ts';
import type { Statement, StatementParams } from '../../engine/statements.ts';

/** Runs a statement for one request, cancelled with it. Throws `EngineError`. */
export type Read = (statement: Statement, params: StatementParams) => Promise<Row[]>;

/** The single number that a counting statement returns in its column `count`. */
export async function readCount(read: Read, statement: Statement, params: StatementParams): Promise<number> {
  const [row] = await read(statement, params);
  return Number(row?.count ?? 0);
}

/** Rows with the columns `key` and `count`, as a map. */
export async function readCounts(
  read: Read,
  statement: Statement,
  params: StatementParams,
): Promise<Map<string, number>> {
  const rows = await read(statement, params);
  return new Map(rows.map((row) => [String(row.key), Number(row.count)]));
}

/** Rows grouped by their column `key`, each parsed, in the order they came. */
export function groupByKey<Item>(rows: Row[], parse: (row: Row) => Item): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const row of rows) {
    const key = String(row.key);
    const group = groups.get(key);
    if (group) group.push(parse(row));
    else groups.set(key, [parse(row)]);
  }
  return groups;
}
