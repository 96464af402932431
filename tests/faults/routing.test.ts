/** Neo4j reached by its routing table, as a cluster is, instead of directly. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GraphEngine } from '../../server/src/engine/engine.ts';
import { openEngine } from '../../server/src/engine/open-engine.ts';
import { statement } from '../../server/src/engine/statements.ts';
import { loadDataset } from '../../server/src/load/load-dataset.ts';
import { dumpOf } from '../cypher/dump.ts';
import { asker, datasetOf, startApi } from '../server/api.ts';
import { neo4jTargets, openEmptyEngine, testStatement } from '../support/engines.ts';
import { smallStudy } from '../support/study-folders.ts';

describe.each(neo4jTargets())('$name by neo4j://', ({ connection }) => {
  let direct: GraphEngine;
  let routed: GraphEngine;
  beforeAll(async () => {
    direct = await openEmptyEngine({ connection });
    routed = openEngine({ ...connection, uri: connection.uri.replace(/^bolt/, 'neo4j') });
  });
  afterAll(async () => {
    await Promise.all([direct?.close(), routed?.close()]);
  });

  test('a load by it writes what a direct one does', async () => {
    const dataset = await datasetOf(smallStudy);
    await routed.prepare();
    const { dataset: key } = await loadDataset(routed, dataset, { grace: 0 });
    const loadedByRoute = await dumpOf(direct, key);
    await direct.write((transaction) =>
      transaction.run(testStatement('MATCH (n) DETACH DELETE n RETURN count(*) AS removed'), {}),
    );
    await loadDataset(direct, dataset, { grace: 0 });
    expect(loadedByRoute).toEqual(await dumpOf(direct, key));
  });

  test('questions by it are answered as directly, the loaded study seen at once', async () => {
    const [byRoute, directly] = await Promise.all([startApi(routed), startApi(direct)]);
    try {
      for (const query of [
        '{ study { id version counts { entities relations } } }',
        '{ search(query: "formation", first: 10) { totalCount edges { node { __typename } } } }',
        '{ neighbourhood(roots: ["pole/lin-d-armor"], depth: 2) { entities { edges { node { id } } } } }',
      ]) {
        const answer = await asker(byRoute.url)(query);
        expect(answer).toEqual(await asker(directly.url)(query));
        expect(answer.errors).toBeUndefined();
      }
    } finally {
      await Promise.all([byRoute.close(), directly.close()]);
    }
  });

  test('reads by it cannot write', async () => {
    const write = testStatement('CREATE (n:Written) RETURN 1 AS one');
    await expect(routed.read(write, {})).rejects.toMatchObject({ code: 'INTERNAL' });
    expect(await routed.read(statement('engine/ping'), {})).toEqual([{ answer: 1 }]);
    expect(await direct.read(testStatement('MATCH (n:Written) RETURN count(n) AS written'), {})).toEqual([
      { written: 0 },
    ]);
  });
});
