import search from 'approx-string-match';
import { foldText, type NormalisedText, sliceText, withoutStrays } from './normalised-text.ts';

/** Characters of a normalised text, `end` exclusive, that match a pattern with so many errors. */
export type Match = { start: number; end: number; errors: number };

/** Letters that may be wrong for each that is looked for: extraction displaces one or two in a few words. */
const LETTERS_PER_ERROR = 6;

/**
 * The places where words occur in a text with the fewest errors, in order. Spaces, hyphenation,
 * accents and case are aside; of places that match equally well, those that hold whole words come
 * before those that hold parts of words. Words that are not found are looked for once more without
 * the letters that stand alone at the ends of lines.
 */
export function findMatches(text: NormalisedText, words: string): Match[] {
  const pattern = foldText(words);
  if (pattern === '') return [];
  const matches = bestMatches(text, pattern);
  if (matches.length > 0) return matches;
  const cleaned = withoutStrays(text);
  return bestMatches(cleaned.text, pattern).map(({ start, end, errors }) => ({
    start: cleaned.indices[start]!,
    end: cleaned.indices[end - 1]! + 1,
    errors,
  }));
}

/**
 * Every stretch from the start words to the end words. Each is looked for where the other leaves room: the
 * same words, better preserved, may stand elsewhere.
 */
export function findStretches(text: NormalisedText, start: string, end: string): Stretches {
  const starts = findMatches(text, start);
  if (starts.length === 0) return { stretches: [], missing: 'start' };
  const forward = starts.flatMap((first) => {
    const from = first.start + 1;
    return findMatches(sliceText(text, from, text.text.length), end).map((last) => ({
      first,
      last: shifted(last, from),
    }));
  });
  if (forward.length > 0) return { stretches: forward, missing: 'end' };
  const backward = findMatches(text, end).flatMap((last) =>
    findMatches(sliceText(text, 0, last.end - 1), start)
      .filter((first) => first.start < last.start)
      .map((first) => ({ first, last })),
  );
  return { stretches: backward, missing: 'end' };
}

/** `missing`: which words are at fault where there is no stretch. */
export type Stretches = { stretches: { first: Match; last: Match }[]; missing: 'start' | 'end' };

function shifted({ start, end, errors }: Match, by: number): Match {
  return { start: start + by, end: end + by, errors };
}

function bestMatches(text: NormalisedText, pattern: string): Match[] {
  const exact = exactMatches(text.text, pattern);
  const matches = exact.length > 0 ? exact : approximateMatches(text, pattern);
  const whole = matches.filter((match) => holdsWholeWords(text, match));
  return whole.length > 0 ? whole : matches;
}

function exactMatches(text: string, pattern: string): Match[] {
  const matches: Match[] = [];
  for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) {
    matches.push({ start: at, end: at + pattern.length, errors: 0 });
  }
  return matches;
}

/** The search gives several ends and starts for one place: the one that holds whole words is kept, or the most like the pattern in length. */
function approximateMatches(text: NormalisedText, pattern: string): Match[] {
  const found = search(text.text, pattern, Math.floor(pattern.length / LETTERS_PER_ERROR));
  const places: Match[][] = [];
  let reach = -1;
  for (const match of found) {
    if (match.start < reach) places.at(-1)!.push(match);
    else places.push([match]);
    reach = Math.max(reach, match.end);
  }
  const badness = (match: Match) =>
    Math.abs(match.end - match.start - pattern.length) + (text.wordEnds[match.end - 1] ? 0 : pattern.length);
  return places.map((place) =>
    atWordStart(
      text,
      place.reduce((best, match) => (badness(match) < badness(best) ? match : best)),
    ),
  );
}

/** The search takes the longest match, which may begin with letters of the word before: leave those out. */
function atWordStart(text: NormalisedText, match: Match): Match {
  for (let start = match.start; start <= match.start + match.errors && start < match.end; start++) {
    if (text.wordStarts[start]) return { ...match, start };
  }
  return match;
}

function holdsWholeWords(text: NormalisedText, { start, end }: Match): boolean {
  return text.wordStarts[start] === 1 && text.wordEnds[end - 1] === 1;
}
