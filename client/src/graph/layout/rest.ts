import type { Point } from '../../model/scene-types.ts';
import { bounds } from './box.ts';
import { GAP, type LayoutInput, layOutSteps, PART_GAP } from './lay-out.ts';
import { type MovableBox, separate } from './separate.ts';

/** The part of a graph that some of its nodes make, with the relations among them. */
export function partOf(input: LayoutInput, members: readonly number[]): LayoutInput {
  const at = new Map(members.map((node, index) => [node, index]));
  return {
    ...input,
    nodes: members.map((node) => ({ ...input.nodes[node]!, fixed: null })),
    edges: input.edges.flatMap(([a, b, room]) => {
      const from = at.get(a);
      const to = at.get(b);
      return from === undefined || to === undefined ? [] : [[from, to, room] as const];
    }),
  };
}

type Numbered = MovableBox & { node: number };

/** Moves the rest beside what it is the rest of: below, or to the right where that leaves both larger. */
function setBeside(rest: readonly Numbered[], boxes: readonly Numbered[], aspect: number): void {
  const main = bounds(boxes);
  const own = bounds(rest)!;
  if (!main) return;
  const [width, height] = [main.right - main.left, main.bottom - main.top];
  const [restWidth, restHeight] = [own.right - own.left, own.bottom - own.top];
  const sizeIn = (w: number, h: number) => Math.min(aspect / w, 1 / h);
  const below = sizeIn(Math.max(width, restWidth), height + PART_GAP + restHeight);
  const right = sizeIn(width + PART_GAP + restWidth, Math.max(height, restHeight));
  const beside = right > below;
  const dx = beside ? main.right + PART_GAP - own.left : (main.left + main.right - own.left - own.right) / 2;
  const dy = beside ? (main.top + main.bottom - own.top - own.bottom) / 2 : main.bottom + PART_GAP - own.top;
  for (const box of rest) {
    box.x += dx;
    box.y += dy;
  }
}

/**
 * Ends a layout of some of the nodes, whose boxes are given: the others are laid out by themselves beside
 * them; nodes that keep their place go there, and the rest makes room for them.
 */
export function* layOutRest(
  input: LayoutInput,
  boxes: readonly Numbered[],
): Generator<number, Map<string, Point>> {
  const known = new Set(boxes.map(({ node }) => node));
  const others = input.nodes.flatMap((_, index) => (known.has(index) ? [] : [index]));
  const all = [...boxes];
  if (others.length > 0) {
    const steps = layOutSteps(partOf(input, others));
    let step = steps.next();
    for (; !step.done; step = steps.next()) yield 0.5 + step.value / 2;
    const places = step.value;
    const rest = others.map((node) => {
      const { id, extent } = input.nodes[node]!;
      return { node, ...places.get(id)!, extent, fixed: false };
    });
    setBeside(rest, boxes, input.aspect);
    all.push(...rest);
  }
  return settleFixed(input, all);
}

/** Puts nodes that keep their place there, parts what overlaps, and gives every node's place. */
export function settleFixed(input: LayoutInput, boxes: readonly Numbered[]): Map<string, Point> {
  for (const box of boxes) {
    const { fixed } = input.nodes[box.node]!;
    if (fixed) Object.assign(box, { x: fixed.x, y: fixed.y, fixed: true });
  }
  separate(boxes, { gap: GAP, bias: 1 });
  return new Map(boxes.map(({ node, x, y }) => [input.nodes[node]!.id, { x, y }]));
}
