/**
 * Feedback loops: elementary circuits of influences. A loop with an even number of negative links
 * reinforces, with an odd number it balances (Richardson, "Problems with causal-loop diagrams", System
 * Dynamics Review 2(2), 1986); where a link has no definite sign the polarity is undetermined. Circuits
 * are enumerated from their smallest entity on, so that each is found once.
 */
import { Budget } from './budget.ts';
import { Ball, type ClaimsAround, distancesTo, steps } from './explore.ts';
import { influencesOnly } from './influence.ts';
import type { Completeness } from './search-paths.ts';
import { countNegative, type Hop, hopOf } from './sign.ts';
import { remembered, walkDepthFirst } from './simple-walk.ts';
import { byCodeUnit, byIds, WalkGraph } from './walk.ts';

export const MOST_LOOP_HOPS = 8;

export type Polarity = 'REINFORCING' | 'BALANCING' | 'UNDETERMINED';

/** `nodes` starts at the smallest id and does not repeat it; `hops` closes the circuit. */
export type Loop = { nodes: string[]; hops: Hop[]; polarity: Polarity };

export type LoopAnswer = { loops: Loop[]; completeness: Exclude<Completeness, 'CUT_BY_LIMIT'> };

/** Loops of at most `maxHops` (1 to 8) through one entity, shorter first, then by ids. */
export async function findLoopsThrough(
  source: ClaimsAround,
  entity: string,
  maxHops: number,
  budget: Budget = new Budget(),
): Promise<LoopAnswer> {
  const graph = new WalkGraph();
  const walk = { directed: true, avoid: new Set<string>() };
  const influences = influencesOnly(source);
  const ahead = new Ball(influences, graph, walk, entity, true);
  const behind = new Ball(influences, graph, walk, entity, false);
  for (let length = 1; length <= maxHops; length++) {
    const smaller = ahead.frontier <= behind.frontier ? ahead : behind;
    if (!(await smaller.grow(budget))) return { loops: [], completeness: 'CUT_BY_BUDGET' };
  }
  return circuits(graph, [entity], () => true, maxHops, budget);
}

/** Loops of at most `maxHops` among the given claims, shorter first, then by ids. */
export async function findLoopsAmong(
  graph: WalkGraph,
  entities: readonly string[],
  maxHops: number,
  budget: Budget = new Budget(),
): Promise<LoopAnswer> {
  const starts = [...entities].sort(byCodeUnit);
  return circuits(graph, starts, (start, id) => byCodeUnit(id, start) > 0, maxHops, budget);
}

async function circuits(
  graph: WalkGraph,
  starts: readonly string[],
  mayEnter: (start: string, id: string) => boolean,
  maxHops: number,
  budget: Budget,
): Promise<LoopAnswer> {
  const walk = { directed: true, avoid: new Set<string>() };
  const loops: Loop[] = [];
  for (const start of starts) {
    if (isInfluenced(graph, start, start)) loops.push(loopOf(graph, [start]));
    const distances = distancesTo((id) => steps(graph, walk, id, false), start, maxHops);
    const whole = await walkDepthFirst(
      start,
      remembered((id) => steps(graph, walk, id, true)),
      (candidate, trail) => {
        if (candidate === start) {
          if (loops.length >= budget.limits.found) return 'STOP';
          loops.push(loopOf(graph, trail.nodes));
          return 'PASS';
        }
        if (trail.has(candidate) || !mayEnter(start, candidate)) return 'PASS';
        const remaining = maxHops - trail.nodes.length;
        return (distances.get(candidate) ?? Number.POSITIVE_INFINITY) <= remaining ? 'ENTER' : 'PASS';
      },
      budget,
    );
    if (!whole) return answer(loops, 'CUT_BY_BUDGET');
  }
  return answer(loops, 'COMPLETE');
}

function isInfluenced(graph: WalkGraph, from: string, to: string): boolean {
  return graph.between(from, to).some((claim) => claim.source === from && claim.sign !== null);
}

/** The loop through these entities, turned so that it starts at the smallest. */
function loopOf(graph: WalkGraph, nodes: readonly string[]): Loop {
  const first = nodes.reduce((least, id, i) => (byCodeUnit(id, nodes[least]!) < 0 ? i : least), 0);
  const turned = [...nodes.slice(first), ...nodes.slice(0, first)];
  const hops = turned.map((from, i) => {
    const to = turned[(i + 1) % turned.length]!;
    return hopOf(from, to, graph.between(from, to));
  });
  return { nodes: turned, hops, polarity: polarityOf(hops) };
}

/** Reinforcing or balancing by the count of negative links; undetermined unless every link is + or −. */
function polarityOf(hops: readonly Hop[]): Polarity {
  if (hops.some((hop) => hop.sign !== 'POSITIVE' && hop.sign !== 'NEGATIVE')) return 'UNDETERMINED';
  return countNegative(hops) % 2 === 0 ? 'REINFORCING' : 'BALANCING';
}

function answer(loops: Loop[], completeness: LoopAnswer['completeness']): LoopAnswer {
  return {
    loops: loops.sort((a, b) => a.hops.length - b.hops.length || byIds(a.nodes, b.nodes)),
    completeness,
  };
}
