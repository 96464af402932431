/** Where Neo4j begins each statement that reads: at an index, or at all there is. */
import neo4j, { type Plan as PlanOperator } from 'neo4j-driver';
import type { Neo4jConfig } from '../../server/src/config.ts';
import { oneParameter, withOneParameter } from '../../server/src/engine/neo4j/one-parameter.ts';
import { allStatements, type Statement } from '../../server/src/engine/statements.ts';

/** A statement and what it begins with: `NodeByLabelScan n:Pole`. */
export type Leaf = { statement: string; leaf: string };

/** Operators that read all there is of something. */
const SCAN = /Scan/;

/** Labels of which there are a few whatever the size of the graph. */
const FEW = /:(CurrentDataset|LoadLease|Dataset)\b/;

export function readStatements(): Statement[] {
  return allStatements().filter(
    ({ name, text }) =>
      text.neo4j &&
      !/^(schema|load)\//.test(name) &&
      !/\b(CREATE|MERGE|SET|DELETE|REMOVE)\b/.test(text.neo4j),
  );
}

/** Where plans begin by reading all nodes or relationships of a kind, with the samples of the headers as parameters. */
export async function scansIn({ uri, auth, database }: Neo4jConfig): Promise<Leaf[]> {
  const driver = neo4j.driver(uri, auth ? neo4j.auth.basic(auth.user, auth.password) : undefined);
  const session = driver.session({ database: database ?? undefined });
  const found: Leaf[] = [];
  try {
    // Plans made while the database held less would be given again.
    await session.executeWrite((transaction) => transaction.run('CALL db.prepareForReplanning(60)'));
    for (const { name, text, params } of readStatements()) {
      const sent = withOneParameter(text.neo4j!);
      const { summary } = await session.run(`EXPLAIN ${sent}`, oneParameter(params));
      for (const { operatorType, arguments: details } of leavesOf(summary.plan as PlanOperator)) {
        const leaf = `${operatorType.replace(/@.*/, '')} ${details.Details}`;
        if (SCAN.test(operatorType) && !FEW.test(leaf)) found.push({ statement: name, leaf });
      }
    }
  } finally {
    await session.close();
    await driver.close();
  }
  return found;
}

function leavesOf(plan: PlanOperator): PlanOperator[] {
  return plan.children.length === 0 ? [plan] : plan.children.flatMap(leavesOf);
}
