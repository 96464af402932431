import type { Point } from '../model/scene-types.ts';
import { type Box, BoxGrid } from './layout/box.ts';
import { crossesBox } from './layout/segment.ts';

/** The line of a relation as drawn: straight, or a quadratic curve with one control point. */
export type Curve = { from: Point; control: Point | null; to: Point };

/** Lettering that may stand on a relation: the fullest first, each with half its width in px. */
export type ChipText = { text: string; half: number };

export type ChipCandidate = {
  id: string;
  curve: Curve;
  texts: readonly ChipText[];
  /** Shown even where there is no room: chosen, or a step of a path. */
  keep: boolean;
};

/** What is written on a relation, and the middle of it. */
export type PlacedChip = { text: string; at: Point };

/** Half the height of a chip, in px. */
const HALF_HEIGHT = 9.5;
/** Distance from a chip to what it must not cover, in px. */
const CLEARANCE = 3;
/** Places along a line, from the middle outwards. */
const ALONG = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8, 0.15, 0.85];
/** What another line under the chip costs, against being one half of the line away from its middle. */
const LINE_COST = 0.3;
/** A curve is looked at as so many segments. */
const SEGMENTS = 6;

/** Place on a line, 0 at its source and 1 at its target. */
export function pointAlong({ from, control, to }: Curve, share: number): Point {
  const rest = 1 - share;
  const via = control ?? { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const blend = (axis: 'x' | 'y') =>
    rest * rest * from[axis] + 2 * rest * share * via[axis] + share * share * to[axis];
  return { x: blend('x'), y: blend('y') };
}

type Segment = readonly [Point, Point];
type Line = { id: string; segments: readonly Segment[] };

function segmentsOf(curve: Curve): Segment[] {
  if (!curve.control) return [[curve.from, curve.to]];
  const points = Array.from({ length: SEGMENTS + 1 }, (_, index) => pointAlong(curve, index / SEGMENTS));
  return points.slice(1).map((point, index) => [points[index]!, point] as const);
}

function chipBox(at: Point, half: number): Box {
  return { ...at, extent: { left: half, right: half, top: HALF_HEIGHT, bottom: HALF_HEIGHT } };
}

/** The free place on the line that covers fewest other lines, near its middle; null if none is free. */
function findPlace(
  { id, curve }: ChipCandidate,
  half: number,
  grid: BoxGrid<Box>,
  lines: readonly Line[],
): Box | null {
  let best: { box: Box; cost: number } | null = null;
  for (const share of ALONG) {
    const away = Math.abs(share - 0.5) * 2;
    if (best && away >= best.cost) break;
    const box = chipBox(pointAlong(curve, share), half);
    if (!grid.isFree(box, CLEARANCE)) continue;
    let cost = away;
    for (const line of lines) {
      if (line.id === id || !line.segments.some((segment) => crossesBox(segment, box))) continue;
      cost += LINE_COST;
      if (best && cost >= best.cost) break;
    }
    if (!best || cost < best.cost) best = { box, cost };
  }
  return best?.box ?? null;
}

/**
 * Places chips along their lines: none covers an obstacle (a node, a label) or another chip. Where the whole
 * lettering has no room the shorter takes its place, and where that has none the chip is left out, unless it
 * is to be kept. Kept chips choose first, then the widest. `curves` are all lines drawn, which chips
 * rather stay clear of.
 */
export function placeChips(
  candidates: readonly ChipCandidate[],
  obstacles: Iterable<Box>,
  curves: readonly { id: string; curve: Curve }[],
): Map<string, PlacedChip> {
  const grid = new BoxGrid<Box>(60);
  for (const box of obstacles) grid.add(box);
  const lines = curves.map(({ id, curve }): Line => ({ id, segments: segmentsOf(curve) }));
  const widest = (candidate: ChipCandidate) => candidate.texts[0]?.half ?? 0;
  const ordered = [...candidates].sort(
    (a, b) => Number(b.keep) - Number(a.keep) || widest(b) - widest(a) || (a.id < b.id ? -1 : 1),
  );
  const placed = new Map<string, PlacedChip>();
  for (const candidate of ordered) {
    const texts = candidate.keep ? candidate.texts.slice(0, 1) : candidate.texts;
    for (const { text, half } of texts) {
      const free = findPlace(candidate, half, grid, lines);
      const box = free ?? (candidate.keep ? chipBox(pointAlong(candidate.curve, 0.5), half) : null);
      if (!box) continue;
      grid.add(box);
      placed.set(candidate.id, { text, at: { x: box.x, y: box.y } });
      break;
    }
  }
  return placed;
}
