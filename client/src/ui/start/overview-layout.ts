import type { GraphData } from '../../state/graph-data.ts';

/** Half the side of a node in the overview, in its own units. */
const NODE = 11;

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

/** A label, centred on `x`, its line at `y`. */
export type OverviewLabel = { id: string; text: string; x: number; y: number };
type Box = { left: number; right: number; top: number; bottom: number };

const overlaps = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Height of a label, and its distance from the middle of its node. */
const LINE = 14;
const AWAY = 12;

function boxOf(at: Place, length: number, side: 'left' | 'right' | 'above' | 'below'): Box {
  const dx = { left: -AWAY - length, right: AWAY, above: -length / 2, below: -length / 2 }[side];
  const dy = { left: -LINE / 2, right: -LINE / 2, above: -AWAY - LINE, below: AWAY }[side];
  return { left: at.x + dx, right: at.x + dx + length, top: at.y + dy, bottom: at.y + dy + LINE };
}

/**
 * Labels in order of importance, beside their nodes, where they cover neither a label before them nor a
 * node that is to be named too.
 */
export function placeLabels(
  wanted: readonly { id: string; text: string }[],
  places: ReadonlyMap<string, Place>,
  width: number,
): OverviewLabel[] {
  const taken: Box[] = wanted.flatMap(({ id }) => {
    const at = places.get(id);
    return at ? [{ left: at.x - 8, right: at.x + 8, top: at.y - 8, bottom: at.y + 8 }] : [];
  });
  return wanted.flatMap(({ id, text }) => {
    const at = places.get(id);
    if (!at) return [];
    const length = text.length * 6.2;
    const boxes = (['left', 'right', 'above', 'below'] as const).map((side) => boxOf(at, length, side));
    const free = boxes.find(
      (box) => box.left >= 8 && box.right <= width - 8 && !taken.some((other) => overlaps(box, other)),
    );
    if (!free) return [];
    taken.push(free);
    return [{ id, text, x: (free.left + free.right) / 2, y: free.top + 11 }];
  });
}
