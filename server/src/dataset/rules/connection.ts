import type { Finding, Rule } from '../check.ts';
import type { Draft } from '../draft.ts';
import { entityReferences } from './references.ts';

/** Every entity is named by a claim, and the claims make one graph. */
export const checkConnection: Rule = function* (draft) {
  const named = new Set(draft.claims.flatMap(({ value }) => entityReferences(value).map(({ id }) => id)));
  for (const record of draft.entities) {
    if (!named.has(record.value.id)) {
      yield {
        record,
        message: `no claim names ${record.value.id}`,
        allowed: 'an end of a claim, or named by one',
      };
    }
  }
  yield* islands(draft);
};

/** Parts of the graph that no claim joins to its largest part. */
function* islands(draft: Draft): Iterable<Finding> {
  const components = componentsOf(draft);
  const [main] = [...components].sort((a, b) => b.length - a.length);
  for (const component of components) {
    if (component === main) continue;
    const record = draft.entities.find(({ value }) => value.id === component[0]);
    if (record === undefined) continue;
    yield {
      record,
      message: `no claim joins ${component.join(', ')} to the rest of the graph`,
      warning: true,
    };
  }
}

/** Ids of the entities that claims join, directly or not; entities that are no end of a claim stand in none. */
function componentsOf({ claims }: Draft): string[][] {
  const neighbours = new Map<string, string[]>();
  const link = (from: string, to: string) => neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
  for (const { value } of claims) {
    link(value.source, value.target);
    link(value.target, value.source);
  }
  const seen = new Set<string>();
  const components: string[][] = [];
  for (const start of neighbours.keys()) {
    if (seen.has(start)) continue;
    seen.add(start);
    const component = [start];
    for (const id of component) {
      for (const neighbour of neighbours.get(id) ?? []) {
        if (seen.has(neighbour)) continue;
        seen.add(neighbour);
        component.push(neighbour);
      }
    }
    components.push(component.sort());
  }
  return components;
}
