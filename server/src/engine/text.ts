/**
 * How text is made comparable: the one folding that the loader writes into the graph, that both
 * engines search by, and that queries go through.
 */

const PLAIN = /^[ -~]*$/;

/** Lower case, without accents or ligatures: `"Énergie, cœur"` → `"energie, coeur"`. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss');
}

/** The folded words of a text, in order: `"L'énergie d’abord"` → `["l", "energie", "d", "abord"]`. */
export function foldedWords(text: string): string[] {
  const words: string[] = [];
  for (const part of text.split(/\s+/)) words.push(...wordsOfPart(part));
  return words;
}

/** Parts of texts between spaces, and their words: a language has not so many, and search folds them again and again. */
const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 20_000;
/** Characters of a part that is too long to be met again. */
const LONG_PART = 40;

function wordsOfPart(part: string): readonly string[] {
  const before = known.get(part);
  if (before) return before;
  const words = fold(part).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (known.size >= MOST_KNOWN) known.clear();
  if (part.length < LONG_PART) known.set(part, words);
  return words;
}

/** How many typing errors a word of this length forgives: none under 4 letters, one under 8, else two. */
export function allowedTypos(word: string): 0 | 1 | 2 {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/** How much each way of matching a word weighs in an engine's own score. */
export const MATCH_WEIGHTS = { exact: 4, prefix: 2, fuzzy: 1 } as const;

/** How much a match in a name (label, alias, code, id) weighs beside one in a text. */
export const NAME_WEIGHT = 4;
