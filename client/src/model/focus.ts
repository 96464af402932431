import type { Claim } from './types.ts';

/** How many hops away from where the reader looks the view ends. */
export const HOPS = [1, 2, 3] as const;
export type Hops = (typeof HOPS)[number];

/** A narrowed view: entities within some hops of a few, and those that were brought in since. */
export type Focus = {
  readonly around: readonly string[];
  readonly hops: Hops;
  readonly extra: readonly string[];
};

/**
 * Ids of entities within the focus' hops along the claims, either way; null if nothing it is around is
 * there, so that nothing is narrowed. `present` are the ids there are.
 */
export function idsWithin(
  { around, hops, extra }: Focus,
  present: ReadonlySet<string>,
  claims: readonly Pick<Claim, 'source' | 'target'>[],
): Set<string> | null {
  const roots = around.filter((id) => present.has(id));
  if (roots.length === 0) return null;
  const neighbours = new Map<string, string[]>();
  const join = (from: string, to: string) => {
    const known = neighbours.get(from);
    if (known) known.push(to);
    else neighbours.set(from, [to]);
  };
  for (const { source, target } of claims) {
    join(source, target);
    join(target, source);
  }
  const found = new Set(roots);
  let edge = roots;
  for (let hop = 0; hop < hops; hop += 1) {
    const next = edge.flatMap((id) => neighbours.get(id) ?? []).filter((id) => !found.has(id));
    for (const id of next) found.add(id);
    edge = [...new Set(next)];
  }
  for (const id of extra) if (present.has(id)) found.add(id);
  return found;
}
