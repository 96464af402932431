/** Queries to Neo4j's full-text indexes, in Lucene's syntax. */
import { allowedTypos, MATCH_WEIGHTS, NAME_WEIGHT } from '../text.ts';

const FIELDS = [
  ['searchNames', NAME_WEIGHT],
  ['searchText', 1],
] as const;

/**
 * Documents of the dataset with at least one of the folded words, each as it is, as a prefix and with typing
 * errors. The indexes split at spaces only, so a dataset's key is one term.
 */
export function luceneQuery(dataset: string, words: string[]): string {
  const clauses = FIELDS.flatMap(([field, weight]) =>
    words.map((word) => `${field}:(${termsOf(escapeTerm(word), allowedTypos(word))})^${weight}`),
  );
  return `+dataset:"${dataset.replace(/["\\]/g, '\\$&')}" +(${clauses.join(' ')})`;
}

function termsOf(word: string, typos: number): string {
  const { exact, prefix, fuzzy } = MATCH_WEIGHTS;
  const terms = [`${word}^${exact}`, `${word}*^${prefix}`];
  if (typos > 0) terms.push(`${word}~${typos}^${fuzzy}`);
  return terms.join(' ');
}

/** Folded words are letters and digits; whatever else came in is kept from meaning anything. */
function escapeTerm(word: string): string {
  return word.replace(/[^\p{L}\p{N}]/gu, '\\$&');
}
