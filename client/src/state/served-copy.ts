import type { LocatedCopy, Stretch } from './copy.ts';

/** A passage as the server's copy has it; null where that lacks it. */
export type ServedPassage = {
  id: string;
  fullText?: { text: string; spans: readonly { claim: string; start: number; end: number }[] } | null;
};

/** Stands between passages, which nothing else of the copy does: the server gives passages alone. */
const BETWEEN = '\n\n';

/** The passages that the server gives, in the study's order, as one copy. */
export function copyOfServer(
  name: string,
  passages: readonly ServedPassage[],
  counts: LocatedCopy['counts'],
): LocatedCopy {
  const places = new Map<string, readonly Stretch[]>();
  const spans = new Map<string, (Stretch & { claim: string })[]>();
  let text = '';
  for (const { id, fullText } of passages) {
    if (!fullText) continue;
    if (text !== '') text += BETWEEN;
    const from = text.length;
    text += fullText.text;
    places.set(id, [{ start: from, end: text.length }]);
    spans.set(
      id,
      fullText.spans.map(({ claim, start, end }) => ({ claim, start: from + start, end: from + end })),
    );
  }
  const missing = passages.filter(({ fullText }) => !fullText).map(({ id }) => id);
  return { name, text, passages: places, missing, spans, counts };
}
