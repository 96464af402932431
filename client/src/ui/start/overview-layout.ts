import type { GraphData } from '../../state/graph-data.ts';

/** Half the side of a node in the overview, in its own units. */
export const NODE = 11;

type Place = { x: number; y: number };

/** Nodes that stand too close once drawn small need no label of their own: what the layout is given. */
export function overviewInput(data: GraphData, aspect: number) {
  const entities = [...data.entities.values()].filter(({ degree }) => degree > 0);
  const at = new Map(entities.map(({ id }, index) => [id, index]));
  const edges = [...data.claims.values()].flatMap(({ source, target }) => {
    const from = at.get(source.id);
    const to = at.get(target.id);
    return from === undefined || to === undefined ? [] : [[from, to, 0] as const];
  });
  const extent = { left: NODE, right: NODE, top: NODE, bottom: NODE };
  return { nodes: entities.map(({ id }) => ({ id, extent })), edges, aspect };
}

/** Scales places so that they fill a frame, margins left free. */
export function fitInto(
  places: ReadonlyMap<string, Place>,
  frame: { width: number; height: number; margin: number },
): Map<string, Place> {
  const all = [...places.values()];
  const xs = all.map(({ x }) => x);
  const ys = all.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const inner = { width: frame.width - 2 * frame.margin, height: frame.height - 2 * frame.margin };
  const scale = Math.min(inner.width / Math.max(1, right - left), inner.height / Math.max(1, bottom - top));
  const dx = frame.width / 2 - (scale * (left + right)) / 2;
  const dy = frame.height / 2 - (scale * (top + bottom)) / 2;
  return new Map([...places].map(([id, { x, y }]) => [id, { x: x * scale + dx, y: y * scale + dy }]));
}

export type OverviewLabel = { id: string; text: string; x: number; y: number; anchor: 'start' | 'end' };
type Box = { left: number; right: number; top: number; bottom: number };

const overlaps = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Labels in order of importance, beside their nodes, where they cover no label before them. */
export function placeLabels(
  wanted: readonly { id: string; text: string }[],
  places: ReadonlyMap<string, Place>,
  width: number,
): OverviewLabel[] {
  const taken: Box[] = [];
  return wanted.flatMap(({ id, text }) => {
    const at = places.get(id);
    if (!at) return [];
    const length = text.length * 6.2;
    for (const anchor of ['end', 'start'] as const) {
      const x = anchor === 'end' ? at.x - 11 : at.x + 11;
      const box = {
        left: anchor === 'end' ? x - length : x,
        right: anchor === 'end' ? x : x + length,
        top: at.y - 8,
        bottom: at.y + 8,
      };
      if (box.left < 8 || box.right > width - 8 || taken.some((other) => overlaps(box, other))) continue;
      taken.push(box);
      return [{ id, text, x, y: at.y + 4, anchor }];
    }
    return [];
  });
}
