import type { Point } from './scene-types.ts';

/** Edges of a rectangle, in px. */
export type Box = { left: number; top: number; right: number; bottom: number };

/** A place that a label could take: its middle, and what that costs by itself. */
export type LabelPlace = Point & { cost: number };

export type LabelRequest = {
  id: string;
  width: number;
  height: number;
  places: readonly LabelPlace[];
  /** It stands even where it covers something: the chosen. */
  keep: boolean;
};

/** What a place costs for each line that it covers; for a label that has to stand, each thing it covers. */
const COST = { line: 0.8, covered: 20 };
/** Distance kept between labels, and to discs, in px. */
const GAP = 2;

/** The rectangle of that size about its middle. */
export function boxAround({ x, y }: Point, width: number, height: number): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right + GAP && b.left < a.right + GAP && a.top < b.bottom + GAP && b.top < a.bottom + GAP;
}

function contains(frame: Box, box: Box): boolean {
  return (
    box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom
  );
}

/** True if the line from a to b comes through the box. */
export function crosses(a: Point, b: Point, { left, top, right, bottom }: Box): boolean {
  let from = 0;
  let to = 1;
  const clip = (start: number, way: number, low: number, high: number): boolean => {
    if (way === 0) return start >= low && start <= high;
    const [near, far] = [(low - start) / way, (high - start) / way];
    from = Math.max(from, Math.min(near, far));
    to = Math.min(to, Math.max(near, far));
    return from <= to;
  };
  return clip(a.x, b.x - a.x, left, right) && clip(a.y, b.y - a.y, top, bottom);
}

/** Places of a label around a disc, the right first: it reads on from there. */
export function placesAround(at: Point, radius: number, width: number, height: number): LabelPlace[] {
  const across = radius + 4 + width / 2;
  const along = radius + 2 + height / 2;
  return [
    { x: at.x + across, y: at.y, cost: 0 },
    { x: at.x, y: at.y + along, cost: 0.2 },
    { x: at.x - across, y: at.y, cost: 0.3 },
    { x: at.x, y: at.y - along, cost: 0.4 },
    { x: at.x + across - radius, y: at.y + along, cost: 0.6 },
    { x: at.x + across - radius, y: at.y - along, cost: 0.6 },
    { x: at.x - across + radius, y: at.y + along, cost: 0.7 },
    { x: at.x - across + radius, y: at.y - along, cost: 0.7 },
  ];
}

/**
 * Gives each label, in this order, the cheapest of its places where it covers no disc and no label before it, within
 * the frame; one without such a place is left out, unless it is to be kept. Maps ids to the labels' middles.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  discs: readonly Box[],
  lines: readonly (readonly [Point, Point])[],
  frame: Box,
): Map<string, Point> {
  const taken: Box[] = [...discs];
  const placed = new Map<string, Point>();
  for (const { id, width, height, places, keep } of requests) {
    let best: LabelPlace | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const place of places) {
      const box = boxAround(place, width, height);
      const covered = taken.filter((other) => overlap(box, other)).length + (contains(frame, box) ? 0 : 1);
      if (covered > 0 && !keep) continue;
      const lined = lines.filter(([a, b]) => crosses(a, b, box)).length;
      const cost = place.cost + lined * COST.line + covered * COST.covered;
      if (cost >= least) continue;
      least = cost;
      best = place;
    }
    if (!best) continue;
    taken.push(boxAround(best, width, height));
    placed.set(id, { x: best.x, y: best.y });
  }
  return placed;
}
