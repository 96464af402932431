import type { MarkSort } from '../../model/matrix.ts';

/** How a cell shows its claims: one mark each, one mark a sign with its own count, or the signs alone, set small. */
export type MarksForm = 'each' | 'counted' | 'signs';

/** Room of a mark, of a digit, between sums, before the count of all and at a cell's edges, in px, as the styles set them. */
const MARK = 11;
const DIGIT = 7;
const GAP = 6;
const BEFORE_COUNT = 4;
const EDGES = 12;
/** Lines that a cell has room for. */
const LINES = 2;

const digits = (count: number) => DIGIT * `${count}`.length;

/** True if a cell of that width, in px, has room for the count of all beside its marks. */
export function hasRoomForCount(width: number): boolean {
  return width > 60;
}

/** Lines that sums take, set one after another. */
function linesOf(counts: readonly number[], room: number): number {
  let lines = 1;
  let left = room + GAP;
  for (const count of counts) {
    const wanted = GAP + MARK + digits(count);
    if (wanted > left) {
      lines += 1;
      left = room + GAP;
    }
    left -= wanted;
  }
  return lines;
}

/** The form that tells most of claims, counted by their mark, in a cell of that width in px. */
export function marksForm(counts: readonly { mark: MarkSort; count: number }[], width: number): MarksForm {
  const claims = counts.reduce((sum, { count }) => sum + count, 0);
  const roomy = hasRoomForCount(width);
  const room = width - EDGES - (roomy ? BEFORE_COUNT + digits(claims) : 0);
  if (claims <= Math.max(Math.floor(room / MARK), 1)) return 'each';
  const fits =
    counts.length === 1 ||
    linesOf(
      counts.map(({ count }) => count),
      room,
    ) <= LINES;
  return roomy && fits ? 'counted' : 'signs';
}
