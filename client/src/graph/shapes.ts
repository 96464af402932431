import type { KindFamily } from '../model/types.ts';

/**
 * Shape of a family, for radius 1: size of its box and, for polygons, its corners in a box from -1 to 1.
 * `icon`: how far the icon stands below the middle of the box.
 */
export type Shape = {
  width: number;
  height: number;
  icon: number;
  outline: 'ellipse' | 'square' | readonly number[];
};

/**
 * Where a lower tip stands across: a hair off the middle, since Cytoscape counts a corner exactly below the
 * pointer twice, and so takes the middle of the shape for outside of it.
 */
const TIP = 0.001;
const TAG = [-1, -1, 0.37, -1, 1, 0, 0.37, 1, -1, 1] as const;
const DISC: Shape = { width: 2, height: 2, icon: 0, outline: 'ellipse' };

export const SHAPES: Readonly<Record<KindFamily, Shape>> = {
  pole: DISC,
  group: DISC,
  actor: { width: 1.84, height: 1.84, icon: 0, outline: 'square' },
  sector: { width: 2.7, height: 1.6, icon: 0, outline: [-0.55, -1, 1, -1, 0.55, 1, -1, 1] },
  job: { width: 2.2, height: 1.84, icon: 0, outline: [-1, 0, -0.52, -1, 0.52, -1, 1, 0, 0.52, 1, -0.52, 1] },
  skill: { width: 2.44, height: 2.44, icon: 0, outline: [0, -1, 1, 0, TIP, 1, -1, 0] },
  factor: { width: 2.58, height: 2.24, icon: 0.36, outline: [0, -1, 1, 1, -1, 1] },
  outcome: { width: 2.58, height: 2.24, icon: -0.36, outline: [-1, -1, 1, -1, TIP, 1] },
  initiative: { width: 2.3, height: 1.64, icon: 0, outline: TAG },
  recommendation: { width: 2.3, height: 1.64, icon: 0, outline: TAG },
  publication: { width: 1.6, height: 2, icon: 0, outline: [-1, -1, 1, -1, 1, 1, -1, 1] },
};

/** Width and height in px of a family's shape. */
export function shapeSize(family: KindFamily, radius: number): { width: number; height: number } {
  const shape = SHAPES[family];
  return { width: shape.width * radius, height: shape.height * radius };
}

/** Corners of a polygon moved outward from its middle so that its sides lie `by` further out. */
function grow(points: readonly number[], halfWidth: number, halfHeight: number, by: number): string {
  const corners = Array.from({ length: points.length / 2 }, (_, i) => ({
    x: points[2 * i]! * halfWidth,
    y: points[2 * i + 1]! * halfHeight,
  }));
  const moved = corners.map((corner, index) => {
    const before = corners[(index + corners.length - 1) % corners.length]!;
    const after = corners[(index + 1) % corners.length]!;
    const into = unit(corner.x - before.x, corner.y - before.y);
    const out = unit(after.x - corner.x, after.y - corner.y);
    const nx = into.y + out.y;
    const ny = -(into.x + out.x);
    const factor = by / Math.max(0.35, (1 + into.x * out.x + into.y * out.y) / 1);
    return `${(corner.x + nx * factor).toFixed(1)} ${(corner.y + ny * factor).toFixed(1)}`;
  });
  return `M${moved.join('L')}Z`;
}

function unit(x: number, y: number): { x: number; y: number } {
  const length = Math.hypot(x, y) || 1;
  return { x: x / length, y: y / length };
}

/** SVG path of a line around the shape, `gap` px away, centred on 0 0. */
export function ringPath(family: KindFamily, width: number, height: number, gap: number): string {
  const { outline } = SHAPES[family];
  const halfWidth = width / 2;
  const halfHeight = height / 2;
  if (outline === 'ellipse') {
    const rx = halfWidth + gap;
    const ry = halfHeight + gap;
    return `M${-rx} 0a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0Z`;
  }
  const corners = outline === 'square' ? [-1, -1, 1, -1, 1, 1, -1, 1] : outline;
  return grow(corners, halfWidth, halfHeight, gap);
}
