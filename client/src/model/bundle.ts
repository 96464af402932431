import type { Claim } from './types.ts';

/** Relations between the same two entities are bundled from this number on. */
const BUNDLE_FROM = 3;

/** Claims between two entities, in either direction, in the order of the input. */
export type Parallel = { id: string; ends: readonly [string, string]; claims: readonly Claim[] };

/** Id of the bundle between two entities, whichever comes first: `bundle:actor/a~pole/b`. */
export function bundleId(a: string, b: string): string {
  return a < b ? `bundle:${a}~${b}` : `bundle:${b}~${a}`;
}

/** Groups claims by their two ends, in order of first appearance. */
export function groupParallel(claims: readonly Claim[]): Parallel[] {
  const groups = new Map<string, { id: string; ends: readonly [string, string]; claims: Claim[] }>();
  for (const claim of claims) {
    const id = bundleId(claim.source, claim.target);
    const group = groups.get(id);
    if (group) group.claims.push(claim);
    else groups.set(id, { id, ends: [claim.source, claim.target], claims: [claim] });
  }
  return [...groups.values()];
}

/** True if the claims are to be drawn as one edge. */
export function isBundled(group: Parallel, expanded: ReadonlySet<string>): boolean {
  return group.claims.length >= BUNDLE_FROM && !expanded.has(group.id);
}
