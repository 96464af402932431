import type { Point, SceneEdge, SceneNode } from '../../model/scene-types.ts';
import type { Curve } from '../chips.ts';
import { SHAPES } from '../shapes.ts';

/** The line of a relation from node to node, where its head stands, and which way that points (a unit vector). */
export type DrawnCurve = Curve & { tip: Point; heading: Point };

/** Distance between parallel relations, and between a node and what ends at it, in px. */
const STEP = 56;
const FROM_SOURCE = 2;
const FROM_TARGET = 3;
/** Half the line around a node. */
const BORDER = 0.875;

type Ended = Point & Pick<SceneNode, 'family'> & { width: number; height: number };

function unit(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

function along(from: Point, direction: Point, by: number): Point {
  return { x: from.x + direction.x * by, y: from.y + direction.y * by };
}

/** Distance from the middle of a polygon to its side in a direction. */
function reachOfPolygon(points: readonly number[], { x, y }: Point, halves: Point): number {
  let furthest = 0;
  for (let index = 0; index < points.length; index += 2) {
    const ax = points[index]! * halves.x;
    const ay = points[index + 1]! * halves.y;
    const bx = points[(index + 2) % points.length]! * halves.x;
    const by = points[(index + 3) % points.length]! * halves.y;
    const across = x * (by - ay) - y * (bx - ax);
    if (Math.abs(across) < 1e-9) continue;
    const distance = (ax * (by - ay) - ay * (bx - ax)) / across;
    const share = (ax * y - ay * x) / across;
    if (distance > 0 && share >= -1e-9 && share <= 1 + 1e-9) furthest = Math.max(furthest, distance);
  }
  return furthest;
}

/** Distance from the middle of a node to its outline in a direction. */
export function reachOf({ family, width, height }: Omit<Ended, 'x' | 'y'>, direction: Point): number {
  const halves = { x: width / 2 + BORDER, y: height / 2 + BORDER };
  const { outline } = SHAPES[family];
  if (outline === 'ellipse') return 1 / Math.hypot(direction.x / halves.x, direction.y / halves.y);
  return reachOfPolygon(outline === 'square' ? [-1, -1, 1, -1, 1, 1, -1, 1] : outline, direction, halves);
}

/** The curve between two nodes whose middle lies `off` px beside the straight line. */
function curveBetween(
  source: Ended,
  target: Ended,
  off: number,
  gaps: { head: number; line: number },
): DrawnCurve {
  const straight = unit(source, target);
  const [a, b] = [
    along(source, straight, reachOf(source, straight)),
    along(target, straight, -reachOf(target, { x: -straight.x, y: -straight.y })),
  ];
  const control =
    off === 0 ? null : { x: (a.x + b.x) / 2 - straight.y * off, y: (a.y + b.y) / 2 + straight.x * off };
  const leaving = unit(source, control ?? target);
  const heading = unit(control ?? source, target);
  const arriving = reachOf(target, { x: -heading.x, y: -heading.y });
  return {
    from: along(source, leaving, reachOf(source, leaving) + FROM_SOURCE),
    control,
    to: along(target, heading, -(arriving + gaps.line)),
    tip: along(target, heading, -(arriving + gaps.head)),
    heading,
  };
}

/** A relation of an entity to itself: a bow over its upper right. */
function bow(node: Ended): DrawnCurve {
  const [out, back] = [unit({ x: 0, y: 0 }, { x: 0.45, y: -1 }), unit({ x: 0, y: 0 }, { x: 1, y: -0.45 })];
  const control = { x: node.x + node.width + 22, y: node.y - node.height - 22 };
  const heading = unit(control, node);
  const from = along(node, out, reachOf(node, out) + FROM_SOURCE);
  const to = along(node, back, reachOf(node, back) + FROM_TARGET);
  return { from, control, to, tip: to, heading };
}

/** Px between the node and the end of a line, and the tip of its head. */
export type EndGap = (edge: SceneEdge) => { head: number; line: number };

/**
 * The lines of all relations whose ends have a place, as the graph draws them: one alone is straight, parallel ones
 * bend away from each other.
 */
export function curvesOf(
  edges: readonly SceneEdge[],
  ends: ReadonlyMap<string, Ended>,
  gapOf: EndGap,
): Map<string, DrawnCurve> {
  const groups = new Map<string, SceneEdge[]>();
  for (const edge of edges) {
    const key = [edge.source, edge.target].sort().join('~');
    groups.set(key, [...(groups.get(key) ?? []), edge]);
  }
  const order = new Map([...ends.keys()].map((id, index) => [id, index]));
  const curves = new Map<string, DrawnCurve>();
  for (const group of groups.values()) {
    for (const [index, edge] of group.entries()) {
      const [source, target] = [ends.get(edge.source), ends.get(edge.target)];
      if (!source || !target) continue;
      const { head, line } = gapOf(edge);
      const gaps = { head: FROM_TARGET + head, line: FROM_TARGET + line };
      // Beside the line from the earlier node to the later: whichever way they run, each bends to its own side.
      const turned = order.get(edge.source)! <= order.get(edge.target)! ? 1 : -1;
      const off = (0.5 - group.length / 2 + index) * STEP * turned;
      const own = edge.source === edge.target ? bow(source) : curveBetween(source, target, off, gaps);
      curves.set(edge.id, own);
    }
  }
  return curves;
}
