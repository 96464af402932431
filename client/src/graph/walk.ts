import type { Point } from '../model/scene-types.ts';
import type { Direction } from './graph-view-types.ts';

const HEADINGS: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** Cosine of the widest angle from the arrow's way: 60° for related nodes, just short of 90° for others. */
const WIDE = { related: 0.5, any: 0.05 };

function nearest(
  from: Point,
  others: Iterable<readonly [string, Point]>,
  heading: Point,
  widest: number,
): string | null {
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [id, place] of others) {
    const dx = place.x - from.x;
    const dy = place.y - from.y;
    const distance = Math.hypot(dx, dy);
    if (distance === 0) continue;
    const cosine = (dx * heading.x + dy * heading.y) / distance;
    if (cosine < widest) continue;
    const cost = distance / cosine ** 1.5;
    if (cost < least) {
      least = cost;
      best = id;
    }
  }
  return best;
}

/**
 * The node an arrow key leads to: the nearest related one within 60° of the arrow, else the nearest of all
 * on that side, so that every node can be reached. Null where there is nothing that way.
 */
export function nodeTowards(
  id: string,
  direction: Direction,
  places: ReadonlyMap<string, Point>,
  related: Iterable<string>,
): string | null {
  const from = places.get(id);
  if (!from) return null;
  const heading = HEADINGS[direction];
  const neighbours = [...related].flatMap((other): (readonly [string, Point])[] => {
    const place = other === id ? undefined : places.get(other);
    return place ? [[other, place]] : [];
  });
  return nearest(from, neighbours, heading, WIDE.related) ?? nearest(from, places, heading, WIDE.any);
}

/** Which of two ends an arrow key leads to from the middle of a relation. */
export function endTowards(
  ends: readonly [string, string],
  direction: Direction,
  places: ReadonlyMap<string, Point>,
): string | null {
  const [a, b] = [places.get(ends[0]), places.get(ends[1])];
  if (!a || !b) return null;
  const heading = HEADINGS[direction];
  const along = (b.x - a.x) * heading.x + (b.y - a.y) * heading.y;
  return along >= 0 ? ends[1] : ends[0];
}

/** Edge ids in clockwise order around a node, beginning at the top. */
export function clockwise(
  id: string,
  edges: readonly { id: string; source: string; target: string }[],
  places: ReadonlyMap<string, Point>,
): string[] {
  const from = places.get(id);
  if (!from) return [];
  const turned = edges.flatMap((edge) => {
    const place = places.get(edge.source === id ? edge.target : edge.source);
    if (!place || (edge.source !== id && edge.target !== id)) return [];
    const angle = Math.atan2(place.x - from.x, from.y - place.y);
    return [{ id: edge.id, angle: angle < 0 ? angle + 2 * Math.PI : angle }];
  });
  return turned.sort((a, b) => a.angle - b.angle).map((edge) => edge.id);
}
