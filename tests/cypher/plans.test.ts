/** Neo4j begins every statement that reads at an index, whatever the size of the graph. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GraphEngine } from '../../server/src/engine/engine.ts';
import { loadDataset } from '../../server/src/load/load-dataset.ts';
import { neo4jTargets, openEmptyEngine } from '../support/engines.ts';
import { generatedDataset } from '../support/generated-dataset.ts';
import { readStatements, scansIn } from '../support/plans.ts';

test('there are statements to plan', () => {
  expect(readStatements().map(({ name }) => name)).toEqual(
    expect.arrayContaining(['entity/by-keys', 'neighbourhood/among', 'trace/claims-around']),
  );
});

// Each server beside the others. Nothing runs where there is no Neo4j: the run's report says so.
describe.concurrent.each(neo4jTargets())('$name', (target) => {
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await openEmptyEngine(target);
    await loadDataset(engine, generatedDataset({ seed: 5, nodes: 1_500, relations: 7_500 }), { grace: 0 });
  });
  afterAll(() => engine?.close());

  test('no read begins with a scan', async () => {
    expect(await scansIn(target.connection)).toEqual([]);
  });
});
