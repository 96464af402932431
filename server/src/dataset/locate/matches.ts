import search from 'approx-string-match';
import { foldText, type NormalisedText } from './normalised-text.ts';

/** Characters of a normalised text, `end` exclusive, that match a pattern with so many errors. */
export type Match = { start: number; end: number; errors: number };

/** Letters that may be wrong for each that is looked for: extraction displaces one or two in a few words. */
const LETTERS_PER_ERROR = 6;

/**
 * The places where words occur in a text with the fewest errors, in order. Spaces, hyphenation,
 * accents and case are aside; of places that match equally well, those that hold whole words come
 * before those that hold parts of words.
 */
export function findMatches(text: NormalisedText, words: string): Match[] {
  const pattern = foldText(words);
  if (pattern === '') return [];
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
