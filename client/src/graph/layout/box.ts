import type { Point } from '../../model/scene-types.ts';

/** How far something reaches from its centre, in px: a node with its label under it reaches further down. */
export type Extent = { left: number; right: number; top: number; bottom: number };

/** Something with a place and an extent. */
export type Box = Point & { extent: Extent };

/**
 * Shortest push that parts two boxes, from `a` to `b`; null if they are at least `gap` apart. A `bias` over 1
 * prefers pushing sideways.
 */
export function overlap(a: Box, b: Box, gap: number, bias = 1): Point | null {
  const right = a.x + a.extent.right + gap - (b.x - b.extent.left);
  if (right <= 0) return null;
  const left = b.x + b.extent.right + gap - (a.x - a.extent.left);
  if (left <= 0) return null;
  const down = a.y + a.extent.bottom + gap - (b.y - b.extent.top);
  if (down <= 0) return null;
  const up = b.y + b.extent.bottom + gap - (a.y - a.extent.top);
  if (up <= 0) return null;
  const x = right < left ? right : -left;
  const y = down < up ? down : -up;
  return Math.abs(x) < Math.abs(y) * bias ? { x, y: 0 } : { x: 0, y };
}

/** Boxes by square, to find those near a place without looking at all of them. */
export class BoxGrid<B extends Box> {
  readonly #cell: number;
  readonly #squares = new Map<number, B[]>();

  /** `cell`: side of a square in px, about the size of a box. */
  constructor(cell: number) {
    this.#cell = cell;
  }

  #key(column: number, row: number): number {
    return (column + 0x8000) * 0x10000 + (row + 0x8000);
  }

  #visit(box: Box, gap: number, visit: (key: number) => void): void {
    const from = Math.floor((box.x - box.extent.left - gap) / this.#cell);
    const to = Math.floor((box.x + box.extent.right + gap) / this.#cell);
    const first = Math.floor((box.y - box.extent.top - gap) / this.#cell);
    const last = Math.floor((box.y + box.extent.bottom + gap) / this.#cell);
    for (let column = from; column <= to; column += 1) {
      for (let row = first; row <= last; row += 1) visit(this.#key(column, row));
    }
  }

  add(box: B): void {
    this.#visit(box, 0, (key) => {
      const square = this.#squares.get(key);
      if (square) square.push(box);
      else this.#squares.set(key, [box]);
    });
  }

  /** Takes out a box that was added and has not moved since. */
  remove(box: B): void {
    this.#visit(box, 0, (key) => {
      const square = this.#squares.get(key);
      square?.splice(square.indexOf(box), 1);
    });
  }

  /** Boxes less than `gap` from the given one, itself excepted. */
  near(box: Box, gap: number): Set<B> {
    const found = new Set<B>();
    this.#visit(box, gap, (key) => {
      for (const other of this.#squares.get(key) ?? []) {
        if (other !== box && overlap(box, other, gap)) found.add(other);
      }
    });
    return found;
  }

  /** True if nothing is less than `gap` from the box. */
  isFree(box: Box, gap: number): boolean {
    let free = true;
    this.#visit(box, gap, (key) => {
      if (!free) return;
      for (const other of this.#squares.get(key) ?? []) {
        if (other !== box && overlap(box, other, gap)) {
          free = false;
          return;
        }
      }
    });
    return free;
  }
}

/** Smallest rectangle around the boxes; null if there are none. */
export function bounds(
  boxes: Iterable<Box>,
): { left: number; right: number; top: number; bottom: number } | null {
  let result: { left: number; right: number; top: number; bottom: number } | null = null;
  for (const { x, y, extent } of boxes) {
    const left = x - extent.left;
    const right = x + extent.right;
    const top = y - extent.top;
    const bottom = y + extent.bottom;
    result = result
      ? {
          left: Math.min(result.left, left),
          right: Math.max(result.right, right),
          top: Math.min(result.top, top),
          bottom: Math.max(result.bottom, bottom),
        }
      : { left, right, top, bottom };
  }
  return result;
}
