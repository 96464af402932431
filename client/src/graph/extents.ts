import type { SceneNode } from '../model/scene-types.ts';
import type { Extent } from './layout/box.ts';
import { LABEL_GAP, labelSize, type Measure } from './lettering.ts';
import { shapeSize } from './shapes.ts';

/** Size of a node's parts, in px at 100 %. */
export type NodeSize = {
  width: number;
  height: number;
  label: { width: number; height: number };
  /** The node alone, outlines included. */
  body: Extent;
  /** The node with its label under it: what no other may cover. */
  whole: Extent;
};

/** Room for the second outline of a collective entity. */
const OUTLINE = 4;

/** Sizes of a node, its label measured in the page's fonts. */
export function measureNode(
  node: Pick<SceneNode, 'lines' | 'family' | 'radius' | 'collective'>,
  fonts: { sans: string; serif: string },
  measure: Measure,
): NodeSize {
  const { width, height } = shapeSize(node.family, node.radius);
  const label = labelSize(node.lines, node.family, fonts, measure);
  const line = node.collective || node.family === 'group' ? OUTLINE : 1;
  const side = width / 2 + line;
  const body = { left: side, right: side, top: height / 2 + line, bottom: height / 2 + line };
  const half = Math.max(side, label.width / 2 + 2);
  return {
    width,
    height,
    label,
    body,
    whole: { left: half, right: half, top: body.top, bottom: height / 2 + LABEL_GAP + label.height + 2 },
  };
}
