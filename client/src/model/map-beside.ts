/** A place without an outline, to be named beside the map. */
export type BesideRequest = {
  key: string;
  width: number;
  /** The height it would best stand at: that of who is there; null: any. */
  wish: number | null;
};

/** How far heights are tried from each other, in px. */
const STEP = 4;

/**
 * Names on the right of the land, near the height they wish for, never on land and never two on one line. One that
 * finds no room is left out. Maps keys to the left end and the middle of each name.
 *
 * @param edgeOf how far land reaches to the right between two heights, in px
 */
export function placeBeside(
  requests: readonly BesideRequest[],
  edgeOf: (top: number, bottom: number) => number,
  frame: { top: number; right: number; bottom: number },
  height: number,
  gap: number,
): Map<string, { x: number; y: number }> {
  const middle = (frame.top + frame.bottom) / 2;
  const wishOf = ({ wish }: BesideRequest) => wish ?? middle;
  const ordered = [...requests].sort(
    (a, b) =>
      Number(a.wish === null) - Number(b.wish === null) || wishOf(a) - wishOf(b) || (a.key < b.key ? -1 : 1),
  );
  const placed = new Map<string, { x: number; y: number }>();
  for (const request of ordered) {
    const lowest = Math.max(...[...placed.values()].map(({ y }) => y), Number.NEGATIVE_INFINITY);
    const wish = request.wish ?? (placed.size > 0 ? lowest + height : middle);
    const inFrame = (y: number) => y - height / 2 >= frame.top && y + height / 2 <= frame.bottom;
    const steps = Array.from({ length: Math.ceil((frame.bottom - frame.top) / STEP) }, (_, at) => at * STEP);
    const heights = steps.flatMap((step) => [wish + step, wish - step]).filter(inFrame);
    const y = heights.find(
      (each) =>
        edgeOf(each - height / 2, each + height / 2) + gap + request.width <= frame.right &&
        [...placed.values()].every((other) => Math.abs(other.y - each) >= height),
    );
    if (y !== undefined) placed.set(request.key, { x: frame.right - request.width, y });
  }
  return placed;
}
