/** Words of a text as search compares them. */
import { foldedWords } from '../../engine/text.ts';

const ELISIONS = /(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’ʼ](?=[\p{L}\p{N}])/giu;

const APOSTROPHE = /['’ʼ]/;

/** Words that a match need not hold: articles and prepositions, French and English. */
const SMALL_WORDS = new Set(
  'le la les l un une des du de d au aux en et ou the a an of and or in on for to by with'.split(' '),
);

/** Without French elided words: "l’énergie d'abord" → "énergie abord". */
export function withoutElisions(text: string): string {
  if (!APOSTROPHE.test(text)) return text;
  return text.replace(ELISIONS, '');
}

/** Without the article it begins with: "l’École d’atelier" → "École d’atelier", "les OPCA" → "OPCA". */
export function withoutArticle(text: string): string {
  return text.trim().replace(/^(?:l['’ʼ]|(?:le|la|les|the) )/iu, '');
}

/** Folded words without elided ones, in order: `"L’Île-de-France"` → `["ile", "de", "france"]`. */
export function searchWords(text: string): string[] {
  return foldedWords(withoutElisions(text));
}

/** The words that count: all but articles and prepositions; all if there are no others. */
export function weightyWords(words: string[]): string[] {
  const weighty = words.filter((word) => !SMALL_WORDS.has(word));
  return weighty.length > 0 ? weighty : words;
}

/** A text, its words, and how many of them count. */
export type Words = { text: string; words: string[]; weighty: number };

export function wordsOf(text: string): Words {
  const words = searchWords(text);
  return { text, words, weighty: countWeighty(words) };
}

/** How many words count. */
function countWeighty(words: string[]): number {
  let weighty = 0;
  for (const word of words) if (!SMALL_WORDS.has(word)) weighty += 1;
  return weighty > 0 ? weighty : words.length;
}

/** The letters that a word holds, as bits; some share one. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index += 1) letters |= 1 << (word.charCodeAt(index) & 31);
  return letters;
}

/** False if words are surely more edits apart, by their lengths and letters: an edit takes one letter and brings one. */
export function mayBeWithin(edits: number, a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > edits) return false;
  let left = 2 * edits;
  for (let different = lettersOf(a) ^ lettersOf(b); different !== 0; different &= different - 1) left -= 1;
  return left >= 0;
}

/**
 * How many edits turn one word into another: an insertion, a deletion, another letter, two letters swapped
 * (optimal string alignment). Any number over `most` stands for "more".
 */
export function editDistance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let edits = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) edits = Math.min(edits, before[j - 2]! + 1);
      row.push(edits);
      if (edits < least) least = edits;
    }
    // A swap reaches two rows back, where it costs one edit more.
    if (least > most + 1) return least;
    before = above;
    above = row;
  }
  return above[b.length]!;
}
