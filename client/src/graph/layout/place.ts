import type { Point } from '../../model/scene-types.ts';
import { type Box, BoxGrid, bounds, type Extent } from './box.ts';
import { restLength } from './force.ts';
import { crossesBox, segmentsCross } from './segment.ts';

export type PlacedNode = { id: string; x: number; y: number; extent: Extent };

/** A node to place; `neighbours` are placed or other added nodes, by id, and px to keep free between the two. */
export type AddedNode = {
  id: string;
  extent: Extent;
  neighbours: readonly { id: string; room: number }[];
  /** Where it is wanted, if not in the middle of its neighbours. */
  near?: Point | null;
};

export type PlaceInput = {
  placed: readonly PlacedNode[];
  added: readonly AddedNode[];
  /** Relations among placed nodes, as ids: new edges avoid crossing them. */
  edges: readonly (readonly [string, string])[];
  /** Least distance between boxes, in px. */
  gap: number;
};

const RING = 44;
const NEAREST = 96;
const ANGLES = 24;
/** Rings looked at after the first that has a free place. */
const MORE_RINGS = 2;

type Segment = readonly [Point, Point];

/** A box that the new node is related to, and how far from it it is to stand. */
type Anchor = { box: Box; least: number };

/**
 * Distance a candidate costs in px for each edge crossed, each name an edge would run through, each edge covered, each
 * node between the ends of an edge, which would seem to be related to them, and each px that a chip lacks.
 */
const COST = { crossing: 30, through: 60, covered: 35, between: 120, tight: 1.5 };

/** A node without its name, which reaches out to one side. */
function body({ x, y, extent }: Box): Box {
  const half = Math.min(extent.left, extent.right, extent.top, extent.bottom);
  return { x, y, extent: { left: half, right: half, top: half, bottom: half } };
}

class Board {
  readonly places = new Map<string, Box>();
  readonly segments: Segment[] = [];
  readonly #grid = new BoxGrid<Box>(90);
  readonly #gap: number;

  constructor(gap: number) {
    this.#gap = gap;
  }

  put(id: string, box: Box): void {
    this.places.set(id, box);
    this.#grid.add(box);
  }

  join(a: string, b: string): void {
    const from = this.places.get(a);
    const to = this.places.get(b);
    if (from && to) this.segments.push([from, to]);
  }

  isFree(box: Box): boolean {
    return this.#grid.isFree(box, this.#gap);
  }

  /** What a free place costs beyond its distance. */
  cost(
    box: Box,
    anchors: readonly Anchor[],
    near: { boxes: readonly Box[]; segments: readonly Segment[] },
  ): number {
    let cost = 0;
    for (const { box: anchor, least } of anchors) {
      cost += COST.tight * Math.max(0, least - Math.hypot(anchor.x - box.x, anchor.y - box.y));
    }
    for (const segment of near.segments) {
      if (crossesBox(segment, box))
        cost += COST.covered + (crossesBox(segment, body(box)) ? COST.between : 0);
      for (const { box: anchor } of anchors) {
        if (segment[0] !== anchor && segment[1] !== anchor && segmentsCross([anchor, box], segment)) {
          cost += COST.crossing;
        }
      }
    }
    for (const other of near.boxes) {
      for (const { box: anchor } of anchors) {
        if (other === anchor || !crossesBox([anchor, box], other)) continue;
        cost += COST.through + (crossesBox([anchor, box], body(other)) ? COST.between : 0);
      }
    }
    return cost;
  }

  /** Boxes and edges within a distance of a place. */
  around(centre: Point, radius: number): { boxes: Box[]; segments: Segment[] } {
    const area: Box = { ...centre, extent: { left: radius, right: radius, top: radius, bottom: radius } };
    const boxes = [...this.places.values()].filter(
      (box) => Math.hypot(box.x - centre.x, box.y - centre.y) < radius * 1.5,
    );
    return { boxes, segments: this.segments.filter((segment) => crossesBox(segment, area)) };
  }
}

function middle(boxes: readonly Box[]): Point {
  return {
    x: boxes.reduce((sum, box) => sum + box.x, 0) / boxes.length,
    y: boxes.reduce((sum, box) => sum + box.y, 0) / boxes.length,
  };
}

function ring(centre: Point, radius: number, extent: Extent, turn: number): Box[] {
  if (radius === 0) return [{ ...centre, extent }];
  return Array.from({ length: ANGLES }, (_, index) => {
    const angle = turn + (index * 2 * Math.PI) / ANGLES;
    return { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle), extent };
  });
}

/** Best free place around the anchors: near, with few crossings, outward from the middle of the graph. */
function findPlace(
  board: Board,
  { extent, near: wanted }: AddedNode,
  anchors: readonly Anchor[],
  heart: Point,
): Box {
  const centre = wanted ?? middle(anchors.map(({ box }) => box));
  const farthest = Math.max(0, ...anchors.map(({ least }) => least));
  const turn = Math.atan2(centre.y - heart.y, centre.x - heart.x);
  const first = wanted || anchors.length > 1 ? 0 : NEAREST;
  const free: { box: Box; radius: number }[] = [];
  let last = Number.POSITIVE_INFINITY;
  for (let radius = first; radius <= last; radius += RING) {
    for (const box of ring(centre, radius, extent, turn)) if (board.isFree(box)) free.push({ box, radius });
    if (free.length > 0) last = Math.min(last, Math.max(farthest, radius + MORE_RINGS * RING));
  }
  const near = board.around(centre, last + 60);
  let best: { box: Box; cost: number } | null = null;
  for (const { box, radius } of free) {
    const outward = Math.cos(Math.atan2(box.y - centre.y, box.x - centre.x) - turn);
    const base = radius - (radius === 0 ? 0 : 12 * outward);
    if (best && base >= best.cost) continue;
    const cost = base + board.cost(box, anchors, near);
    if (!best || cost < best.cost) best = { box, cost };
  }
  return best!.box;
}

type Frame = { left: number; right: number; bottom: number };

/** Width and foot of what is placed; at least as wide as a row of a few labels. */
function frameOf(board: Board): Frame {
  const frame = bounds(board.places.values()) ?? { left: -300, right: 300, bottom: -RING };
  return { left: frame.left, right: Math.max(frame.right, frame.left + 600), bottom: frame.bottom };
}

/** Free place in rows below what was there, for a node that nothing on screen is related to. */
function findLoosePlace(board: Board, extent: Extent, frame: Frame): Box {
  const box: Box = { x: 0, y: frame.bottom + RING + extent.top, extent };
  for (; ; box.y += RING) {
    for (box.x = frame.left + extent.left; box.x <= frame.right; box.x += RING / 2) {
      if (board.isFree(box)) return box;
    }
  }
}

/**
 * Places new nodes around those they are related to, moving nothing that is placed and overlapping nothing.
 * Nodes with most placed neighbours come first; one that is related to nothing placed goes below. Returns
 * the new places only; the same input gives the same places.
 */
export function placeAround(input: PlaceInput): Map<string, Point> {
  const board = new Board(input.gap);
  for (const { id, x, y, extent } of input.placed) board.put(id, { x, y, extent });
  for (const [a, b] of input.edges) board.join(a, b);
  const heart = board.places.size > 0 ? middle([...board.places.values()]) : { x: 0, y: 0 };
  const frame = frameOf(board);
  const waiting = new Map(input.added.map((node) => [node.id, node]));
  const result = new Map<string, Point>();
  while (waiting.size > 0) {
    let next: AddedNode | null = null;
    let most = -1;
    for (const node of waiting.values()) {
      const count = node.neighbours.filter(({ id }) => board.places.has(id)).length;
      if (count > most) {
        most = count;
        next = node;
      }
    }
    const { id, extent, neighbours, near } = next!;
    waiting.delete(id);
    const related = new Map(neighbours.map(({ id: other, room }) => [other, room]));
    const anchors = [...related].flatMap(([other, room]): Anchor[] => {
      const anchor = board.places.get(other);
      return anchor ? [{ box: anchor, least: room && restLength(anchor.extent, extent, room) }] : [];
    });
    const box =
      anchors.length > 0 || near
        ? findPlace(board, next!, anchors, heart)
        : findLoosePlace(board, extent, frame);
    board.put(id, box);
    for (const other of related.keys()) board.join(id, other);
    result.set(id, { x: box.x, y: box.y });
  }
  return result;
}
