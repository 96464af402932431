import type { Point } from '../../model/scene-types.ts';
import { overlap } from './box.ts';
import type { LayoutNode } from './lay-out.ts';

/** Pairs of nodes whose boxes overlap, for tests: every pair is looked at. */
export function overlapsOf(nodes: readonly LayoutNode[], places: ReadonlyMap<string, Point>): string[] {
  const boxes = nodes.map(({ id, extent }) => ({ id, extent, ...places.get(id)! }));
  return boxes.flatMap((box, index) =>
    boxes.slice(index + 1).flatMap((other) => (overlap(box, other, 0) ? [`${box.id} ${other.id}`] : [])),
  );
}
