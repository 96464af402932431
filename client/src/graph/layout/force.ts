import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type Simulation,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Extent } from './box.ts';
import { seededRandom } from './random.ts';
import { type MovableBox, pushApart, type Spacing } from './separate.ts';
import { adjacency } from './topology.ts';

/** Ticks of the force layout. */
export const TICKS = 120;

/** A node on its way: `fixed` ones keep their place. */
export type Body = SimulationNodeDatum & MovableBox & { index: number };

/** `room`: px kept free between the ends, for a chip. */
export type Spring = { source: Body; target: Body; room: number };

/** Radius of a circle of about the same surface. */
function reach(extent: Extent): number {
  return Math.sqrt(((extent.left + extent.right) * (extent.top + extent.bottom)) / Math.PI);
}

/**
 * How crowded a graph of so many nodes is, from 0 to 1. In a crowded one chips are too small to be read, and so
 * need no room: relations pull harder, which brings related nodes together, and all nodes push harder. Nodes go
 * further in a tick, and pass through each other for longer: communities that began in the wrong place get out of it.
 */
function crowding(nodes: number): number {
  return Math.min(1, Math.max(0, (nodes - 150) / 350));
}

/** What joins two nodes closer in a crowded graph: the nodes that both are related to. */
function inCommon(neighbours: readonly ReadonlySet<number>[], a: number, b: number): number {
  let count = 0;
  for (const node of neighbours[a]!) if (neighbours[b]!.has(node)) count += 1;
  return count;
}

/**
 * How hard each spring pulls. By itself a spring yields to the one of its ends that has more of them; in a crowded
 * graph it pulls the harder the more neighbours its ends share, so that communities draw together and the few
 * relations between them stretch.
 */
function strengthsOf(springs: readonly Spring[], nodes: number, crowded: number): number[] {
  const neighbours = adjacency(
    nodes,
    springs.map(({ source, target }) => [source.index, target.index]),
  ).map((related) => new Set(related));
  return springs.map(({ source, target }) => {
    const [a, b] = [neighbours[source.index]!.size, neighbours[target.index]!.size];
    const alone = 1 / Math.max(1, Math.min(a, b));
    if (crowded === 0) return alone;
    const shared = inCommon(neighbours, source.index, target.index);
    const together = Math.min(1, (0.5 + shared) / Math.sqrt(Math.max(1, a * b)));
    return alone + crowded * (together - alone);
  });
}

/** Length of an edge at rest: both nodes, and what is to stand between them. */
export function restLength(a: Extent, b: Extent, room: number, spread = 1): number {
  return spread * (40 + room * 0.6 + reach(a) * 0.8 + reach(b) * 0.8);
}

/** Pushes bodies apart that are too close, once the simulation is as cool as `from`, and the harder the cooler it is. */
function collide(
  spacing: Spacing,
  from: number,
): ((alpha: number) => void) & { initialize(nodes: Body[]): void } {
  let bodies: Body[] = [];
  const force = (alpha: number): void => {
    if (alpha < from) pushApart(bodies, spacing, 0.7 * (1 - alpha));
  };
  return Object.assign(force, {
    initialize(nodes: Body[]): void {
      bodies = nodes;
    },
  });
}

/**
 * Springs along relations, repulsion between all, a slight pull to the middle and collision of whole boxes.
 * Stopped: call `tick` yourself, `TICKS` times. `squeeze` over 1 pulls harder along y, for a wide place.
 */
export function simulate(
  bodies: Body[],
  springs: Spring[],
  spacing: Spacing & { spread: number },
  squeeze: number,
): Simulation<Body, Spring> {
  for (const body of bodies) {
    if (!body.fixed) continue;
    body.fx = body.x;
    body.fy = body.y;
  }
  const crowded = crowding(bodies.length);
  const strengths = strengthsOf(springs, bodies.length, crowded);
  const pull = 0.06 - 0.025 * crowded;
  const shorter = 1 - crowded;
  const charge = 9 + 5 * crowded;
  return forceSimulation<Body, Spring>(bodies)
    .stop()
    .randomSource(seededRandom(bodies.length))
    .alphaDecay(1 - 0.001 ** (1 / TICKS))
    .velocityDecay(0.3 - 0.15 * crowded)
    .force(
      'charge',
      forceManyBody<Body>()
        .strength((body) => -charge * spacing.spread * reach(body.extent))
        .theta(0.9),
    )
    .force(
      'link',
      forceLink<Body, Spring>(springs)
        .distance(
          ({ source, target, room }) =>
            shorter * restLength(source.extent, target.extent, room, spacing.spread),
        )
        .strength((_, index) => strengths[index]!),
    )
    .force('x', forceX<Body>(0).strength(pull / Math.sqrt(squeeze)))
    .force('y', forceY<Body>(0).strength(pull * Math.sqrt(squeeze)))
    .force('collide', collide(spacing, 0.4 - 0.35 * crowded));
}
