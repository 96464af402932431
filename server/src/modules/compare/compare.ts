/** What two to ten entities share, what only one has, and where they contradict each other. */
import { CLAIM_TYPES, type ClaimType, type Sign } from '../../dataset/vocabulary.ts';
import { byCodeUnit } from '../trace/walk.ts';

/** A claim as far as comparing needs it; ends are entity ids. */
export type ComparedClaim = {
  id: string;
  type: ClaimType;
  source: string;
  target: string;
  sign: Sign | null;
  negated: boolean;
};

/** Seen from the compared entity; `BOTH` for types that read the same from both ends. */
type Direction = 'OUT' | 'IN' | 'BOTH';

/** What one entity has to say of an aspect. No claims: the study is silent on it. */
export type Cell = {
  entity: string;
  /** Ids, in order. */
  claims: string[];
  /** Null where no claim carries a sign; `MIXED` where they differ. */
  sign: Sign | null;
  /** True if every claim says that it is not so. */
  negated: boolean;
};

/** A relation type, a direction and the entity at its other end: what the compared are compared on. */
export type Aspect = {
  type: ClaimType;
  direction: Direction;
  other: string;
  /** `SHARED`: several have it alike; `UNIQUE`: one has it; `CONTRADICTING`: several, with other signs. */
  standing: 'SHARED' | 'UNIQUE' | 'CONTRADICTING';
  /** One per compared entity, in the order asked. */
  cells: Cell[];
};

const STANDINGS = ['CONTRADICTING', 'SHARED', 'UNIQUE'] as const;

export type Compared = {
  aspects: Aspect[];
  /** Ids of the claims that the compared have among themselves. */
  between: string[];
};

/**
 * Every claim with one end among the compared belongs to an aspect: contradicting first, then shared by most,
 * then unique; then by type, direction and id. Claims with both ends among them set nobody apart from the
 * others, and stand by themselves: in the order of the ends that are asked for first, then by type and id.
 */
export function compareEntities(entities: readonly string[], claims: readonly ComparedClaim[]): Compared {
  const order = new Map(entities.map((entity, index) => [entity, index]));
  const isBetween = ({ source, target }: ComparedClaim) => order.has(source) && order.has(target);
  return {
    aspects: aspectsOf(
      entities,
      claims.filter((claim) => !isBetween(claim)),
    ),
    between: orderBetween(claims.filter(isBetween), order),
  };
}

/** Claims among the compared, pair by pair. */
function orderBetween(claims: ComparedClaim[], order: ReadonlyMap<string, number>): string[] {
  const places = ({ source, target }: ComparedClaim) =>
    [order.get(source)!, order.get(target)!].sort((a, b) => a - b) as [number, number];
  return claims
    .map((claim) => ({ claim, places: places(claim) }))
    .sort(
      (a, b) =>
        a.places[0] - b.places[0] ||
        a.places[1] - b.places[1] ||
        byCodeUnit(a.claim.type, b.claim.type) ||
        byCodeUnit(a.claim.id, b.claim.id),
    )
    .map(({ claim }) => claim.id);
}

function aspectsOf(entities: readonly string[], claims: readonly ComparedClaim[]): Aspect[] {
  const found = new Map<
    string,
    { type: ClaimType; direction: Direction; other: string; claims: ComparedClaim[] }
  >();
  const add = (claim: ComparedClaim, direction: Direction, other: string): void => {
    const key = `${claim.type} ${direction} ${other}`;
    const aspect = found.get(key) ?? { type: claim.type, direction, other, claims: [] };
    aspect.claims.push(claim);
    found.set(key, aspect);
  };
  const compared = new Set(entities);
  for (const claim of claims) {
    const symmetric = 'symmetric' in CLAIM_TYPES[claim.type];
    if (compared.has(claim.source)) add(claim, symmetric ? 'BOTH' : 'OUT', claim.target);
    if (compared.has(claim.target)) add(claim, symmetric ? 'BOTH' : 'IN', claim.source);
  }
  return [...found.values()]
    .map(({ claims: all, ...aspect }): Aspect => {
      const cells = entities.map((entity) => cellOf(entity, all, aspect));
      return { ...aspect, standing: standingOf(cells), cells };
    })
    .sort(
      (a, b) =>
        STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) ||
        holders(b) - holders(a) ||
        byCodeUnit(a.type, b.type) ||
        byCodeUnit(b.direction, a.direction) ||
        byCodeUnit(a.other, b.other),
    );
}

function holders(aspect: Aspect): number {
  return aspect.cells.filter((cell) => cell.claims.length > 0).length;
}

function cellOf(
  entity: string,
  claims: readonly ComparedClaim[],
  aspect: Pick<Aspect, 'direction' | 'other'>,
): Cell {
  const own = claims.filter((claim) => nearEnd(claim, aspect) === entity);
  const signs = new Set(own.map((claim) => claim.sign).filter((sign) => sign !== null));
  return {
    entity,
    claims: [...new Set(own.map((claim) => claim.id))].sort(byCodeUnit),
    sign: signs.size === 0 ? null : signs.size === 1 ? [...signs][0]! : 'MIXED',
    negated: own.length > 0 && own.every((claim) => claim.negated),
  };
}

/** The end of a claim that is compared, where the other one is `other`. */
function nearEnd(
  { source, target }: ComparedClaim,
  { direction, other }: Pick<Aspect, 'direction' | 'other'>,
): string {
  if (direction === 'BOTH') return source === other ? target : source;
  return direction === 'OUT' ? source : target;
}

function standingOf(cells: readonly Cell[]): Aspect['standing'] {
  const stated = cells.filter((cell) => cell.claims.length > 0);
  if (stated.length === 1) return 'UNIQUE';
  const alike = stated.every((cell) => cell.sign === stated[0]!.sign && cell.negated === stated[0]!.negated);
  return alike ? 'SHARED' : 'CONTRADICTING';
}
