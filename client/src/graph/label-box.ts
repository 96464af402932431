import type { Point } from '../model/scene-types.ts';
import type { NodeSize } from './extents.ts';
import type { Box, Extent } from './layout/box.ts';
import { LABEL_GAP } from './lettering.ts';

/** Where a node's label stands. */
export type LabelSide = 'below' | 'right' | 'left' | 'above';
export const LABEL_SIDES: readonly LabelSide[] = ['below', 'right', 'left', 'above'];

/** The label's box, in the graph's units; `scale` is how much larger than at 100 % it is set. */
export function labelBox(at: Point, size: NodeSize, side: LabelSide, scale = 1): Box {
  const width = size.label.width * scale;
  const height = size.label.height * scale;
  const extent = { left: width / 2, right: width / 2, top: height / 2, bottom: height / 2 };
  switch (side) {
    case 'below':
      return { x: at.x, y: at.y + size.height / 2 + LABEL_GAP + height / 2, extent };
    case 'above':
      return { x: at.x, y: at.y - size.height / 2 - size.gaps.above - height / 2, extent };
    case 'right':
      return { x: at.x + size.width / 2 + size.gaps.right + width / 2, y: at.y, extent };
    case 'left':
      return { x: at.x - size.width / 2 - size.gaps.left - width / 2, y: at.y, extent };
  }
}

/** How far a node reaches with its label on that side. */
export function wholeExtent(size: NodeSize, side: LabelSide): Extent {
  const { body } = size;
  const label = labelBox({ x: 0, y: 0 }, size, side);
  return {
    left: Math.max(body.left, label.extent.left - label.x),
    right: Math.max(body.right, label.extent.right + label.x),
    top: Math.max(body.top, label.extent.top - label.y),
    bottom: Math.max(body.bottom, label.extent.bottom + label.y),
  };
}
