import type { Range } from './normalised-text.ts';

/** What a page break leaves on a line: a page or footnote number, letters that slipped out of words, an address, nothing. */
const DEBRIS =
  /^[^\p{L}\p{N}]*(?:(?:\d{1,3}|\p{L})(?:[^\p{L}\p{N}]+(?:\d{1,3}|\p{L}))*|https?:\/\/\S*)?[^\p{L}\p{N}]*$/u;

/**
 * What is left of a passage's range once the passages that lie inside it are taken out, such as the
 * footnotes of a page on which a paragraph does not end, and with them what the page break left there.
 */
export function withoutInterruptions(copy: string, range: Range, others: readonly Range[]): Range[] {
  const holes = others
    .filter(
      ({ start, end }) => start >= range.start && end <= range.end && end - start < range.end - range.start,
    )
    .sort((a, b) => a.start - b.start);
  const pieces: Range[] = [];
  let from = range.start;
  for (const hole of holes) {
    pieces.push({ start: from, end: hole.start });
    from = Math.max(from, hole.end);
  }
  pieces.push({ start: from, end: range.end });
  return pieces
    .map(({ start, end }) => ({
      start: start === range.start ? start : afterDebris(copy, start, end),
      end: end === range.end ? end : beforeDebris(copy, start, end),
    }))
    .filter(({ start, end }) => start < end);
}

/** Where the first line of a stretch begins that is no debris. */
function afterDebris(copy: string, start: number, end: number): number {
  let from = start;
  while (from < end) {
    const newline = copy.indexOf('\n', from);
    const lineEnd = newline < 0 ? end : Math.min(newline, end);
    if (!DEBRIS.test(copy.slice(from, lineEnd))) break;
    from = lineEnd + 1;
  }
  return Math.min(from, end);
}

/** Where the last line of a stretch ends that is no debris. */
function beforeDebris(copy: string, start: number, end: number): number {
  let to = end;
  while (to > start) {
    const lineStart = Math.max(start, copy.lastIndexOf('\n', to - 1) + 1);
    if (!DEBRIS.test(copy.slice(lineStart, to))) break;
    to = lineStart === start ? start : lineStart - 1;
  }
  return Math.max(to, start);
}
