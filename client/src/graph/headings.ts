import type { Part } from '../model/arrangement.ts';
import type { Point } from '../model/scene-types.ts';
import { type Box, bounds } from './layout/box.ts';
import { FRAME_PADDING, headingLetters } from './layout/parts.ts';
import type { Frame } from './viewport.ts';

/** Size of a heading's letters on screen, in px, where there is room; it is never set smaller than this in the graph. */
const ON_SCREEN = 12;
const LEAST = 14;

/** Size of a heading's letters at a zoom, in the graph's units: they stay legible from afar as far as they have room. */
export function lettersAt(zoom: number, { most }: Pick<DrawnPart, 'most'>): number {
  return Math.min(Math.max(LEAST, most), Math.max(LEAST, ON_SCREEN / zoom));
}

/**
 * A part as drawn: its frame, without one if something else has come to stand in it, and the largest size that
 * the letters of its heading may have.
 */
export type DrawnPart = { lines: readonly string[]; frame: Frame; whole: boolean; most: number };

/** Frames of the parts where their nodes stand now; a part of which nothing is placed has none. */
export function drawnParts(
  parts: readonly Part[],
  boxOf: (id: string) => Box | null,
  all: readonly string[],
): DrawnPart[] {
  return parts.flatMap(({ heading, ids }): DrawnPart[] => {
    const inside = new Set(ids);
    const frame = bounds(ids.flatMap((id) => boxOf(id) ?? []));
    if (!frame) return [];
    const { left, right, top, bottom } = frame;
    const contains = ({ x, y }: Point) => x > left && x < right && y > top && y < bottom;
    const foreign = all.some((id) => {
      const box = inside.has(id) ? null : boxOf(id);
      return box !== null && contains(box);
    });
    const padded = {
      left: left - FRAME_PADDING,
      right: right + FRAME_PADDING,
      top: top - FRAME_PADDING,
      bottom: bottom + FRAME_PADDING,
    };
    const most = headingLetters(heading, padded.right - padded.left, all.length);
    return [{ lines: heading, frame: padded, whole: !foreign, most }];
  });
}
