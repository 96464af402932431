/** What the calculus of signs walks on: claims between entities, and where more of them come from. */
import type { ClaimType, Modality, Sign } from '../../dataset/vocabulary.ts';
import { CLAIM_TYPES } from '../../dataset/vocabulary.ts';

/** A claim as far as walking needs it. Claims that the study denies (`negated`) are never walked. */
export type WalkClaim = {
  id: string;
  type: ClaimType;
  /** Entity keys, or any names in one order. */
  source: string;
  target: string;
  /** `POSITIVE` on a `CONDITION_OF`; null where the type carries no sign. */
  sign: Sign | null;
  modality: Modality;
  /** Canonical text of the scope; empty for a claim stated in general. */
  scope: string;
  /** Ids of the passages it rests on. */
  passages: string[];
};

/** Entities that claims link to `id`, each once. */
export type Links = { id: string; others: string[] };

/** Which way claims are walked: as they read, from target to source, or both. */
export type Walked = 'AHEAD' | 'BEHIND' | 'EITHER';

/** Two entities. */
export type Pair = { from: string; to: string };

/** What a search for the shortest paths is about; `avoid` are never entered. */
export type Ends = Pair & { directed: boolean; avoid: readonly string[]; maxHops: number; shortest: number };

/** What an engine's own search for the shortest paths found. */
export type ShortestPaths = {
  /** The first of them in the order of paths, as many as were asked for. */
  found: string[][];
  /** How many there are of the lengths that were compared; fewer than asked for: there are no others. */
  count: number;
  /** All claims between the two entities of each hop, either way. */
  claims: WalkClaim[];
};

/** Where claims come from: a graph engine under a filter, or a list in memory. All throw when `signal` aborts. */
export type ClaimSource = {
  /**
   * Claims with an end among `ids`, each once, self-loops included; at most `limit` of them, in no
   * particular order.
   */
  claimsAround(ids: string[], limit: number, signal?: AbortSignal): Promise<WalkClaim[]>;
  /** What claims lead to from each of `ids`; at most `limit` entities over all, in no particular order. */
  linksAround(ids: string[], walked: Walked, limit: number, signal?: AbortSignal): Promise<Links[]>;
  /** The same for those that lead to one of `others`. */
  linksBetween(
    ids: string[],
    others: string[],
    walked: Walked,
    limit: number,
    signal?: AbortSignal,
  ): Promise<Links[]>;
  /**
   * The shortest paths between two entities, where the engine searches for them itself; null if it would have to
   * compare too many.
   */
  shortestPaths?(ends: Ends): Promise<ShortestPaths | null>;
  /** All claims between the two entities of each pair, either way; the two differ. */
  claimsOf(pairs: Pair[], signal?: AbortSignal): Promise<WalkClaim[]>;
};

/** True if the claim can be read from `from` towards its other end: its source, or either end if symmetric. */
export function runsFrom(claim: WalkClaim, from: string): boolean {
  return claim.source === from || (claim.target === from && 'symmetric' in CLAIM_TYPES[claim.type]);
}

/** Orders strings by code unit, the same on every machine. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Orders lists of ids element by element, a prefix first. */
export function byIds(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const order = byCodeUnit(a[i]!, b[i]!);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** The claims known so far, by pair of entities. */
export class WalkGraph {
  readonly #links = new Map<string, Map<string, WalkClaim[]>>();
  readonly #sorted = new Map<string, string[]>();
  readonly #known = new Set<string>();

  /** Number of claims known. */
  get size(): number {
    return this.#known.size;
  }

  add(claims: readonly WalkClaim[]): void {
    for (const claim of claims) {
      if (this.#known.has(claim.id)) continue;
      this.#known.add(claim.id);
      this.#link(claim.source, claim.target, claim);
      if (claim.source !== claim.target) this.#link(claim.target, claim.source, claim);
    }
  }

  /** Entities linked to `id` by a claim either way, in id order. */
  linked(id: string): readonly string[] {
    let ids = this.#sorted.get(id);
    if (!ids) {
      ids = [...(this.#links.get(id)?.keys() ?? [])].sort(byCodeUnit);
      this.#sorted.set(id, ids);
    }
    return ids;
  }

  /** All claims between two entities, either way, in id order. */
  between(a: string, b: string): readonly WalkClaim[] {
    return this.#links.get(a)?.get(b) ?? [];
  }

  #link(from: string, to: string, claim: WalkClaim): void {
    let links = this.#links.get(from);
    if (!links) {
      links = new Map();
      this.#links.set(from, links);
    }
    const claims = links.get(to);
    if (!claims) {
      links.set(to, [claim]);
      this.#sorted.delete(from);
      return;
    }
    const place = claims.findIndex((other) => byCodeUnit(claim.id, other.id) < 0);
    claims.splice(place === -1 ? claims.length : place, 0, claim);
  }
}
