import type { Point, Scene, SceneEdge } from '../model/scene-types.ts';
import { chipTexts } from './elements.ts';
import type { NodeSize } from './extents.ts';
import { LABEL_SIDES, type LabelSide, labelBox, wholeExtent } from './label-box.ts';
import { type Box, BoxGrid, bounds, overlap } from './layout/box.ts';
import { crossesBox } from './layout/segment.ts';

export type SideNode = Point & { id: string; size: NodeSize; importance: number };
export type SideEdge = {
  from: Point;
  to: Point;
  /** Half the width of its chip in px; 0: none. */
  chip: number;
};

/** Beyond this many relations most labels are dropped anyway, and choosing would take too long. */
const MOST_EDGES = 600;
/** What a side costs by itself, each edge and chip that it covers, and reaching out where width is scarce. */
const COST = { side: { below: 0, right: 0.4, left: 0.5, above: 0.7 }, edge: 1, chip: 2.5, outside: 2 };
/** A label keeps its side unless another is better by this. */
const HYSTERESIS = 0.5;

function chipBox({ from, to, chip }: SideEdge): Box {
  const extent = { left: chip, right: chip, top: 9, bottom: 9 };
  return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2, extent };
}

/** Width is scarce where the graph takes up more than this share of it. */
const SCARCE = 0.75;

/** True for boxes that make the graph wider where there is no room for that. */
function outsideOf(nodes: readonly SideNode[], width: number): (box: Box) => boolean {
  const frame = bounds(nodes.map(({ x, y, size }) => ({ x, y, extent: wholeExtent(size, 'below') })));
  if (!frame || frame.right - frame.left < SCARCE * width) return () => false;
  return ({ x, extent }) => x - extent.left < frame.left || x + extent.right > frame.right;
}

type Owned = Box & { id: string };

/** What a label costs in a place: relations and chips it covers, and the side itself. */
function costOf(box: Box, side: LabelSide, edges: readonly SideEdge[], chips: readonly Box[]): number {
  let covered = 0;
  for (const { from, to } of edges) if (crossesBox([from, to], box)) covered += 1;
  let chipped = 0;
  for (const chip of chips) if (overlap(chip, box, 0)) chipped += 1;
  return COST.side[side] + covered * COST.edge + chipped * COST.chip;
}

/**
 * Chooses the side of each label that covers fewest relations. Labels begin where they were, or below, where
 * the layout left room for them, and move only to sides that are free: none comes to cover a node or another
 * label. The most important nodes choose first. `width` is that of the place to fill, in px.
 */
export function chooseSides(
  nodes: readonly SideNode[],
  edges: readonly SideEdge[],
  previous: ReadonlyMap<string, LabelSide>,
  width = Number.POSITIVE_INFINITY,
): Map<string, LabelSide> {
  const sides = new Map(nodes.map(({ id }) => [id, previous.get(id) ?? 'below'] as const));
  if (edges.length > MOST_EDGES) return sides;
  const grid = new BoxGrid<Owned>(60);
  const boxOf = (node: SideNode, side: LabelSide): Owned => ({
    id: node.id,
    ...labelBox(node, node.size, side),
  });
  const labels = new Map(nodes.map((node) => [node.id, boxOf(node, sides.get(node.id)!)]));
  for (const { id, x, y, size } of nodes) grid.add({ id, x, y, extent: size.body });
  for (const label of labels.values()) grid.add(label);
  const chips = edges.filter((edge) => edge.chip > 0).map(chipBox);
  const isOutside = outsideOf(nodes, width);
  const cost = (box: Box, side: LabelSide) =>
    costOf(box, side, edges, chips) + (isOutside(box) ? COST.outside : 0);
  const ordered = [...nodes].sort((a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1));
  for (const node of ordered) {
    const now = sides.get(node.id)!;
    const isFree = (box: Owned) => [...grid.near(box, 2)].every((other) => other.id === node.id);
    let best = now;
    const own = labels.get(node.id)!;
    let least = isFree(own) ? cost(own, now) - HYSTERESIS : Number.POSITIVE_INFINITY;
    for (const side of LABEL_SIDES) {
      const box = boxOf(node, side);
      if (side === now || !isFree(box)) continue;
      const costs = cost(box, side);
      if (costs >= least) continue;
      least = costs;
      best = side;
    }
    if (best === now) continue;
    const box = boxOf(node, best);
    grid.remove(own);
    grid.add(box);
    labels.set(node.id, box);
    sides.set(node.id, best);
  }
  return sides;
}

/** Half the width in px of the fullest of what may be written on a relation, from the number of its characters. */
export function chipWidth(edge: SceneEdge): number {
  const [text = ''] = chipTexts(edge);
  return text === '' ? 0 : text.length * 3.1 + 4;
}

/** Sides of a scene's labels where its nodes stand now. */
export function sidesOf(
  scene: Pick<Scene, 'nodes' | 'edges'>,
  sizes: ReadonlyMap<string, NodeSize>,
  places: ReadonlyMap<string, Point>,
  previous: ReadonlyMap<string, LabelSide>,
  width: number,
): Map<string, LabelSide> {
  const nodes = scene.nodes.flatMap(({ id, importance }): SideNode[] => {
    const at = places.get(id);
    return at ? [{ id, ...at, size: sizes.get(id)!, importance }] : [];
  });
  const edges = scene.edges.flatMap((edge): SideEdge[] => {
    const from = places.get(edge.source);
    const to = places.get(edge.target);
    return from && to ? [{ from, to, chip: chipWidth(edge) }] : [];
  });
  return chooseSides(nodes, edges, previous, width);
}
