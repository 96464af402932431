/**
 * Finds a study's passages and evidence spans in a reader's copy of its text. Extraction differs from
 * copy to copy (spaces, hyphenation, displaced letters, footnotes in the middle of a paragraph), so
 * words are matched approximately: first the passages, then each span within its passage. Runs in a
 * browser as on a server.
 */
import { withoutInterruptions } from './locate/interruptions.ts';
import { findMatches, findStretches, type Match } from './locate/matches.ts';
import { cutText, type NormalisedText, normaliseText, type Range } from './locate/normalised-text.ts';
import type { PassageKind } from './vocabulary.ts';

/** First and last words of a stretch of text; the whole of it where `end` is left out. */
type SpanWords = { start: string; end?: string | undefined };

/** What must be known of a passage to find it. */
export type PassageToLocate = { id: string; kind: PassageKind; locator: SpanWords };

/** A span of evidence: words within a passage. */
export type SpanToLocate = SpanWords & { passage: string };

export type Location =
  /** Found once. Several ranges, in order, where other passages interrupt it; `errors`: letters that differ. */
  | { status: 'found'; ranges: Range[]; errors: number }
  /** Not there; `words` says which were not found, or were only found before the start. */
  | { status: 'missing'; words: 'start' | 'end' }
  /** There more than once: each place. */
  | { status: 'ambiguous'; places: Range[] };

export type StudyLocations = {
  /** By passage id. */
  passages: Map<string, Location>;
  /** In the order asked for. */
  spans: Location[];
};

type Candidate = { range: Range; errors: number };
type Candidates = { candidates: Candidate[]; missing: 'start' | 'end' };

/**
 * Locates passages, given in the study's order, and spans in a copy. A span whose passage is not found
 * is looked for in the whole copy. Offsets are UTF-16 code units of `copy`.
 */
export function locateStudy(
  copy: string,
  passages: readonly PassageToLocate[],
  spans: readonly SpanToLocate[],
): StudyLocations {
  const whole = normaliseText(copy);
  const located = locatePassages(copy, whole, passages);
  const texts = new Map<string, NormalisedText>();
  const textOf = (passage: string): NormalisedText => {
    const location = located.get(passage);
    if (location?.status !== 'found') return whole;
    let text = texts.get(passage);
    if (text === undefined) {
      text = cutText(whole, location.ranges);
      texts.set(passage, text);
    }
    return text;
  };
  return {
    passages: located,
    spans: spans.map((span) => {
      const location = located.get(span.passage);
      const pieces = location?.status === 'found' ? location.ranges : [{ start: 0, end: copy.length }];
      return toLocation(findCandidates(textOf(span.passage), span), pieces);
    }),
  };
}

function locatePassages(
  copy: string,
  whole: NormalisedText,
  passages: readonly PassageToLocate[],
): Map<string, Location> {
  const found = passages.map(({ locator }) => findCandidates(whole, locator));
  chooseByOrder(passages, found);
  const settled = found.filter(isSettled).map(({ candidates }) => candidates[0]!.range);
  return new Map(
    passages.map(({ id }, index) => {
      const entry = found[index]!;
      const pieces = isSettled(entry) ? withoutInterruptions(copy, entry.candidates[0]!.range, settled) : [];
      return [id, toLocation(entry, pieces)];
    }),
  );
}

function findCandidates(text: NormalisedText, { start, end }: SpanWords): Candidates {
  if (end === undefined) {
    const candidates = findMatches(text, start).map((match) => toCandidate(text, match, match));
    return { candidates, missing: 'start' };
  }
  const { stretches, missing } = findStretches(text, start, end);
  return { candidates: stretches.map(({ first, last }) => toCandidate(text, first, last)), missing };
}

function toCandidate(text: NormalisedText, first: Match, last: Match): Candidate {
  return {
    range: { start: text.starts[first.start]!, end: text.ends[last.end - 1]! },
    errors: first === last ? first.errors : first.errors + last.errors,
  };
}

/**
 * Where a passage's words occur more than once, keeps the places that lie between the passages
 * before and after it. Footnotes stand anywhere and neither help nor are helped.
 */
function chooseByOrder(passages: readonly PassageToLocate[], found: Candidates[]): void {
  const running = found.filter((_, index) => passages[index]!.kind !== 'FOOTNOTE');
  for (let changed = true; changed; ) {
    changed = false;
    for (const [index, entry] of running.entries()) {
      if (entry.candidates.length < 2) continue;
      const before = running.slice(0, index).findLast(isSettled)?.candidates[0]?.range.end ?? 0;
      const after =
        running.slice(index + 1).find(isSettled)?.candidates[0]?.range.start ?? Number.POSITIVE_INFINITY;
      const fitting = entry.candidates.filter(({ range }) => range.start >= before && range.end <= after);
      if (fitting.length === 0 || fitting.length === entry.candidates.length) continue;
      entry.candidates = fitting;
      changed = true;
    }
  }
}

function isSettled({ candidates }: Candidates): boolean {
  return candidates.length === 1;
}

function toLocation({ candidates, missing }: Candidates, pieces: readonly Range[]): Location {
  const [only, ...more] = candidates;
  if (only === undefined) return { status: 'missing', words: missing };
  if (more.length > 0) return { status: 'ambiguous', places: candidates.map(({ range }) => range) };
  const ranges = pieces
    .map(({ start, end }) => ({
      start: Math.max(start, only.range.start),
      end: Math.min(end, only.range.end),
    }))
    .filter(({ start, end }) => start < end);
  return { status: 'found', ranges, errors: only.errors };
}
