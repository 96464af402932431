/** Everything that a dataset is in the graph, to compare graphs as a whole. */
import type { GraphEngine, Row, WriteTransaction } from '../../server/src/engine/engine.ts';
import { testStatement } from '../support/engines.ts';

const nodes = testStatement(
  `MATCH (n) WHERE n.dataset = $dataset OR n.key = $dataset
   RETURN n.key AS key, labels(n) AS labels, properties(n) AS properties`,
  { dataset: '' },
);
const relationships = testStatement(
  `MATCH (s)-[r]->(t) WHERE s.dataset = $dataset
   RETURN s.key AS source, t.key AS target, type(r) AS type, properties(r) AS properties`,
  { dataset: '' },
);
const pointers = testStatement(
  'MATCH (n) WHERE n.dataset IS NULL RETURN labels(n) AS labels, properties(n) AS properties',
);

/** Properties that are times, or names made up for one load: never the same twice. */
const PASSING = ['loadedAt', 'switchedAt', 'until', 'asked', 'held', 'load'];

export type Dump = { nodes: string[]; relationships: string[]; pointers: string[] };

/** All nodes and relationships of a dataset, and the nodes of no dataset, each as a line, in order. */
export async function dumpOf(engine: GraphEngine, dataset: string, within?: WriteTransaction): Promise<Dump> {
  const run = (statement: typeof nodes, params: Record<string, unknown>) =>
    within ? within.run(statement, params) : engine.read(statement, params);
  return {
    nodes: lines(await run(nodes, { dataset })),
    relationships: lines(await run(relationships, { dataset })),
    pointers: lines(await run(pointers, {})),
  };
}

function lines(rows: Row[]): string[] {
  return rows
    .map((row) => JSON.stringify(stable({ ...row, labels: (row.labels as string[])?.sort() })))
    .sort();
}

function stable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stable);
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([name]) => !PASSING.includes(name));
  return Object.fromEntries(
    kept.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, inner]) => [name, stable(inner)]),
  );
}
