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
 * need no room: relations pull harder, which brings related nodes together, and all nodes push harder.
 */
function crowding(nodes: number): number {
  return Math.min(1, Math.max(0, (nodes - 150) / 350));
}

/** Length of an edge at rest: both nodes, and what is to stand between them. */
export function restLength(a: Extent, b: Extent, room: number, spread = 1): number {
  return spread * (40 + room * 0.6 + reach(a) * 0.8 + reach(b) * 0.8);
}

/** Pushes bodies apart that are too close, the harder the cooler the simulation is. */
function collide(spacing: Spacing): ((alpha: number) => void) & { initialize(nodes: Body[]): void } {
  let bodies: Body[] = [];
  const force = (alpha: number): void => {
    if (alpha < 0.4) pushApart(bodies, spacing, 0.7 * (1 - alpha));
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
  const pull = 0.06;
  const crowded = crowding(bodies.length);
  const shorter = 1 - 0.9 * crowded;
  const charge = 9 + 5 * crowded;
  return forceSimulation<Body, Spring>(bodies)
    .stop()
    .randomSource(seededRandom(bodies.length))
    .alphaDecay(1 - 0.001 ** (1 / TICKS))
    .velocityDecay(0.3)
    .force(
      'charge',
      forceManyBody<Body>()
        .strength((body) => -charge * spacing.spread * reach(body.extent))
        .distanceMax(1600)
        .theta(0.9),
    )
    .force(
      'link',
      forceLink<Body, Spring>(springs).distance(
        ({ source, target, room }) =>
          shorter * restLength(source.extent, target.extent, room, spacing.spread),
      ),
    )
    .force('x', forceX<Body>(0).strength(pull / Math.sqrt(squeeze)))
    .force('y', forceY<Body>(0).strength(pull * Math.sqrt(squeeze)))
    .force('collide', collide(spacing));
}
