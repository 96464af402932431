/** Values on their way to Neo4j: the driver sends every JS number as a float unless told otherwise. */
import neo4j from 'neo4j-driver';

/** The value with each whole number in it as a Neo4j integer, lists and maps included. */
function toNeo4jValue(value: unknown): unknown {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toNeo4jValue);
  if (value !== null && typeof value === 'object') return toNeo4jParams(value as Record<string, unknown>);
  return value;
}

/** The same for a statement's parameters. */
export function toNeo4jParams(params: Record<string, unknown>): Record<string, unknown> {
  const converted: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(params)) converted[name] = toNeo4jValue(value);
  return converted;
}
