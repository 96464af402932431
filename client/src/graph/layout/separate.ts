import { type Box, BoxGrid, overlap } from './box.ts';

const ROUNDS = 300;

/** A box that may be moved, unless it is fixed. */
export type MovableBox = Box & { fixed: boolean };

function cellSize(boxes: readonly Box[]): number {
  const sides = boxes.map(({ extent }) => Math.max(extent.left + extent.right, extent.top + extent.bottom));
  return Math.max(16, sides.reduce((sum, side) => sum + side, 0) / Math.max(1, sides.length));
}

/** How boxes keep apart: the least distance in px, and how much they prefer to be pushed sideways (1: not). */
export type Spacing = { gap: number; bias: number };

/** Pushes every overlapping pair apart by a share of what is missing. Returns how many pairs there were. */
export function pushApart(boxes: readonly MovableBox[], { gap, bias }: Spacing, share: number): number {
  const grid = new BoxGrid<MovableBox>(cellSize(boxes));
  let pairs = 0;
  for (const box of boxes) {
    for (const other of grid.near(box, gap)) {
      const push = overlap(other, box, gap, bias);
      if (!push || (box.fixed && other.fixed)) continue;
      pairs += 1;
      const mine = box.fixed ? 0 : other.fixed ? 1 : 0.5;
      box.x += push.x * mine * share;
      box.y += push.y * mine * share;
      other.x -= push.x * (1 - mine) * share;
      other.y -= push.y * (1 - mine) * share;
    }
    grid.add(box);
  }
  return pairs;
}

/** Moves a box to the free place nearest to it, searching along a square spiral. */
function moveToFree(box: MovableBox, grid: BoxGrid<MovableBox>, gap: number): void {
  const { x, y } = box;
  const step = 12;
  for (let ring = 0; ; ring += 1) {
    for (let along = -ring; along <= ring; along += 1) {
      const places = [
        [along, -ring],
        [along, ring],
        [-ring, along],
        [ring, along],
      ] as const;
      for (const [dx, dy] of places) {
        box.x = x + dx * step;
        box.y = y + dy * step;
        if (grid.isFree(box, gap)) return;
      }
    }
  }
}

/**
 * Moves boxes, in place and as little as it can, until any two are apart by the gap. Fixed boxes stay;
 * two of them that overlap are left so.
 */
export function separate(boxes: readonly MovableBox[], { gap, bias }: Spacing): void {
  for (let round = 0; round < ROUNDS; round += 1) {
    if (pushApart(boxes, { gap: gap + 0.5, bias }, 1) === 0) return;
  }
  const grid = new BoxGrid<MovableBox>(cellSize(boxes));
  const ordered = [...boxes].sort((a, b) => Number(b.fixed) - Number(a.fixed));
  for (const box of ordered) {
    if (!box.fixed) moveToFree(box, grid, gap);
    grid.add(box);
  }
}
