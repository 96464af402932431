/**
 * What an entity influences, or what influences it: every route of influences up to a number of hops,
 * by the entity reached. Routes for and against stand side by side and are never summed.
 */
import { Budget } from './budget.ts';
import { Ball, type ClaimsAround, steps } from './explore.ts';
import { byPathOrder, type Path, pathOf } from './paths.ts';
import type { Completeness } from './search-paths.ts';
import { type Verdict, verdictOf } from './sign.ts';
import { remembered, walkDepthFirst } from './simple-walk.ts';
import { byCodeUnit, WalkGraph } from './walk.ts';

export const MOST_INFLUENCE_HOPS = 6;

export type InfluenceQuestion = {
  entity: string;
  /** `DOWNSTREAM`: what it influences; `UPSTREAM`: what influences it. */
  direction: 'DOWNSTREAM' | 'UPSTREAM';
  /** 1 to 6. */
  maxHops: number;
};

/** The routes between the entity asked about and one that they reach, in the order of paths. */
export type Reached = { entity: string; distance: number; routes: Path[] };

export type InfluenceAnswer = { reached: Reached[]; completeness: Exclude<Completeness, 'CUT_BY_LIMIT'> };

/** A claim of influence: the only kind that routes and loops run over. */
export function influencesOnly(source: ClaimsAround): ClaimsAround {
  return {
    claimsAround: async (...asked) =>
      (await source.claimsAround(...asked)).filter((claim) => claim.sign !== null),
  };
}

/** Routes by verdict, in the order of the routes. */
export function routesByVerdict(routes: readonly Path[]): Map<Verdict, Path[]> {
  const groups = new Map<Verdict, Path[]>();
  for (const route of routes) {
    const verdict = verdictOf(route.hops);
    groups.set(verdict, [...(groups.get(verdict) ?? []), route]);
  }
  return groups;
}

/**
 * Finds every route of the question over `source`'s influences; nearest entities first, then by id.
 * Routes read from cause to effect, whichever end was asked about.
 */
export async function findInfluence(
  source: ClaimsAround,
  question: InfluenceQuestion,
  budget: Budget = new Budget(),
): Promise<InfluenceAnswer> {
  const forward = question.direction === 'DOWNSTREAM';
  const walk = { directed: true, avoid: new Set<string>() };
  const graph = new WalkGraph();
  const ball = new Ball(influencesOnly(source), graph, walk, question.entity, forward);
  for (let hops = 0; hops < question.maxHops && ball.frontier > 0; hops++) {
    if (!(await ball.grow(budget))) return { reached: [], completeness: 'CUT_BY_BUDGET' };
  }

  const routes = new Map<string, Path[]>();
  let found = 0;
  const whole = await walkDepthFirst(
    question.entity,
    remembered((id) => steps(graph, walk, id, forward)),
    (candidate, trail) => {
      if (trail.has(candidate)) return 'PASS';
      if (found === budget.limits.found) return 'STOP';
      found++;
      const nodes = [...trail.nodes, candidate];
      const routesThere = routes.get(candidate) ?? [];
      routes.set(candidate, routesThere);
      routesThere.push(pathOf(graph, forward ? nodes : nodes.reverse()));
      return trail.nodes.length < question.maxHops ? 'ENTER' : 'PASS';
    },
    budget,
  );
  return answer(routes, whole ? 'COMPLETE' : 'CUT_BY_BUDGET');
}

function answer(routes: Map<string, Path[]>, completeness: InfluenceAnswer['completeness']): InfluenceAnswer {
  const reached = [...routes].map(([entity, found]) => {
    const ordered = found.sort(byPathOrder);
    return { entity, distance: ordered[0]!.hops.length, routes: ordered };
  });
  reached.sort((a, b) => a.distance - b.distance || byCodeUnit(a.entity, b.entity));
  return { reached, completeness };
}
