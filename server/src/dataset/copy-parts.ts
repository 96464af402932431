/** A copy of the study cut into its passages and what stands between them, once they are located. */

/** A stretch of the copy's text in UTF-16 code units; `end` is the first one after it. */
export type Stretch = { start: number; end: number };

/** Share of the passages that a copy holds at least: fewer are found by chance, or in a text that quotes the study. */
export const LEAST_FOUND = 0.2;

/** A part of the copy in reading order: a passage, or text between passages. */
export type CopyPart =
  | { kind: 'passage'; id: string; stretches: readonly Stretch[] }
  | { kind: 'between'; stretches: readonly [Stretch] };

/** Punctuation that ends what stands before it, and that opens what stands after it. */
const ENDING = /^(?:[ \u00a0\u202f]?[^\p{L}\p{N}\s«“([])+/u;
const OPENING = /[«“([][ \u00a0\u202f]*$/u;

/** A passage's stretch with the punctuation around it, which its first and last words leave out. */
function withPunctuation(text: string, { start, end }: Stretch, before: number, after: number): Stretch {
  const opening = OPENING.exec(text.slice(before, start))?.[0].length ?? 0;
  const ending = ENDING.exec(text.slice(end, after))?.[0].length ?? 0;
  return { start: start - opening, end: end + ending };
}

/**
 * The whole copy in parts, in its own order: passages with the punctuation around them, each in one part even
 * where others interrupt it, and what stands between them; blank text is left out.
 */
export function partsOf({
  text,
  passages,
}: {
  text: string;
  /** By passage id: where it stands, in pieces where others interrupt it. */
  passages: ReadonlyMap<string, readonly Stretch[]>;
}): CopyPart[] {
  const taken = [...passages]
    .flatMap(([id, stretches]) => stretches.map((stretch) => ({ id, stretch })))
    .sort((a, b) => a.stretch.start - b.stretch.start);
  const parts: CopyPart[] = [];
  const pieces = new Map<string, Stretch[]>();
  let at = 0;
  const putBetween = (end: number) => {
    if (text.slice(at, end).trim() !== '') parts.push({ kind: 'between', stretches: [{ start: at, end }] });
  };
  for (const [index, { id, stretch }] of taken.entries()) {
    const next = taken[index + 1]?.stretch.start ?? text.length;
    const whole = withPunctuation(text, stretch, at, Math.max(next, stretch.end));
    putBetween(whole.start);
    at = Math.max(at, whole.end);
    const list = pieces.get(id);
    if (list) list.push(whole);
    else {
      const stretches = [whole];
      pieces.set(id, stretches);
      parts.push({ kind: 'passage', id, stretches });
    }
  }
  putBetween(text.length);
  return parts;
}
