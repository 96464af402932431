import { type Claim, type EntityNode, FAMILY_OF_KIND, type KindFamily } from './types.ts';

/** Regions that one pole or actor stands in together, and all that stands in one of them. */
export type Territory = { regions: readonly string[]; members: readonly string[] };

type Placed = Pick<EntityNode, 'id' | 'kind'>;
type Location = Pick<Claim, 'type' | 'source' | 'target' | 'negated'>;

/** Families that have a place on the map. */
const LOCATED: ReadonlySet<KindFamily> = new Set<KindFamily>(['pole', 'group', 'actor']);

function isLocated({ kind }: Placed): boolean {
  return LOCATED.has(FAMILY_OF_KIND[kind]);
}

/** Regions of each entity, in the order of the claims. */
function regionsOf(entities: readonly Placed[], claims: readonly Location[]): Map<string, string[]> {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  const regions = new Map<string, string[]>();
  for (const { type, source, target, negated } of claims) {
    if (type !== 'LOCATED_IN' || negated || kinds.get(target) !== 'REGION' || !kinds.has(source)) continue;
    const known = regions.get(source) ?? [];
    if (!known.includes(target)) regions.set(source, [...known, target]);
  }
  return regions;
}

/**
 * Gathers poles and actors by where the study says they are. A pole that lies in several regions belongs to
 * none of them more than to another: its regions make one territory. A group of poles belongs to a territory
 * only if all of its regions do. Territories come largest first, those of equal size in the entities' order.
 */
export function findTerritories(entities: readonly Placed[], claims: readonly Location[]): Territory[] {
  const regions = regionsOf(entities, claims);
  const leader = new Map<string, string>();
  const find = (region: string): string => {
    const next = leader.get(region);
    return next === undefined ? region : find(next);
  };
  for (const { id, kind } of entities) {
    if (kind === 'POLE_GROUP') continue;
    const [first, ...others] = isLocated({ id, kind }) ? (regions.get(id) ?? []) : [];
    for (const other of others) {
      const [from, to] = [find(other), find(first!)];
      if (from !== to) leader.set(from, to);
    }
  }
  const found = new Map<string, { regions: string[]; members: string[] }>();
  const territoryOf = (region: string) => {
    const key = find(region);
    const known = found.get(key) ?? { regions: [], members: [] };
    found.set(key, known);
    return known;
  };
  for (const entity of entities) {
    const { id, kind } = entity;
    if (kind === 'REGION') {
      const own = territoryOf(id);
      own.regions.push(id);
      own.members.push(id);
      continue;
    }
    const where = new Set((isLocated(entity) ? (regions.get(id) ?? []) : []).map(find));
    const [only] = where;
    if (where.size === 1) territoryOf(only!).members.push(id);
  }
  return [...found.values()].sort((a, b) => b.members.length - a.members.length);
}
