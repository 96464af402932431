/**
 * How text is made comparable: the one folding that the loader writes into the graph, that both
 * engines search by, and that queries go through.
 */

/** Lower case, without accents or ligatures: `"Énergie, cœur"` → `"energie, coeur"`. */
export function fold(text: string): string {
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
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
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
