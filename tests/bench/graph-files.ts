/** A graph out of Neo4j into the CSV files that `neo4j-admin database import` reads: one for each set of labels, and each type. */

import { once } from 'node:events';
import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import neo4j, { type Driver, type Record as Row } from 'neo4j-driver';

export type GraphFiles = {
  /** Paths, each file with its labels or type in a column. */
  nodes: string[];
  relationships: string[];
  counts: { nodes: number; relationships: number };
};

/** Between the items of a list: in no text. */
export const ARRAY_DELIMITER = '\u001f';

type Properties = Record<string, unknown>;
type Column = { name: string; type: string };

/** Writes all nodes of a dataset and the relationships between them. */
export async function writeGraphFiles(driver: Driver, dataset: string, folder: string): Promise<GraphFiles> {
  mkdirSync(folder, { recursive: true });
  const groups = await groupsOf(driver, dataset);
  const files: GraphFiles = { nodes: [], relationships: [], counts: { nodes: 0, relationships: 0 } };
  for (const [index, labels] of groups.labels.entries()) {
    const where = `MATCH (n:\`${labels.join('`:`')}\` {dataset: $dataset}) WHERE size(labels(n)) = ${labels.length}`;
    const columns = await columnsOf(driver, `${where} RETURN n AS it`, dataset);
    const path = join(folder, `nodes-${index}.csv`);
    files.counts.nodes += await writeRows(driver, {
      path,
      query: `${where} RETURN n AS it, id(n) AS id`,
      dataset,
      head: ['node:ID', ':LABEL'],
      columns,
      first: ({ id }) => [id, labels.join(ARRAY_DELIMITER)],
    });
    files.nodes.push(path);
  }
  for (const [index, type] of groups.types.entries()) {
    const where = `MATCH (a {dataset: $dataset})-[r:\`${type}\`]->(b)`;
    const columns = await columnsOf(driver, `${where} RETURN r AS it`, dataset);
    const path = join(folder, `relationships-${index}.csv`);
    files.counts.relationships += await writeRows(driver, {
      path,
      query: `${where} RETURN r AS it, id(a) AS from, id(b) AS to`,
      dataset,
      head: [':START_ID', ':END_ID', ':TYPE'],
      columns,
      first: ({ from, to }) => [from, to, type],
    });
    files.relationships.push(path);
  }
  return files;
}

async function groupsOf(driver: Driver, dataset: string): Promise<{ labels: string[][]; types: string[] }> {
  const labels = await driver.executeQuery(
    'MATCH (n {dataset: $dataset}) RETURN DISTINCT labels(n) AS labels',
    { dataset },
  );
  const types = await driver.executeQuery(
    'MATCH ({dataset: $dataset})-[r]->() RETURN DISTINCT type(r) AS type',
    { dataset },
  );
  return {
    labels: labels.records.map((record) => record.get('labels')),
    types: types.records.map((record) => record.get('type')),
  };
}

/** The properties that any of these has, with the import's name of their type. */
async function columnsOf(driver: Driver, query: string, dataset: string): Promise<Column[]> {
  const types = new Map<string, string>();
  for await (const record of stream(driver, query, dataset)) {
    const { properties } = record.get('it') as { properties: Properties };
    for (const [name, value] of Object.entries(properties)) {
      // An empty list says nothing of its items, and a whole number may be one of others that are not.
      if (Array.isArray(value) && value.length === 0) types.set(name, types.get(name) ?? 'string[]');
      else if (types.get(name) !== 'double') types.set(name, typeOf(value));
    }
  }
  return [...types].map(([name, type]) => ({ name, type }));
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return `${typeOf(value[0])}[]`;
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'long' : 'double';
  return 'string';
}

type Rows = {
  path: string;
  query: string;
  dataset: string;
  head: string[];
  columns: Column[];
  first: (row: Properties) => unknown[];
};

async function writeRows(
  driver: Driver,
  { path, query, dataset, head, columns, first }: Rows,
): Promise<number> {
  const file = createWriteStream(path);
  await line(file, [...head, ...columns.map(({ name, type }) => `${name}:${type}`)]);
  let count = 0;
  for await (const record of stream(driver, query, dataset)) {
    const row = record.toObject();
    const { properties } = row.it as { properties: Properties };
    await line(file, [...first(row), ...columns.map(({ name }) => properties[name])]);
    count += 1;
  }
  file.end();
  await once(file, 'finish');
  return count;
}

async function line(file: WriteStream, values: unknown[]): Promise<void> {
  if (!file.write(`${values.map(field).join(',')}\n`)) await once(file, 'drain');
}

/** An empty field is no value; an empty text stands in quotes, and an empty list cannot be written. */
function field(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.length === 0 ? '' : quoted(value.join(ARRAY_DELIMITER));
  return typeof value === 'string' ? quoted(value) : String(value);
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

async function* stream(driver: Driver, query: string, dataset: string) {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    yield* session.run(`CYPHER 5 ${query}`, { dataset }) as unknown as AsyncIterable<Row>;
  } finally {
    await session.close();
  }
}
