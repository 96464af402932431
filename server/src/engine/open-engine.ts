import type { Neo4jConfig } from '../config.ts';
import { createEmbeddedEngine } from './embedded/embedded-engine.ts';
import type { GraphEngine } from './engine.ts';
import { createNeo4jEngine } from './neo4j/neo4j-engine.ts';

/** The engine that the configuration names: Neo4j, or the embedded one where it names none. */
export function openEngine(neo4j: Neo4jConfig | null): GraphEngine {
  return neo4j ? createNeo4jEngine(neo4j) : createEmbeddedEngine();
}
