/**
 * The search for paths, as lists of entities. An engine that searches for the shortest paths itself is asked first.
 * Otherwise rings are read around both ends until they meet, then the paths of each length are enumerated depth first,
 * pruned by the distance left; every path of a length is found before the next length is begun. Nothing but which
 * entities are linked is read.
 */
import type { Budget } from './budget.ts';
import { distancesTo } from './explore.ts';
import { remembered, walkDepthFirst } from './simple-walk.ts';
import { StepGraph } from './step-graph.ts';
import type { ClaimSource, Links, ShortestPaths, WalkClaim, Walked } from './walk.ts';

export const MOST_HOPS = 8;

/** A question about paths; the ends differ, and neither they nor `via` are in `avoid`. */
export type PathQuestion = {
  from: string;
  to: string;
  directed: boolean;
  /** Every path passes through all of these. */
  via: readonly string[];
  avoid: readonly string[];
  /** 1 to 8. */
  maxHops: number;
  /** How many of the shortest; null for all up to `maxHops`. */
  shortest: number | null;
};

/**
 * `COMPLETE`: every path up to the hop limit is here. `CUT_BY_LIMIT`: the shortest asked for, all of
 * their lengths compared; there may be more. `CUT_BY_BUDGET`: the question costs too much to finish.
 */
export type Completeness = 'COMPLETE' | 'CUT_BY_LIMIT' | 'CUT_BY_BUDGET';

/**
 * Paths as their entities, shorter first; of the last length all, even where fewer are asked for, or, with the claims of
 * their hops, those that were asked for.
 */
export type FoundPaths = { found: string[][]; completeness: Completeness; claims?: WalkClaim[] };

/** Entities of a ring from which on its links are read only where they lead to the other ring. */
export const WIDE_RING = 30;

/** Finds the paths of a question. Throws when the budget's signal aborts. */
export async function searchPaths(
  source: ClaimSource,
  question: PathQuestion,
  budget: Budget,
  wideRing = WIDE_RING,
): Promise<FoundPaths> {
  const { shortest } = question;
  if (shortest !== null && question.via.length === 0) {
    const known = await source.shortestPaths?.({ ...question, shortest });
    if (known) {
      const { found, claims } = known;
      return { found, claims, completeness: completenessOf(known, question) };
    }
  }
  const graph = new StepGraph(new Set(question.avoid));
  const start = new Ring(source, graph, question.from, question.directed ? 'AHEAD' : 'EITHER', true);
  const end = new Ring(source, graph, question.to, question.directed ? 'BEHIND' : 'EITHER', false);
  // Both are read for all but neighbours, so neither waits for the other.
  const whole = await Promise.all([start.grow(budget), question.maxHops > 1 && end.grow(budget)]);
  const found: string[][] = [];
  if (!whole[0] || (question.maxHops > 1 && !whole[1])) return { found, completeness: 'CUT_BY_BUDGET' };
  const wanted = question.shortest ?? Number.POSITIVE_INFINITY;

  for (let length = 1; length <= question.maxHops; length++) {
    const mayEnd = question.shortest !== null || length === question.maxHops;
    if (!(await learn(start, end, length, mayEnd ? wideRing : Number.POSITIVE_INFINITY, budget))) {
      return { found, completeness: 'CUT_BY_BUDGET' };
    }
    if (!(await enumerate(graph, question, length, budget, found))) {
      return { found, completeness: 'CUT_BY_BUDGET' };
    }
    if (found.length >= wanted && (found.length > wanted || length < question.maxHops)) {
      return { found, completeness: 'CUT_BY_LIMIT' };
    }
    const allKnown = start.width === 0 || end.width === 0;
    if (allKnown && !distances(graph, question.to, question.maxHops).has(question.from)) break;
  }
  return { found, completeness: 'COMPLETE' };
}

/** The same as where rings are read: what is longer than the last path asked for is not looked for. */
function completenessOf({ found, count }: ShortestPaths, { shortest, maxHops }: PathQuestion): Completeness {
  if (found.length < (shortest ?? Infinity)) return 'COMPLETE';
  return count > found.length || found.at(-1)!.length - 1 < maxHops ? 'CUT_BY_LIMIT' : 'COMPLETE';
}

/** The outermost entities of a growing ball around one; `radius` counts the rings whose links are all known. */
class Ring {
  readonly #source: ClaimSource;
  readonly #graph: StepGraph;
  readonly #walked: Walked;
  readonly #forward: boolean;
  readonly #seen: Set<string>;
  #ids: string[];
  radius = 0;

  constructor(source: ClaimSource, graph: StepGraph, centre: string, walked: Walked, forward: boolean) {
    this.#source = source;
    this.#graph = graph;
    this.#walked = walked;
    this.#forward = forward;
    this.#seen = new Set([centre]);
    this.#ids = [centre];
  }

  get width(): number {
    return this.#ids.length;
  }

  /** Learns the links of the ring and moves on to the next one; false when the budget does not reach. */
  async grow(budget: Budget): Promise<boolean> {
    if (this.width > 0) {
      const most = this.#left(budget) + 1;
      const links = await this.#source.linksAround(this.#ids, this.#walked, most, budget.signal);
      if (!this.#learn(links, budget)) return false;
    }
    const next = new Set<string>();
    for (const id of this.#ids) {
      for (const other of this.#graph.steps(id, this.#forward)) {
        if (!this.#seen.has(other)) next.add(other);
      }
    }
    for (const id of next) this.#seen.add(id);
    this.#ids = [...next];
    this.radius++;
    return true;
  }

  /**
   * Learns the links between this ring and another one, and stays: enough for paths that are one hop longer than the
   * two radii. False when the budget does not reach.
   */
  async meet(other: Ring, budget: Budget): Promise<boolean> {
    const ask = [this.#ids, other.#ids, this.#walked, this.#left(budget) + 1, budget.signal] as const;
    return this.#learn(await this.#source.linksBetween(...ask), budget);
  }

  #left({ limits }: Budget): number {
    return limits.claims - this.#graph.size;
  }

  #learn(links: readonly Links[], budget: Budget): boolean {
    if (links.reduce((sum, { others }) => sum + others.length, 0) > this.#left(budget)) return false;
    this.#graph.add(links, this.#forward);
    return true;
  }
}

/**
 * Learns all links that paths of `length` hops may have: around the smaller ring, or, where both are wider than
 * `wideRing`, those between the two, which are far fewer. False when the budget ends first.
 */
async function learn(
  start: Ring,
  end: Ring,
  length: number,
  wideRing: number,
  budget: Budget,
): Promise<boolean> {
  if (start.radius + end.radius >= length) return true;
  const smaller = () => (start.width <= end.width ? start : end);
  if (start.radius + end.radius < length - 1 && !(await smaller().grow(budget))) return false;
  const near = smaller();
  if (near.width <= wideRing) return near.grow(budget);
  return near.meet(near === start ? end : start, budget);
}

function distances(graph: StepGraph, target: string, most: number): Map<string, number> {
  return distancesTo((id) => graph.steps(id, false), target, most);
}

/** Adds every path of exactly `length` hops; false when the budget ends first. */
async function enumerate(
  graph: StepGraph,
  { from, to, via }: PathQuestion,
  length: number,
  budget: Budget,
  found: string[][],
): Promise<boolean> {
  const left = distances(graph, to, length);
  if ((left.get(from) ?? Number.POSITIVE_INFINITY) > length) return true;
  return walkDepthFirst(
    from,
    remembered((id) => graph.ordered(id, true)),
    (candidate, trail) => {
      if (trail.has(candidate)) return 'PASS';
      const remaining = length - trail.nodes.length;
      if (candidate === to) {
        if (remaining > 0 || !via.every((id) => id === candidate || trail.has(id))) return 'PASS';
        if (found.length >= budget.limits.found) return 'STOP';
        found.push([...trail.nodes, candidate]);
        return 'PASS';
      }
      return (left.get(candidate) ?? Number.POSITIVE_INFINITY) <= remaining ? 'ENTER' : 'PASS';
    },
    budget,
  );
}
