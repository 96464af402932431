/**
 * Every statement gives the same rows on every engine, over the study and over generated graphs. A new statement is
 * covered by its header's samples; it fails here if none of its cases returns anything.
 */
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '../../server/src/dataset/dataset.ts';
import { readStudy } from '../../server/src/dataset/read.ts';
import type { GraphEngine, Row } from '../../server/src/engine/engine.ts';
import { allStatements, type Statement, type StatementParams } from '../../server/src/engine/statements.ts';
import { loadDataset } from '../../server/src/load/load-dataset.ts';
import { engineTargets, openEmptyEngine } from '../support/engines.ts';
import { generatedDataset } from '../support/generated-dataset.ts';
import { casesOf, type Loaded } from './cases.ts';
import { dumpOf } from './dump.ts';
import { runUndone, writes } from './undone.ts';
import { UNORDERED_LISTS } from './unordered.ts';

const STUDY = fileURLToPath(new URL('../../data/poles-competences', import.meta.url));
/** Drawn cases for each statement and dataset: most of the time is Neo4j's, planning each mix of parameter types. */
const CASES = 3;

const engines: GraphEngine[] = [];
const loaded: Loaded[] = [];

beforeAll(async () => {
  const datasets = [
    await study(),
    generatedDataset({ seed: 11, nodes: 150, relations: 600, study: 'generated-wide' }),
    generatedDataset({ seed: 12, nodes: 30, relations: 140, study: 'generated-dense' }),
  ];
  const opened = engineTargets().map(async (target) => {
    const engine = await openEmptyEngine(target);
    const written: Loaded[] = [];
    for (const dataset of datasets) {
      const { dataset: key } = await loadDataset(engine, dataset);
      written.push({ dataset, key });
    }
    return { engine, written };
  });
  const [embedded, ...others] = await Promise.all(opened);
  engines.push(...[embedded!, ...others].map(({ engine }) => engine));
  loaded.push(...embedded!.written);
}, 600_000);

afterAll(() => Promise.all(engines.map((engine) => engine.close())));

async function study(): Promise<Dataset> {
  const { dataset, problems } = await readStudy(STUDY);
  if (!dataset) throw new Error(`the study cannot be loaded: ${JSON.stringify(problems.slice(0, 3))}`);
  return dataset;
}

test('a load writes the same graph on every engine', async () => {
  for (const { key } of loaded) {
    const [embedded, ...others] = await Promise.all(engines.map((engine) => dumpOf(engine, key)));
    for (const other of others) expect(other).toEqual(embedded);
  }
});

/** What both engines run; the schema runs when an engine is opened. */
const common = allStatements().filter(
  ({ name, text }) => text.neo4j && text.embedded && !name.startsWith('schema/'),
);
const reads = common.filter((statement) => !writes(statement));

describe.each(reads)('$name', (statement) => {
  test('gives the same rows', async () => {
    let rowsFound = 0;
    for (const dataset of loaded) {
      for (const params of casesOf(statement, dataset, CASES)) {
        const [embedded, ...others] = await Promise.all(
          engines.map(async (engine) => comparable(statement, await engine.read(statement, params))),
        );
        for (const other of others) expect(other, describeCase(params)).toEqual(embedded);
        for (const row of embedded!) expect(Object.keys(row)).toEqual(statement.columns);
        rowsFound += embedded!.length;
      }
    }
    expect(rowsFound, 'the samples of its header name nothing that a dataset has').toBeGreaterThan(0);
  });
});

/** One expansion of each is enough: a load runs them all, and the graphs that it writes are compared above. */
const writing = common
  .filter(writes)
  .filter((each, index, all) => all.findIndex(({ name }) => name === each.name) === index);

describe.each(writing)('$name', (statement) => {
  test('gives the same rows and the same graph, undone afterwards', async () => {
    const [embedded, ...others] = await Promise.all(
      engines.map((engine) => runUndone(engine, statement, loaded.at(-1)!)),
    );
    for (const other of others) expect(other).toEqual(embedded);
    expect(embedded!.rows.length, 'its samples name nothing').toBeGreaterThan(0);
  });
});

/** Rows as they come where the statement orders them, sorted where it does not. */
function comparable(statement: Statement, rows: Row[]): Row[] {
  const tail = statement.text.neo4j!.split(/\bRETURN\b/).at(-1)!;
  const whole = UNORDERED_LISTS.has(statement.name) ? rows.map(sortLists) : rows;
  const timeless = whole.map((row) =>
    'sinceSwitch' in row ? { ...row, sinceSwitch: typeof row.sinceSwitch } : row,
  );
  return /\bORDER\s+BY\b/.test(tail) ? timeless : timeless.sort(byText);
}

function describeCase(params: StatementParams): string {
  return `with ${JSON.stringify(params)}`;
}

function sortLists(row: Row): Row {
  const sorted = Object.entries(row).map(([column, value]) => [
    column,
    Array.isArray(value) ? value.toSorted(byText) : value,
  ]);
  return Object.fromEntries(sorted);
}

function byText(a: unknown, b: unknown): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
