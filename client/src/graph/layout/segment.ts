import type { Point } from '../../model/scene-types.ts';
import type { Box } from './box.ts';

type Segment = readonly [Point, Point];

function side(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/** True if two segments cross at a point inside both. */
export function segmentsCross([a, b]: Segment, [c, d]: Segment): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** True if a segment enters a box (Liang and Barsky's clipping). */
export function crossesBox([a, b]: Segment, box: Box): boolean {
  // Most segments are nowhere near: a look at the ends spares the rest.
  if (Math.max(a.x, b.x) < box.x - box.extent.left || Math.min(a.x, b.x) > box.x + box.extent.right)
    return false;
  if (Math.max(a.y, b.y) < box.y - box.extent.top || Math.min(a.y, b.y) > box.y + box.extent.bottom)
    return false;
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  let enter = 0;
  let leave = 1;
  const edges = [
    [-dx, a.x - (box.x - box.extent.left)],
    [dx, box.x + box.extent.right - a.x],
    [-dy, a.y - (box.y - box.extent.top)],
    [dy, box.y + box.extent.bottom - a.y],
  ] as const;
  for (const [slope, room] of edges) {
    if (slope === 0) {
      if (room < 0) return false;
      continue;
    }
    const at = room / slope;
    if (slope < 0) enter = Math.max(enter, at);
    else leave = Math.min(leave, at);
    if (enter > leave) return false;
  }
  return true;
}
