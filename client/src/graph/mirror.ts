import type { Core } from 'cytoscape';
import type { Point, Scene, SceneEdge, SceneNode } from '../model/scene-types.ts';
import type { NodeSize } from './extents.ts';
import type { FocusItem } from './focus-layer.ts';
import { chipRing } from './focus-ring.ts';
import type { Direction, Target } from './graph-view-types.ts';
import { ringPath } from './shapes.ts';
import { clockwise, endTowards, nodeTowards } from './walk.ts';

/** Distance of the focus ring from what it surrounds, in px. */
const RING_GAP = 6;
/** Size of a relation's button, in the graph's units. */
const EDGE_BUTTON = 24;

/** Buttons of the DOM mirror: every node, then every relation, in the scene's order. */
export function focusItems(scene: Scene, sizes: ReadonlyMap<string, NodeSize>): FocusItem[] {
  return [
    ...scene.nodes.map(({ id, name }): FocusItem => {
      const { width, height } = sizes.get(id)!;
      return { type: 'node', id, name, width, height };
    }),
    ...scene.edges.map(
      ({ id, name }): FocusItem => ({ type: 'edge', id, name, width: EDGE_BUTTON, height: EDGE_BUTTON }),
    ),
  ];
}

/** Ids joined to a node by an edge of the scene. */
export function relatedTo(edges: readonly SceneEdge[], id: string): string[] {
  return edges.flatMap(({ source, target }) => (source === id ? [target] : target === id ? [source] : []));
}

/** Where the arrow key leads from a node or a relation; null: nowhere. */
export function walkFrom(
  target: Target,
  direction: Direction,
  scene: Scene,
  places: ReadonlyMap<string, Point>,
): string | null {
  if (target.type === 'node')
    return nodeTowards(target.id, direction, places, relatedTo(scene.edges, target.id));
  const edge = scene.edges.find(({ id }) => id === target.id);
  return edge ? endTowards([edge.source, edge.target], direction, places) : null;
}

/** The next or previous relation around `anchor`, the node the reader is walking around. */
export function edgeFrom(
  target: Target,
  anchor: string,
  step: 1 | -1,
  scene: Scene,
  places: ReadonlyMap<string, Point>,
): string | null {
  const around = clockwise(anchor, scene.edges, places);
  if (around.length === 0) return null;
  const at = target.type === 'edge' ? around.indexOf(target.id) : -1;
  if (at === -1) return around[step === 1 ? 0 : around.length - 1]!;
  return around[(at + step + around.length) % around.length]!;
}

/** The node nearest to a place; where the focus goes when what had it is gone. */
export function nearestNode(
  nodes: readonly SceneNode[],
  at: Point,
  places: ReadonlyMap<string, Point>,
): string | null {
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { id } of nodes) {
    const place = places.get(id);
    const distance = place ? Math.hypot(place.x - at.x, place.y - at.y) : least;
    if (distance < least) {
      least = distance;
      best = id;
    }
  }
  return best;
}

/** The focus ring of a node or a relation, in px of the container; null if it is not drawn. */
export function ringOf(cy: Core, target: Target, scene: Scene): { path: string; at: Point } | null {
  const element = cy.getElementById(target.id);
  if (element.empty() || !element.visible()) return null;
  if (target.type === 'node') {
    const node = scene.nodes.find(({ id }) => id === target.id);
    if (!node) return null;
    const zoom = cy.zoom();
    const lines = (node.collective || node.family === 'group' ? 4 : 0) + (node.chosen || node.end ? 7 : 0);
    const gap = RING_GAP + lines * zoom;
    const path = ringPath(node.family, element.renderedWidth(), element.renderedHeight(), gap);
    return { path, at: { ...element.renderedPosition() } };
  }
  const middle = element.renderedMidpoint();
  const chip = element.renderedBoundingBox({
    includeNodes: false,
    includeEdges: false,
    includeLabels: true,
    includeOverlays: false,
  });
  const worded = String(element.style('label')) !== '' && Number.isFinite(chip.w) && chip.w > 0;
  if (!worded) return { path: chipRing(6, 6, 3), at: { ...middle } };
  const at = { x: (chip.x1 + chip.x2) / 2, y: (chip.y1 + chip.y2) / 2 };
  return { path: chipRing(chip.w / 2, chip.h / 2, 3), at };
}
