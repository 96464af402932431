import type { Point } from '../../model/scene-types.ts';
import { bounds, type Extent } from './box.ts';
import { type LayoutInput, layOutSteps } from './lay-out.ts';
import { packTight } from './pack.ts';
import { partOf, settleFixed } from './rest.ts';
import type { MovableBox } from './separate.ts';

/** Nodes that stand together, as indices, and the lines of the heading over them. */
export type LayoutPart = { members: readonly number[]; heading: readonly string[] };

/** Distance of a part's frame from what is in it, and of frames from each other, in px. */
export const FRAME_PADDING = 16;
const FRAME_GAP = 32;

/** Height of a heading's lines, and mean width of its letters, as shares of their size; room under it in px. */
const LETTER = { height: 1.2, width: 0.58, room: 8 };
const LEAST_LETTERS = 18;
/** Letters may grow with the surface of the graph, since a large one is seen from afar. */
const GROWTH = 2.6;

/**
 * Size of a heading's letters in px: as large as the frame is wide, up to what a graph of so many nodes needs
 * to be read when all of it is in sight.
 */
export function headingLetters(heading: readonly string[], width: number, nodes: number): number {
  const longest = Math.max(1, ...heading.map((line) => [...line].length));
  return Math.max(LEAST_LETTERS, Math.min(GROWTH * Math.sqrt(nodes), width / (longest * LETTER.width)));
}

/** The frame around a part, its heading on top, as a box that takes its room among the others. */
function frameBox(boxes: readonly MovableBox[], heading: LayoutPart['heading'], nodes: number): MovableBox {
  const { left, right, top, bottom } = bounds(boxes)!;
  const width = right - left + 2 * FRAME_PADDING;
  const letters = headingLetters(heading, width, nodes);
  const longest = Math.max(0, ...heading.map((line) => [...line].length));
  const extent: Extent = {
    left: FRAME_PADDING,
    right: Math.max(width, longest * letters * LETTER.width) - FRAME_PADDING,
    top: FRAME_PADDING + (heading.length > 0 ? heading.length * letters * LETTER.height + LETTER.room : 0),
    bottom: bottom - top + FRAME_PADDING,
  };
  return { x: left, y: top, extent, fixed: true };
}

/**
 * Lays out each part by itself and sets the parts beside each other, largest first. Every node is in one
 * part. Yields the share done, returns every place.
 */
export function* partSteps(
  input: LayoutInput,
  parts: readonly LayoutPart[],
): Generator<number, Map<string, Point>> {
  const groups: (MovableBox & { node: number })[][] = [];
  const frames: MovableBox[] = [];
  const ordered = parts
    .filter(({ members }) => members.length > 0)
    .toSorted((a, b) => b.members.length - a.members.length);
  let done = 0;
  for (const { members, heading } of ordered) {
    const steps = layOutSteps({ ...partOf(input, members), aspect: 1.25, spread: 1 });
    let step = steps.next();
    for (; !step.done; step = steps.next())
      yield (done + step.value * members.length) / (input.nodes.length + 1);
    const places = step.value;
    const boxes = members.map((node) => {
      const { id, extent } = input.nodes[node]!;
      return { node, ...places.get(id)!, extent, fixed: false };
    });
    groups.push(boxes);
    frames.push(frameBox(boxes, heading, input.nodes.length));
    done += members.length;
  }
  packTight(
    groups.map((group, index) => [...group, frames[index]!]),
    input.aspect,
    FRAME_GAP,
  );
  return settleFixed(input, groups.flat());
}
