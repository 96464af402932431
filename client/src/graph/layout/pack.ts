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

/** Widths that are tried for a tight packing, as shares of that of a square of the same surface. */
const WIDTHS = [0.9, 1, 1.1, 1.2, 1.35, 1.5, 1.7, 2];

/** Lowest free places from the left for rectangles under each other's skyline, in the order given. */
function packUnder(sizes: readonly Rectangle[], limit: number): { x: number; y: number }[] {
  let skyline = [{ x: 0, width: limit, y: 0 }];
  return sizes.map(({ width, height }) => {
    const candidates = skyline.flatMap(({ x }) => {
      const under = skyline.filter((part) => part.x < x + width && part.x + part.width > x);
      return x > 0 && x + width > limit ? [] : [{ x, y: Math.max(...under.map((part) => part.y)) }];
    });
    const place = candidates.reduce((best, next) => (next.y < best.y ? next : best));
    const end = place.x + width;
    skyline = [
      ...skyline.flatMap((part) => {
        const left = Math.max(0, Math.min(part.width, place.x - part.x));
        const right = Math.max(0, part.x + part.width - Math.max(end, part.x));
        return [
          ...(left > 0 ? [{ ...part, width: left }] : []),
          ...(right > 0 ? [{ ...part, x: part.x + part.width - right, width: right }] : []),
        ];
      }),
      { x: place.x, width, y: place.y + height },
    ].sort((a, b) => a.x - b.x);
    return place;
  });
}

/** Moves whole groups of boxes, in place, so that together they fill a place of that aspect, centred on x = 0. */
export function packTight(groups: readonly (readonly MovableBox[])[], aspect: number, gap: number): void {
  if (groups.length === 0) return;
  const frames = groups.map((group) => bounds(group)!);
  const sizes = frames.map(({ left, right, top, bottom }) => ({
    width: right - left + gap,
    height: bottom - top + gap,
  }));
  const side = Math.sqrt(sizes.reduce((sum, { width, height }) => sum + width * height, 0) * aspect);
  const widest = Math.max(...sizes.map(({ width }) => width));
  const attempts = WIDTHS.map((share) => {
    const places = packUnder(sizes, Math.max(widest, side * share));
    const width = Math.max(...places.map(({ x }, index) => x + sizes[index]!.width));
    const height = Math.max(...places.map(({ y }, index) => y + sizes[index]!.height));
    return { places, width, scale: Math.min(aspect / width, 1 / height) };
  });
  const { places, width } = attempts.reduce((best, next) => (next.scale > best.scale ? next : best));
  for (const [index, group] of groups.entries()) {
    const frame = frames[index]!;
    for (const box of group) {
      box.x += places[index]!.x - frame.left - width / 2;
      box.y += places[index]!.y - frame.top;
    }
  }
}
