import type { Point } from '../../model/scene-types.ts';
import { type Box, type Extent, overlap } from './box.ts';
import { GAP, type LayoutInput } from './lay-out.ts';
import { pivotMds } from './pivot-mds.ts';
import { layOutRest } from './rest.ts';
import { adjacency, components } from './topology.ts';

/** Room between what is one hop further away and what is nearer, and between circles of one distance, in px. */
const BAND_GAP = 70;
const CIRCLE_GAP = 24;
/** Least radius of the first circle around a single node. */
const NEAREST = 110;
/** Step along a circle in search of the next free place, in px. */
const STEP = 4;

/** Nodes by their distance from the middle; those that nothing leads to are in none. */
function levelsFrom(neighbours: readonly (readonly number[])[], middle: readonly number[]): number[][] {
  const seen = new Set(middle);
  const levels = [[...middle]];
  for (;;) {
    const next = [...new Set(levels.at(-1)!.flatMap((node) => neighbours[node]!))].filter(
      (node) => !seen.has(node),
    );
    if (next.length === 0) return levels;
    for (const node of next) seen.add(node);
    levels.push(next);
  }
}

/** Angles that keep related nodes beside each other, from a picture of the whole in which hops are distances. */
function anglesAround(neighbours: readonly (readonly number[])[], middle: readonly number[]): number[] {
  const angles = new Array<number>(neighbours.length).fill(0);
  for (const part of components(neighbours)) {
    const at = new Map(part.map((node, index) => [node, index]));
    const places = pivotMds(part.map((node) => neighbours[node]!.map((other) => at.get(other)!)));
    const centres = middle.flatMap((node) => at.get(node) ?? []);
    const mean = (of: 'x' | 'y') =>
      centres.length === 0 ? 0 : centres.reduce((sum, index) => sum + places[index]![of], 0) / centres.length;
    const [x, y] = [mean('x'), mean('y')];
    for (const [index, node] of part.entries())
      angles[node] = Math.atan2(places[index]!.y - y, places[index]!.x - x);
  }
  return angles;
}

/** Middle of some angles, as directions; null if they cancel out. */
function meanAngle(angles: readonly number[]): number | null {
  const x = angles.reduce((sum, angle) => sum + Math.cos(angle), 0);
  const y = angles.reduce((sum, angle) => sum + Math.sin(angle), 0);
  return Math.hypot(x, y) < 1e-6 ? null : Math.atan2(y, x);
}

const at = (radius: number, angle: number, extent: Extent): Box => ({
  x: radius * Math.cos(angle),
  y: radius * Math.sin(angle),
  extent,
});

/** Angles at which boxes follow each other along a circle without touching; null if they don't fit on it. */
function walk(extents: readonly Extent[], radius: number, start: number): number[] | null {
  const angles: number[] = [];
  const step = STEP / radius;
  let angle = start;
  for (const [index, extent] of extents.entries()) {
    if (index > 0) {
      const last = at(radius, angle, extents[index - 1]!);
      while (overlap(last, at(radius, angle, extent), GAP + 1)) {
        angle += step;
        if (angle > start + 2 * Math.PI) return null;
      }
    }
    angles.push(angle);
  }
  const first = at(radius, start, extents[0]!);
  const open = extents.length === 1 || !overlap(at(radius, angle, extents.at(-1)!), first, GAP + 1);
  return open ? angles : null;
}

type Circle = { radius: number; nodes: readonly number[]; angles: readonly number[] };

/** Nodes of one distance on as few circles as hold them, dealt out in turn so that their order is kept. */
function band(
  level: readonly number[],
  extents: readonly Extent[],
  inner: number,
  spacing: number,
): Circle[] {
  for (let count = 1; ; count += 1) {
    const radii = Array.from({ length: count }, (_, index) => inner + index * spacing);
    const total = radii.reduce((sum, radius) => sum + radius, 0);
    const shares = radii.map((radius) => radius / total);
    const given = shares.map(() => 0);
    const dealt: number[][] = shares.map(() => []);
    for (const [index, node] of level.entries()) {
      const behind = shares.map((share, circle) => share * (index + 1) - given[circle]!);
      const circle = behind.indexOf(Math.max(...behind));
      given[circle]! += 1;
      dealt[circle]!.push(node);
    }
    const circles = dealt.flatMap((nodes, circle) => {
      if (nodes.length === 0) return [];
      const angles = walk(
        nodes.map((node) => extents[node]!),
        radii[circle]!,
        0,
      );
      return [{ radius: radii[circle]!, nodes, angles }];
    });
    if (circles.every(({ angles }) => angles !== null)) return circles as Circle[];
  }
}

/** Spreads what is free along a circle and turns it so that nodes come near the angles they are wanted at. */
function spread({ nodes, angles }: Circle, wanted: readonly number[]): number[] {
  const slack = Math.max(
    0,
    2 * Math.PI - angles.at(-1)! - (angles.at(-1)! / Math.max(1, nodes.length - 1) || 0),
  );
  const even = angles.map((angle, index) => angle + (slack * index) / nodes.length);
  const turn = meanAngle(nodes.map((node, index) => wanted[node]! - even[index]!)) ?? 0;
  return even.map((angle) => angle + turn);
}

/**
 * Lays a graph out in circles by distance from some of its nodes, given as indices; from the most connected
 * one if there are none. What no relation leads to stands beside or below. Yields the share done, returns every place.
 */
export function* ringSteps(
  input: LayoutInput,
  around: readonly number[],
): Generator<number, Map<string, Point>> {
  const { nodes } = input;
  if (nodes.length === 0) return new Map();
  const extents = nodes.map(({ extent }) => extent);
  const neighbours = adjacency(nodes.length, input.edges);
  const most = neighbours.reduce(
    (best, list, node) => (list.length > neighbours[best]!.length ? node : best),
    0,
  );
  const middle = around.length > 0 ? [...around] : [most];
  const levels = levelsFrom(neighbours, middle);
  const angles = anglesAround(neighbours, middle);
  const spacing =
    CIRCLE_GAP +
    extents.reduce((sum, { left, right, top, bottom }) => sum + (left + right + top + bottom) / 2, 0) /
      nodes.length;
  const boxes: { node: number; x: number; y: number; extent: Extent; fixed: boolean }[] = [];
  let inner = middle.length === 1 ? 0 : NEAREST;
  for (const [distance, level] of levels.entries()) {
    if (distance > 1) {
      // Beside those that lead there: they have their final angles by now.
      for (const node of level) {
        const nearer = neighbours[node]!.filter((other) => levels[distance - 1]!.includes(other));
        angles[node] = meanAngle(nearer.map((other) => angles[other]!)) ?? angles[node]!;
      }
    }
    const ordered = level.toSorted((a, b) => angles[a]! - angles[b]! || a - b);
    const circles =
      inner === 0 ? [{ radius: 0, nodes: ordered, angles: [0] }] : band(ordered, extents, inner, spacing);
    for (const circle of circles) {
      for (const [index, angle] of spread(circle, angles).entries()) {
        const node = circle.nodes[index]!;
        angles[node] = angle;
        boxes.push({ node, ...at(circle.radius, angle, extents[node]!), fixed: false });
      }
    }
    inner = Math.max(NEAREST, circles.at(-1)!.radius + spacing) + BAND_GAP;
    yield (distance + 1) / (2 * levels.length);
  }
  return yield* layOutRest(input, boxes);
}
