/** The Cypher script rebuilds in another Neo4j what a load writes into Maillage's own. */
import neo4j, { type Session } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import type { GraphEngine } from '../../server/src/engine/engine.ts';
import { writeCypher } from '../../server/src/export/cypher-script.ts';
import { loadDataset } from '../../server/src/load/load-dataset.ts';
import { datasetOf } from '../server/api.ts';
import { openEmptyEngine, testStatement } from '../support/engines.ts';
import { generatedDataset } from '../support/generated-dataset.ts';
import type { ProvidedNeo4j } from '../support/provide-neo4j.ts';
import { repository, smallStudy } from '../support/study-folders.ts';
import { graphOf, madeTricky, textOf } from './graph-of.ts';

// Each statement of a script is planned anew: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 300_000 });

const small = await datasetOf(smallStudy);
const DATASETS = {
  'a small study': small,
  'the study': await datasetOf(`${repository}/data/poles-competences`),
  'a generated one': generatedDataset({ seed: 8, nodes: 50, relations: 240 }),
  'texts that could end a literal': madeTricky(small),
};

const nodes = testStatement(
  `MATCH (n) WHERE NOT n:Dataset AND NOT n:CurrentDataset AND NOT n:Retired AND NOT n:LoadLease
   RETURN n.key AS key, labels(n) AS labels, properties(n) AS properties`,
);
const relationships = testStatement(
  'MATCH (s)-[r]->(t) RETURN s.key AS source, t.key AS target, type(r) AS type, properties(r) AS properties',
);

/** What only the server reads, and what is counted over the whole study. */
const SERVERS_OWN = [
  'dataset',
  'row',
  'names',
  'searchNames',
  'searchText',
  'sortFr',
  'sortEn',
  'degree',
  'entityCount',
  'relationCount',
  'passageCount',
  'sectionCount',
];

/** The graph as lines in order; keys without the hash that a dataset's content gives them. */
async function graphIn(engine: GraphEngine): Promise<string[]> {
  const rows = [...(await engine.read(nodes, {})), ...(await engine.read(relationships, {}))];
  const lines = rows.map((row) => {
    const properties = Object.entries(row.properties as object)
      .filter(([name]) => !SERVERS_OWN.includes(name))
      .sort(([a], [b]) => (a < b ? -1 : 1));
    const labels = (row.labels as string[] | undefined)?.toSorted();
    return JSON.stringify({ ...row, labels, properties }).replace(/(@\d+\.\d+\.\d+)\+[0-9a-f]{12}/g, '$1');
  });
  return lines.sort();
}

/** The statements of a script, as `cypher-shell` parts them: at the semicolons that end a line outside texts. */
function statementsOf(script: string): string[] {
  const outside = script.replace(/'(?:\\.|[^'\\])*'/gs, (text) => text.replace(/;/g, ','));
  let start = 0;
  const found: string[] = [];
  for (const { index } of outside.matchAll(/;\n/g)) {
    found.push(script.slice(start, index));
    start = index + 2;
  }
  return found;
}

const targets = inject('neo4j');

// Each server beside the others; on each, one test after the other.
describe.concurrent.each(targets)('$name', ({ connection }: ProvidedNeo4j) => {
  let engine: GraphEngine;
  const { uri, auth, database } = connection;
  const driver = neo4j.driver(uri, auth ? neo4j.auth.basic(auth.user, auth.password) : undefined);
  beforeAll(async () => {
    engine = await openEmptyEngine({ connection });
  });
  afterAll(async () => {
    await dropConstraints();
    await driver.close();
    await engine?.close();
  });

  const within = async <Result>(work: (session: Session) => Promise<Result>): Promise<Result> => {
    const session = driver.session({ database: database ?? undefined });
    try {
      return await work(session);
    } finally {
      await session.close();
    }
  };

  /** Those of the script, where a constraint of the product's own did not stand already. */
  async function dropConstraints(): Promise<void> {
    await within(async (session) => {
      const { records } = await session.run('SHOW CONSTRAINTS YIELD name');
      for (const record of records) {
        const name = String(record.get('name'));
        if (name.startsWith('maillage_')) await session.run(`DROP CONSTRAINT ${name}`);
      }
    });
  }

  const run = (script: string) =>
    within(async (session) => {
      for (const text of statementsOf(script)) await session.run(text);
    });

  test.sequential.each(Object.entries(DATASETS))('%s, whole', async (_, dataset) => {
    const own = await openEmptyEngine({ connection });
    await loadDataset(own, dataset, { grace: 0 });
    const wanted = await graphIn(own);
    await own.close();

    const other = await openEmptyEngine({ connection });
    const script = await textOf(writeCypher(graphOf(dataset)));
    await run(script);
    const built = await graphIn(other);
    expect(built).toEqual(wanted);
    if (dataset === small) {
      await run(script);
      expect(await graphIn(other), 'run twice').toEqual(wanted);
    }
    await other.close();
  });

  test.sequential('a part, with the passages that it rests on', async () => {
    const other = await openEmptyEngine({ connection });
    const claim = small.claims.find(({ id }) => id === 'claim/age-has-no-effect')!;
    const entities = small.entities.filter(({ id }) => id === claim.source || id === claim.target);
    const part = { ...small, entities, claims: [claim], stories: [] };
    const graph = graphOf(part, { whole: false, asked: 'ids=x' });
    await run(await textOf(writeCypher(graph)));
    const lines = (await graphIn(other)).map((line) => JSON.parse(line));
    const keys = lines.flatMap(({ key }) => key?.replace('small-study@1.1.0/', '') ?? []).sort();
    expect(keys).toEqual(
      [claim.id, claim.source, claim.target, 's1.p2', 'study', ...small.sections.map(({ id }) => id)].sort(),
    );
    expect(lines.flatMap(({ type, source }) => (source ? [type] : [])).sort()).toEqual([
      'INFLUENCES',
      'IN_SECTION',
      'RESTS_ON',
    ]);
    await other.close();
  });
});

test('a script parts into statements at their ends alone', async () => {
  const script = await textOf(writeCypher(graphOf(madeTricky(small))));
  const found = statementsOf(script);
  expect(
    found.slice(0, 6).every((text) => /CREATE CONSTRAINT maillage_\w+_key IF NOT EXISTS/.test(text)),
  ).toBe(true);
  expect(found.slice(6).every((text) => text.startsWith('UNWIND [\n'))).toBe(true);
});
