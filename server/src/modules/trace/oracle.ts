/**
 * Brute force for the tests: every ordering of entities is tried against the list of claims, with rules
 * written out a second time from the definitions and sharing no code with what they check.
 */
import type { Polarity } from './loops.ts';
import type { Verdict } from './sign.ts';
import type { WalkClaim } from './walk.ts';

export type OracleQuestion = {
  from: string;
  to: string;
  directed: boolean;
  via: readonly string[];
  avoid: readonly string[];
  maxHops: number;
};

const along = (claims: readonly WalkClaim[], from: string, to: string): WalkClaim[] =>
  claims.filter(
    (c) =>
      (c.source === from && c.target === to) ||
      (c.type === 'WORKS_WITH' && c.source === to && c.target === from),
  );

const either = (claims: readonly WalkClaim[], a: string, b: string): WalkClaim[] =>
  claims.filter((c) => (c.source === a && c.target === b) || (c.source === b && c.target === a));

/** All orderings of distinct entities that start at `from`, up to `most` steps. */
function orderings(entities: readonly string[], from: string, most: number): string[][] {
  let longest: string[][] = [[from]];
  const all: string[][] = [];
  for (let step = 0; step < most; step++) {
    longest = longest.flatMap((order) =>
      entities.filter((e) => !order.includes(e)).map((e) => [...order, e]),
    );
    all.push(...longest);
  }
  return all;
}

function entitiesOf(claims: readonly WalkClaim[]): string[] {
  return [...new Set(claims.flatMap((c) => [c.source, c.target]))];
}

/** Signs hop by hop: null where no influence runs that way. */
function signs(claims: readonly WalkClaim[], nodes: readonly string[]): WalkClaim['sign'][] {
  return nodes.slice(1).map((to, i) => {
    const found = along(claims, nodes[i]!, to)
      .map((c) => c.sign)
      .filter((sign) => sign !== null);
    if (found.length === 0) return null;
    return found.every((sign) => sign === found[0]) ? found[0]! : 'MIXED';
  });
}

export function oracleVerdict(claims: readonly WalkClaim[], nodes: readonly string[]): Verdict {
  const hops = signs(claims, nodes);
  if (hops.includes(null) || hops.includes('UNSPECIFIED')) return 'UNDETERMINED';
  if (hops.includes('NONE')) return 'NONE';
  if (hops.includes('MIXED')) return 'MIXED';
  return hops.reduce((product, sign) => (sign === 'NEGATIVE' ? -product : product), 1) === 1
    ? 'POSITIVE'
    : 'NEGATIVE';
}

/** The entities of every path, in the order of paths. */
export function oraclePaths(claims: readonly WalkClaim[], question: OracleQuestion): string[][] {
  const linked = question.directed ? along : either;
  return orderings(entitiesOf(claims), question.from, question.maxHops)
    .filter((nodes) => nodes.at(-1) === question.to)
    .filter((nodes) => nodes.slice(1).every((to, i) => linked(claims, nodes[i]!, to).length > 0))
    .filter((nodes) => question.via.every((id) => nodes.includes(id)))
    .filter((nodes) => !nodes.some((id) => question.avoid.includes(id)))
    .sort((a, b) => a.length - b.length || unsigned(claims, a) - unsigned(claims, b) || compare(a, b));
}

function unsigned(claims: readonly WalkClaim[], nodes: readonly string[]): number {
  return signs(claims, nodes).filter((sign) => sign === null).length;
}

function compare(a: readonly string[], b: readonly string[]): number {
  return a.join('\n') < b.join('\n') ? -1 : 1;
}

/** Routes of influence from (`DOWNSTREAM`) or to (`UPSTREAM`) an entity, cause first, as "verdict: a>b>c". */
export function oracleRoutes(
  claims: readonly WalkClaim[],
  entity: string,
  direction: 'DOWNSTREAM' | 'UPSTREAM',
  maxHops: number,
): string[] {
  const influences = claims.filter((c) => c.sign !== null);
  return orderings(entitiesOf(influences), entity, maxHops)
    .map((nodes) => (direction === 'DOWNSTREAM' ? nodes : nodes.toReversed()))
    .filter((nodes) => !signs(influences, nodes).includes(null))
    .map((nodes) => `${oracleVerdict(influences, nodes)}: ${nodes.join('>')}`)
    .sort();
}

/** Loops up to `maxHops`, each from its smallest entity, as "polarity: a>b". */
export function oracleLoops(claims: readonly WalkClaim[], maxHops: number, through?: string): string[] {
  const influences = claims.filter((c) => c.sign !== null);
  return entitiesOf(influences)
    .flatMap((start) => [[start], ...orderings(entitiesOf(influences), start, maxHops - 1)])
    .filter((nodes) => nodes.every((id) => id >= nodes[0]!))
    .filter((nodes) => through === undefined || nodes.includes(through))
    .map((nodes) => [...nodes, nodes[0]!])
    .filter((nodes) => !signs(influences, nodes).includes(null))
    .map((nodes) => `${polarity(signs(influences, nodes))}: ${nodes.slice(0, -1).join('>')}`)
    .sort();
}

function polarity(hops: WalkClaim['sign'][]): Polarity {
  if (!hops.every((sign) => sign === 'POSITIVE' || sign === 'NEGATIVE')) return 'UNDETERMINED';
  return hops.filter((sign) => sign === 'NEGATIVE').length % 2 === 0 ? 'REINFORCING' : 'BALANCING';
}
