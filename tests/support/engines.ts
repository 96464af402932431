/** The engines that tests run on: the embedded one always, and each Neo4j that could be had. */
import { afterAll, beforeAll, describe, inject } from 'vitest';
import type { Neo4jConfig } from '../../server/src/config.ts';
import type { GraphEngine } from '../../server/src/engine/engine.ts';
import { openEngine } from '../../server/src/engine/open-engine.ts';
import type { Statement } from '../../server/src/engine/statements.ts';
import type { ProvidedNeo4j } from './provide-neo4j.ts';

export type EngineTarget = Pick<ProvidedNeo4j, 'name' | 'server'> & {
  /** Null: embedded. */
  connection: Neo4jConfig | null;
};

/** The Neo4j servers of this run. */
export function neo4jTargets(): ProvidedNeo4j[] {
  return inject('neo4j');
}

export function engineTargets(): EngineTarget[] {
  return [{ name: 'embedded', connection: null }, ...neo4jTargets()];
}

/** An engine with its schema and without content. Close it after use. */
export async function openEmptyEngine({
  connection,
}: Pick<EngineTarget, 'connection'>): Promise<GraphEngine> {
  const engine = openEngine(connection);
  await removeAll(engine);
  await engine.prepare();
  return engine;
}

/**
 * Declares the suite once for each engine. `engine()` is open and has no content when the suite's own `beforeAll`
 * begins; files that use Neo4j run one after the other, so nobody else writes meanwhile.
 */
export function forEachEngine(suite: (engine: () => GraphEngine, target: EngineTarget) => void): void {
  describe.each(engineTargets())('$name', (target) => {
    let engine: GraphEngine | undefined;
    beforeAll(async () => {
      engine = await openEmptyEngine(target);
    });
    afterAll(() => engine?.close());
    suite(() => {
      if (!engine) throw new Error('the engine is open only while tests and hooks run');
      return engine;
    }, target);
  });
}

const removeSome = testStatement('MATCH (n) WITH n LIMIT 2000 DETACH DELETE n RETURN count(*) AS removed');

/** A statement of the tests' own, such as no request can run; its parameters are those of `params`. */
export function testStatement(text: string, params: Record<string, unknown> = {}): Statement {
  return { name: 'a test', params, columns: [], text: { neo4j: text, embedded: text } };
}

async function removeAll(engine: GraphEngine): Promise<void> {
  for (let removed = 1; removed > 0; ) {
    const [row] = await engine.write((transaction) => transaction.run(removeSome, {}));
    removed = row?.removed as number;
  }
}
