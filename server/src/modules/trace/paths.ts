/**
 * Simple paths between two entities, shortest first. Rings are read around both ends until they meet,
 * then the paths of each length are enumerated depth first, pruned by the distance left; every path of
 * a length is found before the next length is begun.
 */
import { Budget } from './budget.ts';
import { Ball, distancesTo, steps, type Walk } from './explore.ts';
import { countUnsigned, type Hop, hopOf } from './sign.ts';
import { remembered, walkDepthFirst } from './simple-walk.ts';
import { byIds, type ClaimSource, WalkGraph } from './walk.ts';

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

export type Path = { nodes: string[]; hops: Hop[] };

/**
 * `COMPLETE`: every path up to the hop limit is here. `CUT_BY_LIMIT`: the shortest asked for, all of
 * their lengths compared; there may be more. `CUT_BY_BUDGET`: the question costs too much to finish.
 */
export type Completeness = 'COMPLETE' | 'CUT_BY_LIMIT' | 'CUT_BY_BUDGET';

export type PathAnswer = { paths: Path[]; completeness: Completeness };

/** Entities of a ring from which on its claims are read only where they lead to the other ring. */
const WIDE_RING = 30;

/** Finds the paths of a question, ordered by length, then unsigned hops, then ids. */
export async function findPaths(
  source: ClaimSource,
  question: PathQuestion,
  budget: Budget = new Budget(),
  wideRing = WIDE_RING,
): Promise<PathAnswer> {
  const walk = { directed: question.directed, avoid: new Set(question.avoid) };
  const graph = new WalkGraph();
  const start = new Ball(source, graph, walk, question.from, true);
  const end = new Ball(source, graph, walk, question.to, false);
  const paths: Path[] = [];
  const wanted = question.shortest ?? Number.POSITIVE_INFINITY;

  for (let length = 1; length <= question.maxHops; length++) {
    const mayEnd = question.shortest !== null || length === question.maxHops;
    if (!(await learn(start, end, length, mayEnd ? wideRing : Number.POSITIVE_INFINITY, budget))) {
      return answer(paths, wanted, 'CUT_BY_BUDGET');
    }
    const whole = await enumerate(graph, walk, question, length, budget, paths);
    if (!whole) return answer(paths, wanted, 'CUT_BY_BUDGET');
    if (paths.length >= wanted && (paths.length > wanted || length < question.maxHops)) {
      return answer(paths, wanted, 'CUT_BY_LIMIT');
    }
    const allKnown = start.frontier === 0 || end.frontier === 0;
    if (allKnown && !distancesTo(graph, walk, question.to, question.maxHops).has(question.from)) break;
  }
  return answer(paths, wanted, 'COMPLETE');
}

/**
 * Learns all claims that paths of `length` hops may have: around the smaller ring, or, where both are wider than
 * `wideRing`, those between the two, which are far fewer. False when the budget ends first.
 */
async function learn(
  start: Ball,
  end: Ball,
  length: number,
  wideRing: number,
  budget: Budget,
): Promise<boolean> {
  const smaller = () => (start.frontier <= end.frontier ? start : end);
  if (start.radius + end.radius < length - 1 && !(await smaller().grow(budget))) return false;
  const near = smaller();
  if (near.frontier <= wideRing) return near.grow(budget);
  return near.meet(near === start ? end : start, budget);
}

function answer(paths: Path[], wanted: number, completeness: Completeness): PathAnswer {
  paths.sort(byPathOrder);
  return { paths: paths.slice(0, Math.min(wanted, paths.length)), completeness };
}

/** The order of paths: shorter, then fewer unsigned hops, then ids. */
export function byPathOrder(a: Path, b: Path): number {
  return (
    a.hops.length - b.hops.length || countUnsigned(a.hops) - countUnsigned(b.hops) || byIds(a.nodes, b.nodes)
  );
}

/** Adds every path of exactly `length` hops; false when the budget ends first. */
async function enumerate(
  graph: WalkGraph,
  walk: Walk,
  question: PathQuestion,
  length: number,
  budget: Budget,
  paths: Path[],
): Promise<boolean> {
  const distances = distancesTo(graph, walk, question.to, length);
  if ((distances.get(question.from) ?? Number.POSITIVE_INFINITY) > length) return true;
  return walkDepthFirst(
    question.from,
    remembered((id) => steps(graph, walk, id, true)),
    (candidate, trail) => {
      if (trail.has(candidate)) return 'PASS';
      const remaining = length - trail.nodes.length;
      if (candidate === question.to) {
        if (remaining > 0 || !question.via.every((id) => id === candidate || trail.has(id))) return 'PASS';
        if (paths.length >= budget.limits.found) return 'STOP';
        paths.push(pathOf(graph, [...trail.nodes, candidate]));
        return 'PASS';
      }
      return (distances.get(candidate) ?? Number.POSITIVE_INFINITY) <= remaining ? 'ENTER' : 'PASS';
    },
    budget,
  );
}

/** The path through these entities, each hop with all claims between its ends. */
export function pathOf(graph: WalkGraph, nodes: string[]): Path {
  const hops = nodes.slice(1).map((to, i) => hopOf(nodes[i]!, to, graph.between(nodes[i]!, to)));
  return { nodes, hops };
}
