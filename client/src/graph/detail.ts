import type { Core, NodeSingular } from 'cytoscape';
import type { Point, SceneNode } from '../model/scene-types.ts';
import type { NodeSize } from './extents.ts';
import type { LabelSide } from './label-box.ts';
import type { Frame } from './viewport.ts';
import { type LabelCandidate, labelScale, visibleLabels } from './visible-labels.ts';

/** Below this zoom icons and badges are specks: they are left out. */
const ICON_ZOOM = 0.6;
/** In a graph of more nodes than this only those in sight get their icon. */
const MOST_PICTURED = 150;
/** Distance of nodes in a drawing, all in all, in px, and labels that one seen from afar has room for. */
const SPACING = 200;
const MOST_LABELLED = 120;

export type DetailInput = {
  nodes: readonly SceneNode[];
  sizes: ReadonlyMap<string, NodeSize>;
  sides: ReadonlyMap<string, LabelSide>;
  at(id: string): Point | undefined;
  focused: string | null;
};

/** What of each node shows at a zoom. */
export type Detail = {
  sizes: ReadonlyMap<string, NodeSize>;
  /** Factor by which labels are larger than at 100 %. */
  scale: number;
  /** Nodes that show their label, and where. */
  labels: ReadonlyMap<string, LabelSide>;
  /** Nodes that show their icon and badges. */
  pictured: ReadonlySet<string>;
};

export const NO_DETAIL: Detail = {
  sizes: new Map(),
  scale: 1,
  labels: new Map(),
  pictured: new Set(),
};

/** Zoom at which a graph will most likely be seen whole. */
export function expectedZoom(count: number, { width, height }: { width: number; height: number }): number {
  return Math.min(1, Math.sqrt((width * height) / Math.max(1, count)) / SPACING);
}

/** What nodes that have no place yet will most likely show at a zoom. */
export function expectedDetail(
  zoom: number,
  nodes: readonly SceneNode[],
  sizes: ReadonlyMap<string, NodeSize>,
): Detail {
  const labelled = nodes.toSorted((a, b) => b.importance - a.importance).slice(0, MOST_LABELLED);
  const labels = new Map(labelled.map(({ id }) => [id, 'below'] as const));
  const near = zoom >= ICON_ZOOM && nodes.length <= MOST_PICTURED;
  const pictured = new Set(nodes.flatMap(({ id, mark }) => (near || mark !== null ? [id] : [])));
  return { sizes, scale: labelScale(zoom), labels, pictured };
}

/** Labels that fit a zoom: larger and fewer the further away. */
export function labelsAt(zoom: number, { nodes, sizes, sides, at, focused }: DetailInput) {
  const candidates = nodes.flatMap((node): LabelCandidate[] => {
    const place = at(node.id);
    if (!place) return [];
    const keep = node.chosen || node.end || node.mark !== null || node.id === focused;
    const side = sides.get(node.id) ?? 'below';
    return [{ ...place, id: node.id, size: sizes.get(node.id)!, side, importance: node.importance, keep }];
  });
  const scale = labelScale(zoom);
  return { scale, labels: visibleLabels(candidates, scale) };
}

function isNear(at: Point | undefined, { left, right, top, bottom }: Frame): boolean {
  return at !== undefined && at.x > left && at.x < right && at.y > top && at.y < bottom;
}

/** What shows at a zoom while `sight` is what of the graph is in sight. */
export function detailAt(zoom: number, sight: Frame, input: DetailInput): Detail {
  const { nodes, at } = input;
  const all = nodes.length <= MOST_PICTURED;
  const pictured = nodes.filter(
    ({ id, mark }) => mark !== null || (zoom >= ICON_ZOOM && (all || isNear(at(id), sight))),
  );
  return { sizes: input.sizes, ...labelsAt(zoom, input), pictured: new Set(pictured.map(({ id }) => id)) };
}

/** Classes and data that stand for a node's detail. */
export function dress(id: string, { sizes, scale, labels, pictured }: Detail) {
  const side = labels.get(id);
  const gaps = sizes.get(id)?.gaps;
  const marginX = side === 'right' ? (gaps?.right ?? 0) : side === 'left' ? -(gaps?.left ?? 0) : 0;
  return {
    classes: [...(side ? [] : ['wordless']), ...(pictured.has(id) ? ['pictured'] : [])],
    data: { scale, side: side ?? 'below', marginX, marginY: -(gaps?.above ?? 0) },
  };
}

/** How a node's label is set, whether it shows or not. True if that has changed. */
export function letter(element: NodeSingular, detail: Detail): boolean {
  const { data } = dress(element.id(), detail);
  const now = element.data();
  const differs = Object.entries(data).some(([key, value]) => now[key] !== value);
  if (differs) element.data(data);
  return differs;
}

/**
 * Shows the nodes in detail, changing only what differs; labels that do not show are left as they were. Returns
 * the nodes that have changed.
 */
export function applyDetail(cy: Core, detail: Detail, focused: string | null): readonly NodeSingular[] {
  const changed: NodeSingular[] = [];
  cy.batch(() => {
    for (const element of cy.$('.focused').toArray())
      if (element.id() !== focused) element.removeClass('focused');
    if (focused !== null) cy.getElementById(focused).addClass('focused');
    for (const element of cy.nodes().toArray()) {
      const { classes } = dress(element.id(), detail);
      const toggled = ['wordless', 'pictured'].filter(
        (name) => element.hasClass(name) !== classes.includes(name),
      );
      for (const name of toggled) element.toggleClass(name);
      const lettered = detail.labels.has(element.id()) && letter(element, detail);
      if (toggled.length > 0 || lettered) changed.push(element);
    }
    for (const element of cy.edges('.chosen').toArray())
      if (element.data('scale') !== detail.scale) element.data('scale', detail.scale);
  });
  return changed;
}
