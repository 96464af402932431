/** Fetches the claims that a question needs, ring by ring around its entity. */
import type { Budget } from './budget.ts';
import { type ClaimSource, runsFrom, type WalkGraph } from './walk.ts';

/** How a question may be walked. */
export type Walk = {
  /** Along claims only, from source to target; else either way. */
  directed: boolean;
  /** Entities never entered. */
  avoid: ReadonlySet<string>;
};

/** True if the two, linked in `graph`, are a step in that direction. */
function isStep(graph: WalkGraph, walk: Walk, from: string, to: string): boolean {
  return !walk.directed || graph.between(from, to).some((claim) => runsFrom(claim, from));
}

/** Entities one step from `id` (`forward`), or from which `id` is one step, in id order. */
export function steps(graph: WalkGraph, walk: Walk, id: string, forward: boolean): string[] {
  return graph
    .linked(id)
    .filter((other) => other !== id && !walk.avoid.has(other))
    .filter((other) => (forward ? isStep(graph, walk, id, other) : isStep(graph, walk, other, id)));
}

/** Where the claims of a ball come from. */
export type ClaimsAround = Pick<ClaimSource, 'claimsAround'>;

/** A growing ball of entities around one entity; `radius` counts the rings whose claims are all known. */
export class Ball {
  readonly #source: ClaimsAround;
  readonly #graph: WalkGraph;
  readonly #walk: Walk;
  readonly #forward: boolean;
  readonly #seen: Set<string>;
  #frontier: string[];
  radius = 0;

  constructor(source: ClaimsAround, graph: WalkGraph, walk: Walk, centre: string, forward: boolean) {
    this.#source = source;
    this.#graph = graph;
    this.#walk = walk;
    this.#forward = forward;
    this.#seen = new Set([centre]);
    this.#frontier = [centre];
  }

  /** Entities whose claims the next ring needs. */
  get frontier(): number {
    return this.#frontier.length;
  }

  /** Learns the claims of the frontier and moves on; false when the budget does not reach. */
  async grow(budget: Budget): Promise<boolean> {
    const left = budget.limits.claims - this.#graph.size;
    if (this.#frontier.length > 0) {
      const claims = await this.#source.claimsAround(this.#frontier, left + 1, budget.signal);
      if (claims.length > left) return false;
      this.#graph.add(claims);
    }
    const next = new Set<string>();
    for (const id of this.#frontier) {
      for (const other of steps(this.#graph, this.#walk, id, this.#forward)) {
        if (!this.#seen.has(other)) next.add(other);
      }
    }
    for (const id of next) this.#seen.add(id);
    this.#frontier = [...next];
    this.radius++;
    return true;
  }
}

/** Fewest steps to `target` from each entity that can reach it, up to `most`; `stepsTo` are the last ones. */
export function distancesTo(
  stepsTo: (id: string) => Iterable<string>,
  target: string,
  most: number,
): Map<string, number> {
  const distances = new Map([[target, 0]]);
  let ring = [target];
  for (let distance = 1; distance <= most && ring.length > 0; distance++) {
    const next: string[] = [];
    for (const id of ring) {
      for (const other of stepsTo(id)) {
        if (distances.has(other)) continue;
        distances.set(other, distance);
        next.push(other);
      }
    }
    ring = next;
  }
  return distances;
}
