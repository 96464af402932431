import type { Point } from '../../model/scene-types.ts';
import { type Arrow, rankNodes } from './acyclic.ts';
import type { Extent } from './box.ts';
import { GAP, type LayoutInput } from './lay-out.ts';
import { orderLayers } from './layer-order.ts';
import { layOutRest } from './rest.ts';
import type { MovableBox } from './separate.ts';

/** Room between two layers for the arrows and their chips, and between columns of one layer, in px. */
const LAYER_GAP = 130;
const COLUMN_GAP = 24;
/** Rounds of moving each column towards what it is joined to. */
const ROUNDS = 8;
/** A column may be so much higher than would fill the place evenly before it is split. */
const TALL = 1.25;

const heightOf = ({ top, bottom }: Extent): number => top + bottom + GAP + 1;
const widthOf = ({ left, right }: Extent): number => left + right;

/** Splits a layer into columns that are not too high, dealing its nodes out in turn so that order is kept. */
function columnsOf(layer: readonly number[], extents: readonly Extent[], tallest: number): number[][] {
  const height = layer.reduce((sum, node) => sum + heightOf(extents[node]!), 0);
  const count = Math.max(1, Math.ceil(height / tallest));
  return Array.from({ length: count }, (_, column) =>
    layer.filter((_node, index) => index % count === column),
  );
}

/**
 * Places of a column's nodes that are nearest to where they would be, in their order and apart from each
 * other: isotonic regression by pooling neighbours that press on each other.
 */
function settle(column: readonly number[], wanted: readonly number[], extents: readonly Extent[]): number[] {
  let offset = 0;
  const offsets = column.map((node, index) => {
    if (index > 0) offset += extents[column[index - 1]!]!.bottom + GAP + 1 + extents[node]!.top;
    return offset;
  });
  const pools: { sum: number; size: number }[] = [];
  for (const [index, place] of wanted.entries()) {
    pools.push({ sum: place - offsets[index]!, size: 1 });
    for (;;) {
      const [above, last] = pools.slice(-2);
      if (!last || above!.sum / above!.size <= last.sum / last.size) break;
      pools.splice(-2, 2, { sum: above!.sum + last.sum, size: above!.size + last.size });
    }
  }
  const levels = pools.flatMap(({ sum, size }) => new Array<number>(size).fill(sum / size));
  return column.map((_, index) => levels[index]! + offsets[index]!);
}

/** Heights at which nodes stand: columns centred to begin with, then drawn towards what they are joined to. */
function relax(columns: readonly number[][], arrows: readonly Arrow[], extents: readonly Extent[]): number[] {
  const neighbours: number[][] = [];
  for (const [from, to] of arrows) {
    neighbours[from] = [...(neighbours[from] ?? []), to];
    neighbours[to] = [...(neighbours[to] ?? []), from];
  }
  const y: number[] = [];
  const put = (column: readonly number[], wanted: readonly number[]) => {
    const places = settle(column, wanted, extents);
    for (const [index, node] of column.entries()) y[node] = places[index]!;
  };
  for (const column of columns) {
    put(column, new Array<number>(column.length).fill(0));
    const middle = (y[column[0]!]! + y[column.at(-1)!]!) / 2;
    for (const node of column) y[node]! -= middle;
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const column of round % 2 === 0 ? columns : columns.toReversed()) {
      const wanted = column.map((node) => {
        const around = neighbours[node] ?? [];
        return around.length === 0
          ? y[node]!
          : around.reduce((sum, other) => sum + y[other]!, 0) / around.length;
      });
      put(column, wanted);
    }
  }
  return y;
}

/**
 * Lays a graph out so that influences run from left to right: layer after layer of nodes, those that close a
 * circle running back. What no influence joins stands beside or below them. Yields the share done, returns every place.
 */
export function* layerSteps(
  input: LayoutInput,
  arrows: readonly Arrow[],
): Generator<number, Map<string, Point>> {
  const { nodes, aspect } = input;
  const extents = nodes.map(({ extent }) => extent);
  const joined = new Set(arrows.flatMap(([from, to]) => (from === to ? [] : [from, to])));
  const members = nodes.flatMap((_, index) => (joined.has(index) ? [index] : []));
  if (members.length === 0) return yield* layOutRest(input, []);
  const ranking = rankNodes(nodes.length, arrows);
  const ordering = orderLayers(ranking, members);
  let step = ordering.next();
  for (; !step.done; step = ordering.next()) yield step.value / 2;
  const surface = members.reduce(
    (sum, node) => sum + heightOf(extents[node]!) * (widthOf(extents[node]!) + LAYER_GAP),
    0,
  );
  const tallest = TALL * Math.sqrt(surface / aspect);
  const layers = step.value.map((layer) => columnsOf(layer, extents, tallest));
  const y = relax(layers.flat(), ranking.arrows, extents);
  const boxes: (MovableBox & { node: number })[] = [];
  let x = 0;
  for (const columns of layers) {
    for (const column of columns) {
      const left = Math.max(0, ...column.map((node) => extents[node]!.left));
      const right = Math.max(0, ...column.map((node) => extents[node]!.right));
      x += left;
      for (const node of column) boxes.push({ node, x, y: y[node]!, extent: extents[node]!, fixed: false });
      x += right + COLUMN_GAP;
    }
    x += LAYER_GAP - COLUMN_GAP;
  }
  return yield* layOutRest(input, boxes);
}
