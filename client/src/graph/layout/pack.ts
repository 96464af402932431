import { bounds } from './box.ts';
import type { MovableBox } from './separate.ts';

type Rectangle = { width: number; height: number };

/**
 * Offsets (left, top) that put rectangles beside each other in rows, in the order given, so that the whole
 * is about `aspect` times as wide as high.
 */
export function packRows(
  sizes: readonly Rectangle[],
  aspect: number,
  gap: number,
): { x: number; y: number }[] {
  const surface = sizes.reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0);
  const widest = Math.max(0, ...sizes.map(({ width }) => width));
  const limit = Math.max(widest, Math.sqrt(surface * aspect));
  let x = 0;
  let y = 0;
  let row = 0;
  return sizes.map(({ width, height }) => {
    if (x > 0 && x + width > limit) {
      x = 0;
      y += row + gap;
      row = 0;
    }
    const place = { x, y };
    x += width + gap;
    row = Math.max(row, height);
    return place;
  });
}

/** Moves whole groups of boxes, in place, into rows below `top` and centred on x = 0. */
export function packGroups(
  groups: readonly (readonly MovableBox[])[],
  aspect: number,
  gap: number,
  top: number,
): void {
  const frames = groups.map((group) => bounds(group)!);
  const sizes = frames.map((frame) => ({
    width: frame.right - frame.left,
    height: frame.bottom - frame.top,
  }));
  const places = packRows(sizes, aspect, gap);
  const width = Math.max(0, ...places.map((place, index) => place.x + sizes[index]!.width));
  for (const [index, group] of groups.entries()) {
    const frame = frames[index]!;
    const place = places[index]!;
    for (const box of group) {
      box.x += place.x - frame.left - width / 2;
      box.y += place.y - frame.top + top;
    }
  }
}
