/** The texts of passages, cut out of a copy in which the study was found. */
import { LEAST_FOUND, partsOf, type Stretch } from '../dataset/copy-parts.ts';
import type { Location, SpanToLocate, StudyLocations } from '../dataset/locate.ts';

/** A span of evidence that is looked for, and the claim that rests on it. */
export type ClaimSpan = SpanToLocate & { claim: string };

/** A passage as the copy has it; offsets of spans are UTF-16 code units of its `text`. */
export type PassageText = { text: string; spans: { claim: string; start: number; end: number }[] };

/** What was found of a study in a copy, each time of how much. */
export type CopyCounts = { passages: number; ofPassages: number; spans: number; ofSpans: number };

export type CopyTexts = {
  /** By the id of the passage. */
  passages: ReadonlyMap<string, PassageText>;
  counts: CopyCounts;
};

/** Where pieces of one passage meet that others interrupt. */
const SEAM = '\n';

/** True if so little of the study was found that the text is another one. */
export function isOtherText({ passages, ofPassages }: CopyCounts): boolean {
  return passages === 0 || passages < ofPassages * LEAST_FOUND;
}

/** Cuts the passages that were found out of the copy, with their punctuation and the spans in them. */
export function textsOf(
  copy: string,
  { passages, spans: locations }: StudyLocations,
  spans: readonly ClaimSpan[],
): CopyTexts {
  const found = new Map<string, readonly Stretch[]>();
  for (const [id, location] of passages) if (location.status === 'found') found.set(id, location.ranges);
  const texts = new Map<string, PassageText>();
  for (const part of partsOf({ text: copy, passages: found })) {
    if (part.kind === 'between') continue;
    const ofPassage = spans.flatMap(({ claim, passage }, index) =>
      passage === part.id ? rangesOf(locations[index]).map((range) => ({ claim, range })) : [],
    );
    texts.set(part.id, cutOut(copy, part.stretches, ofPassage));
  }
  return {
    passages: texts,
    counts: {
      passages: found.size,
      ofPassages: passages.size,
      spans: locations.filter(({ status }) => status === 'found').length,
      ofSpans: spans.length,
    },
  };
}

function rangesOf(location: Location | undefined): readonly Stretch[] {
  return location?.status === 'found' ? location.ranges : [];
}

function cutOut(
  copy: string,
  stretches: readonly Stretch[],
  spans: readonly { claim: string; range: Stretch }[],
): PassageText {
  let before = 0;
  const inText = stretches.flatMap((stretch) => {
    const offset = before - stretch.start;
    before += stretch.end - stretch.start + SEAM.length;
    return spans.flatMap(({ claim, range }) => {
      const start = Math.max(range.start, stretch.start) + offset;
      const end = Math.min(range.end, stretch.end) + offset;
      return start < end ? [{ claim, start, end }] : [];
    });
  });
  return {
    text: stretches.map(({ start, end }) => copy.slice(start, end)).join(SEAM),
    spans: inText.sort((a, b) => a.start - b.start || a.end - b.end),
  };
}
