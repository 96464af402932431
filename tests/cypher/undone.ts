/** Runs a statement that writes and takes back what it wrote. */
import type { GraphEngine, Row } from '../../server/src/engine/engine.ts';
import type { Statement, StatementParams } from '../../server/src/engine/statements.ts';
import { testStatement } from '../support/engines.ts';
import { type Loaded, withKey } from './cases.ts';
import { type Dump, dumpOf } from './dump.ts';

export function writes({ text }: Statement): boolean {
  return /\b(CREATE|MERGE|SET|DELETE|REMOVE)\b/.test(text.neo4j ?? text.embedded ?? '');
}

/** What the samples of `cypher/load/` speak of besides the dataset: the load that writes into it, and things to join. */
const stage = testStatement(
  `MATCH (d:Dataset {key: $dataset}) SET d.load = 'a-load'
   CREATE (:LoadLease {study: $study, load: 'a-load', until: 0})
   CREATE (:Dataset {key: 'sample@1.0.0', study: 'sample'})
   CREATE (:LoadWriter {of: $dataset, load: 'a-load', writer: 0})
   CREATE (:Claim {key: $dataset + '/claim/any', dataset: $dataset})
   CREATE (:Claim {key: $dataset + '/claim/other', dataset: $dataset})
   CREATE (:Section {key: $dataset + '/s-sample', dataset: $dataset})
   CREATE (:Passage {key: $dataset + '/p-sample', dataset: $dataset})
   CREATE (:Entity:Sector {key: $dataset + '/entity-sample', dataset: $dataset})`,
  { dataset: '', study: '' },
);

class Undo extends Error {}

/** The rows that the statement returns with its samples, and the whole graph after it; nothing stays. */
export async function runUndone(
  engine: GraphEngine,
  statement: Statement,
  loaded: Loaded,
): Promise<{ rows: Row[]; graph: Dump }> {
  let outcome: { rows: Row[]; graph: Dump } | undefined;
  const work = engine.write(async (transaction) => {
    await transaction.run(stage, { dataset: loaded.key, study: loaded.dataset.study.id });
    const params = withKey(statement.params, loaded) as StatementParams;
    const rows = await transaction.run(statement, params);
    outcome = { rows, graph: await dumpOf(engine, loaded.key, transaction) };
    throw new Undo();
  });
  await work.catch((error) => {
    if (!(error instanceof Undo)) throw error;
  });
  return outcome!;
}
