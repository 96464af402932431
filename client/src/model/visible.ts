import { claimPasses, entityPasses, hidesRelations, type ViewFilter } from './filter.ts';
import type { Claim, EntityNode } from './types.ts';

/** The part of the view that the filter lets through. */
export type Visible = {
  entities: readonly EntityNode[];
  claims: readonly Claim[];
  /** Claims in view before the filter, per entity. */
  loaded: ReadonlyMap<string, number>;
  /** What is in view but not visible. */
  hidden: { entities: number; relations: number };
};

/** Relations per entity; a relation to itself counts once. */
export function countEnds(claims: readonly Claim[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { source, target } of claims) {
    counts.set(source, (counts.get(source) ?? 0) + 1);
    if (target !== source) counts.set(target, (counts.get(target) ?? 0) + 1);
  }
  return counts;
}

/**
 * Applies the filter and the entities hidden one by one. As in the API, an entity whose relations are all
 * filtered away goes with them, unless it was asked for by name or had none to begin with.
 */
export function selectVisible(
  entities: readonly EntityNode[],
  claims: readonly Claim[],
  filter: ViewFilter,
  hidden: ReadonlySet<string>,
  roots: ReadonlySet<string>,
): Visible {
  const inView = new Set(entities.map((entity) => entity.id));
  // By id: the reader meets them in one order, whichever question brought them first.
  const among = claims
    .filter((claim) => inView.has(claim.source) && inView.has(claim.target))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const loaded = countEnds(among);
  const passing = entities.filter((entity) => entityPasses(filter, entity) && !hidden.has(entity.id));
  const standing = new Set(passing.map((entity) => entity.id));
  const kept = among.filter(
    (claim) => standing.has(claim.source) && standing.has(claim.target) && claimPasses(filter, claim),
  );
  const left = countEnds(kept);
  const strict = hidesRelations(filter);
  const visible = strict
    ? passing.filter(({ id }) => left.has(id) || roots.has(id) || !loaded.has(id))
    : passing;
  return {
    entities: visible,
    claims: kept,
    loaded,
    hidden: { entities: entities.length - visible.length, relations: among.length - kept.length },
  };
}
