import type { SceneNode } from '../model/scene-types.ts';
import type { Extent } from './layout/box.ts';
import { labelSize, type Measure } from './lettering.ts';
import { shapeSize } from './shapes.ts';

/** Size of a node's parts, in px at 100 %. */
export type NodeSize = {
  width: number;
  height: number;
  label: { width: number; height: number };
  /** The node alone, outlines included. */
  body: Extent;
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
  return { width, height, label, body };
}
