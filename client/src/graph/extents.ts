import type { SceneNode } from '../model/scene-types.ts';
import { badgeReach } from './badges.ts';
import type { Extent } from './layout/box.ts';
import { LABEL_GAP, labelSize, type Measure } from './lettering.ts';
import { shapeSize } from './shapes.ts';

/** Size of a node's parts, in px at 100 %. */
export type NodeSize = {
  width: number;
  height: number;
  label: { width: number; height: number };
  /** The node alone, outlines and badges included. */
  body: Extent;
  /** Distances between the node and a label on that side, so that no badge is covered. */
  gaps: { left: number; right: number; above: number };
};

/** Room for the second outline of a collective entity. */
const OUTLINE = 4;
/** How far a group's pile reaches to the top right, in px. */
export const PILE = 6;
/** Least distance between a node and a label beside it, and between a badge and a label, in px. */
const SIDE_GAP = 7;
const BADGE_GAP = 3;

/** Sizes of a node, its label measured in the page's fonts. */
export function measureNode(
  node: Pick<
    SceneNode,
    'lines' | 'family' | 'radius' | 'collective' | 'more' | 'mark' | 'pinned' | 'members'
  >,
  fonts: { sans: string; serif: string },
  measure: Measure,
): NodeSize {
  const { width, height } = shapeSize(node.family, node.radius);
  const label = labelSize(node.lines, node.family, fonts, measure);
  const line = node.collective || node.family === 'group' ? OUTLINE : 1;
  const side = width / 2 + line;
  const upright = height / 2 + line;
  const pile = node.members.length > 0 ? PILE : 0;
  const badges = badgeReach(node);
  return {
    width,
    height,
    label,
    body: {
      left: Math.max(side, badges.left),
      right: Math.max(side + pile, badges.right),
      top: Math.max(upright + pile, badges.top),
      bottom: upright,
    },
    gaps: {
      left: Math.max(SIDE_GAP, badges.left + BADGE_GAP - width / 2),
      right: Math.max(SIDE_GAP + pile, badges.right + BADGE_GAP - width / 2),
      above: Math.max(LABEL_GAP + pile, badges.top + BADGE_GAP - height / 2),
    },
  };
}
