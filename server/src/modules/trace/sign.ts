/**
 * The calculus of signs: what a walk along the study's claims may be said to mean. The sign of a chain
 * as the product of its links' signs is the usual one of causal maps (Axelrod, ed., *Structure of
 * Decision*, 1976); where a link carries no sign, none is made up.
 */
import type { Sign } from '../../dataset/vocabulary.ts';
import { runsFrom, type WalkClaim } from './walk.ts';

/** One step of a path between two distinct entities, or of a loop. */
export type Hop = {
  from: string;
  to: string;
  /** `AGAINST` when every claim of the hop runs the other way. */
  walked: 'ALONG' | 'AGAINST';
  /** From the influences in walking direction; null when there is none. */
  sign: Sign | null;
  /** All claims that link the two ends, either way, in id order. */
  claims: readonly WalkClaim[];
  /** Those that the hop is read by: influences along it, else claims along it, else all. */
  carrying: readonly WalkClaim[];
};

export type Verdict = 'POSITIVE' | 'NEGATIVE' | 'NONE' | 'MIXED' | 'UNDETERMINED';

/**
 * Why a hop is a path's weakest, worst first. `UNSIGNED`: no influence either way;
 * `AGAINST_DIRECTION`: influences, but only the other way; `FIRM`: observed, resting on several passages.
 */
const WEAKNESSES = [
  'UNSIGNED',
  'AGAINST_DIRECTION',
  'UNSPECIFIED',
  'HYPOTHESIS',
  'EXPECTED_OR_RECOMMENDED',
  'EXPLAINED',
  'ONE_PASSAGE',
  'FIRM',
] as const;
export type Weakness = (typeof WEAKNESSES)[number];

export type JoinKind = 'OTHER_PASSAGE' | 'OTHER_SCOPE' | 'OTHER_MODALITY';
/** A seam between hop `after` (counted from 0) and the next one. */
export type Join = { after: number; kinds: JoinKind[] };

/** The hop from one entity to another over all claims that link them. */
export function hopOf(from: string, to: string, claims: readonly WalkClaim[]): Hop {
  const along = claims.filter((claim) => runsFrom(claim, from));
  const influences = along.filter((claim) => claim.sign !== null);
  const carrying = influences.length > 0 ? influences : along.length > 0 ? along : claims;
  return {
    from,
    to,
    walked: along.length > 0 ? 'ALONG' : 'AGAINST',
    sign: agreedSign(influences),
    claims,
    carrying,
  };
}

function agreedSign(influences: readonly WalkClaim[]): Sign | null {
  const signs = new Set(influences.map((claim) => claim.sign));
  if (signs.size === 0) return null;
  return signs.size === 1 ? [...signs][0]! : 'MIXED';
}

/** What the path as a whole says: undetermined before none, none before mixed, else the product. */
export function verdictOf(hops: readonly Hop[]): Verdict {
  if (hops.some((hop) => hop.sign === null || hop.sign === 'UNSPECIFIED')) return 'UNDETERMINED';
  if (hops.some((hop) => hop.sign === 'NONE')) return 'NONE';
  if (hops.some((hop) => hop.sign === 'MIXED')) return 'MIXED';
  return countNegative(hops) % 2 === 0 ? 'POSITIVE' : 'NEGATIVE';
}

/** The part of a path that carries signs: how many hops do, and what those alone say; null if none does. */
export function signedPartOf(hops: readonly Hop[]): { hops: number; verdict: Verdict | null } {
  const signed = hops.filter((hop) => hop.sign !== null);
  return { hops: signed.length, verdict: signed.length === 0 ? null : verdictOf(signed) };
}

/** Number of hops without a sign, the second key of the order of paths. */
export function countUnsigned(hops: readonly Hop[]): number {
  return hops.filter((hop) => hop.sign === null).length;
}

/** Number of negative hops. */
export function countNegative(hops: readonly Hop[]): number {
  return hops.filter((hop) => hop.sign === 'NEGATIVE').length;
}

/**
 * The hop a path hangs on: the worst by `WEAKNESSES`, the earliest of equals. A hop with several claims
 * is as firm as the firmest of those it is read by.
 */
export function weakestHop(hops: readonly Hop[]): { index: number; weakness: Weakness } {
  let worst = { index: 0, weakness: weaknessOf(hops[0]!) };
  for (let index = 1; index < hops.length; index++) {
    const weakness = weaknessOf(hops[index]!);
    if (WEAKNESSES.indexOf(weakness) < WEAKNESSES.indexOf(worst.weakness)) worst = { index, weakness };
  }
  return worst;
}

function weaknessOf(hop: Hop): Weakness {
  if (hop.sign === null)
    return hop.claims.some((claim) => claim.sign !== null) ? 'AGAINST_DIRECTION' : 'UNSIGNED';
  if (hop.sign === 'UNSPECIFIED') return 'UNSPECIFIED';
  const modalities = new Set(hop.carrying.map((claim) => claim.modality));
  if (modalities.has('OBSERVED')) {
    const passages = hop.carrying
      .filter((claim) => claim.modality === 'OBSERVED')
      .flatMap((claim) => claim.passages);
    return new Set(passages).size > 1 ? 'FIRM' : 'ONE_PASSAGE';
  }
  if (modalities.has('EXPLAINED')) return 'EXPLAINED';
  if (modalities.has('EXPECTED') || modalities.has('RECOMMENDED')) return 'EXPECTED_OR_RECOMMENDED';
  return 'HYPOTHESIS';
}

/** The seams of a path: neighbouring hops none of whose claims share a passage, a scope or a modality. */
export function joinsOf(hops: readonly Hop[]): Join[] {
  const joins: Join[] = [];
  for (let after = 0; after + 1 < hops.length; after++) {
    const kinds = joinKinds(hops[after]!.carrying, hops[after + 1]!.carrying);
    if (kinds.length > 0) joins.push({ after, kinds });
  }
  return joins;
}

function joinKinds(one: readonly WalkClaim[], next: readonly WalkClaim[]): JoinKind[] {
  const kinds: JoinKind[] = [];
  if (!share(one, next, (claim) => claim.passages)) kinds.push('OTHER_PASSAGE');
  if (!share(one, next, (claim) => [claim.scope])) kinds.push('OTHER_SCOPE');
  if (!share(one, next, (claim) => [claim.modality])) kinds.push('OTHER_MODALITY');
  return kinds;
}

function share(
  one: readonly WalkClaim[],
  next: readonly WalkClaim[],
  values: (claim: WalkClaim) => string[],
): boolean {
  const seen = new Set(one.flatMap(values));
  return next.flatMap(values).some((value) => seen.has(value));
}
