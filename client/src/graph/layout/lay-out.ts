import type { Point } from '../../model/scene-types.ts';
import { bounds, type Extent } from './box.ts';
import { type Body, restLength, type Spring, simulate, TICKS } from './force.ts';
import { packGroups } from './pack.ts';
import { pivotMds } from './pivot-mds.ts';
import { seededRandom } from './random.ts';
import { separate } from './separate.ts';
import { adjacency, components } from './topology.ts';

/** Least distance between two boxes at rest, in px. */
export const GAP = 10;
/** Distance between parts that no relation joins. */
export const PART_GAP = 48;

export type LayoutNode = {
  id: string;
  extent: Extent;
  /** Keeps this place. */
  fixed?: Point | null;
};

export type LayoutEdge = readonly [source: number, target: number, room: number];

export type LayoutInput = {
  nodes: readonly LayoutNode[];
  /** Ends as indices into `nodes`, and px to keep free between them. Parallel relations count once. */
  edges: readonly LayoutEdge[];
  /** Width over height of the place to fill. */
  aspect: number;
  /** Factor by which relations are longer than they must be: there is room. Default 1. */
  spread?: number;
};

/** Surface that a node takes with its label and its share of what lies between, in px. */
const SURFACE = 17_000;
const MOST_SPREAD = 1.6;
/** A part becomes at most so much wider, or higher, than the forces made it. */
const MOST_STRETCH = 1.35;

/** How much longer than they must be relations are drawn where there is room: few nodes fill a large place. */
export function spreadFor(count: number, width: number, height: number): number {
  const room = Math.sqrt((0.75 * width * height) / (Math.max(1, count) * SURFACE));
  return Math.min(MOST_SPREAD, Math.max(1, room));
}

type Pairs = readonly LayoutEdge[];

function startBodies(input: LayoutInput, part: readonly number[], pairs: Pairs): Body[] {
  const start = pivotMds(adjacency(part.length, pairs));
  const lengths = pairs.map(([a, b]) => Math.hypot(start[a]!.x - start[b]!.x, start[a]!.y - start[b]!.y));
  const wanted = pairs.map(([a, b, room]) =>
    restLength(input.nodes[part[a]!]!.extent, input.nodes[part[b]!]!.extent, room, input.spread),
  );
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const scale = pairs.length === 0 ? 1 : sum(wanted) / Math.max(1e-6, sum(lengths));
  const upright = input.aspect < 1;
  const random = seededRandom(part.length + 1);
  const jitter = () => (random() - 0.5) * 40;
  const bodies = part.map((node, index): Body => {
    const { extent, fixed } = input.nodes[node]!;
    const x = start[index]!.x * scale + jitter();
    const y = start[index]!.y * scale + jitter();
    return { index, extent, fixed: fixed != null, x: upright ? y : x, y: upright ? x : y };
  });
  anchor(input, part, bodies);
  return bodies;
}

/** Moves the start under the nodes that keep their place, and puts those there. */
function anchor(input: LayoutInput, part: readonly number[], bodies: Body[]): void {
  const held = bodies.filter((body) => body.fixed);
  if (held.length === 0) return;
  const place = (body: Body) => input.nodes[part[body.index]!]!.fixed!;
  const dx = held.reduce((sum, body) => sum + place(body).x - body.x, 0) / held.length;
  const dy = held.reduce((sum, body) => sum + place(body).y - body.y, 0) / held.length;
  for (const body of bodies) {
    body.x += dx;
    body.y += dy;
  }
  for (const body of held) Object.assign(body, { x: place(body).x, y: place(body).y });
}

/** Stretches a part towards the shape of the place it is to fill; boxes that come to overlap are parted after. */
function stretch(bodies: readonly Body[], aspect: number): void {
  const frame = bounds(bodies);
  if (!frame || bodies.length < 4) return;
  const now = (frame.right - frame.left) / (frame.bottom - frame.top);
  const factor = Math.min(MOST_STRETCH, Math.max(1 / MOST_STRETCH, Math.sqrt(aspect / now)));
  for (const body of bodies) {
    body.x *= factor;
    body.y /= factor;
  }
}

/** Edges inside a part, as indices into it, each pair once. */
function pairsOf(part: readonly number[], edges: Pairs): Pairs {
  const at = new Map(part.map((node, index) => [node, index]));
  const seen = new Set<number>();
  return edges.flatMap(([a, b, room]): LayoutEdge[] => {
    const from = at.get(a);
    const to = at.get(b);
    if (from === undefined || to === undefined || from === to) return [];
    const key = Math.min(from, to) * part.length + Math.max(from, to);
    if (seen.has(key)) return [];
    seen.add(key);
    return [[from, to, room]];
  });
}

/**
 * Lays a graph out: each connected part by pivot MDS, then forces with collision of whole boxes, then
 * whatever still overlaps is parted; parts are set in rows. A generator: it yields the share done (0 to 1)
 * after every few ticks, so that a worker can report and stop; it returns a place for every node. The same
 * input gives the same places.
 */
export function* layOutSteps(input: LayoutInput): Generator<number, Map<string, Point>> {
  const spacing = { gap: GAP, bias: Math.min(2.2, Math.max(0.6, 1.3 * input.aspect)) };
  const parts = components(adjacency(input.nodes.length, input.edges));
  const groups: { part: readonly number[]; bodies: Body[] }[] = [];
  const work = Math.max(1, input.nodes.length);
  let done = 0;
  for (const part of parts) {
    const pairs = pairsOf(part, input.edges);
    const bodies = startBodies(input, part, pairs);
    groups.push({ part, bodies });
    if (part.length > 1) {
      const springs = pairs.map(([a, b, room]): Spring => ({ source: bodies[a]!, target: bodies[b]!, room }));
      const simulation = simulate(bodies, springs, { ...spacing, spread: input.spread ?? 1 }, input.aspect);
      for (let tick = 1; tick <= TICKS; tick += 1) {
        simulation.tick();
        if (tick % 5 === 0 && part.length > 20) yield (done + (part.length * tick) / TICKS) / (work + 1);
      }
      if (bodies.every((body) => !body.fixed)) stretch(bodies, input.aspect);
      separate(bodies, spacing);
    }
    done += part.length;
  }
  const held = groups
    .filter(({ bodies }) => bodies.some((body) => body.fixed))
    .flatMap(({ bodies }) => bodies);
  const free = groups.filter(({ bodies }) => bodies.every((body) => !body.fixed)).map(({ bodies }) => bodies);
  separate(held, spacing);
  const frame = bounds(held);
  // What may come between them later finds room there, where there is some.
  const gap = PART_GAP * (input.spread ?? 1) ** 3;
  packGroups(free, input.aspect, gap, frame ? frame.bottom + gap : 0);
  return new Map(
    groups.flatMap(({ part, bodies }) =>
      bodies.map(({ x, y, index }) => [input.nodes[part[index]!]!.id, { x, y }] as const),
    ),
  );
}

/** The same in one go. */
export function layOut(input: LayoutInput): Map<string, Point> {
  const steps = layOutSteps(input);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
