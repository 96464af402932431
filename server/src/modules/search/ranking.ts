/**
 * How search results are ordered, the same whichever engine found the candidates: by how the query
 * matches, then by how closely, then by how connected the thing is. Engine scores play no part.
 */
import type { EntityKind } from '../../dataset/vocabulary.ts';
import { allowedTypos } from '../../engine/text.ts';
import type { SearchMatch, SearchType } from '../generated.ts';
import { editDistance, mayBeWithin, searchWords, type Words, weightyWords } from './words.ts';

/** What a candidate can be found by. */
export type SearchDocument = {
  key: string;
  id: string;
  type: SearchType;
  /** Of an entity. */
  kind: EntityKind | null;
  labels: Words[];
  /** Other names, codes included. */
  aliases: Words[];
  /** Descriptions, statements, digests. */
  texts: Words[];
  /** Every word of all these, once. */
  words: string[];
  /** Among equal matches the greater comes first: an entity's number of relations. */
  weight: number;
};

export type SearchQuery = {
  /** As typed, lower case: compared with ids. */
  id: string;
  /** All its words, folded, without elided ones. */
  words: string[];
  /** The words that a match must hold. */
  weighty: string[];
  /** For each of those, what it costs to find it in another word, as far as it was asked: `wordCost`. */
  costs: Map<string, number | null>[];
};

export type Ranked = {
  document: SearchDocument;
  match: SearchMatch;
  matchedText: string;
  /** The query's words that were found. */
  found: string[];
  /** Compared number by number, the smaller first: words not found, kind of match, its distance, … */
  rank: number[];
};

const MATCHES: SearchMatch[] = ['EXACT', 'NAME', 'ALIAS', 'PREFIX', 'FUZZY', 'TEXT'];
const TYPES: SearchType[] = ['ENTITY', 'RELATION', 'PASSAGE'];

export function parseQuery(query: string): SearchQuery {
  const words = [...new Set(searchWords(query))];
  const weighty = weightyWords(words);
  const costs = weighty.map(() => new Map());
  return { id: query.trim().toLowerCase(), words: searchWords(query), weighty, costs };
}

/**
 * The candidates that match, best first. Those that hold every word of the query; where none does,
 * those that hold some of them.
 */
export function rankDocuments(query: SearchQuery, documents: SearchDocument[]): Ranked[] {
  const ranked = documents.flatMap((document) => rankDocument(query, document) ?? []);
  const whole = ranked.filter(({ rank }) => rank[0] === 0);
  return (whole.length > 0 ? whole : ranked).sort(compareRanked);
}

/** Negative if `a` comes first; ids decide among equals. */
function compareRanked(a: Ranked, b: Ranked): number {
  return compareRanks(a.rank, b.rank) || (a.document.id < b.document.id ? -1 : 1);
}

/** Compares value by value; both lists have the same length. */
export function compareRanks(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (let index = 0; index < a.length; index += 1) {
    const [value, other] = [a[index]!, b[index]!];
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}

/** How a document matches, or null if it holds none of the words. */
function rankDocument(query: SearchQuery, document: SearchDocument): Ranked | null {
  const found = findMatch(query, document);
  if (found === null) return null;
  const { match, matchedText, words, distance, extra } = found;
  const missing = query.weighty.length - words.length;
  const rank = [
    missing,
    MATCHES.indexOf(match),
    distance,
    TYPES.indexOf(document.type),
    extra,
    // An exact match of a name is the thing itself, however connected; a text is only about it.
    -document.weight,
  ];
  return { document, match, matchedText, found: words, rank };
}

type Found = { match: SearchMatch; matchedText: string; words: string[]; distance: number; extra: number };

function findMatch(query: SearchQuery, document: SearchDocument): Found | null {
  const { id, labels, aliases } = document;
  const names = [...labels, ...aliases];
  const all = query.weighty;
  const exact = names.find(({ words }) => sameWords(words, query.words));
  if (exact !== undefined || id === query.id) {
    return { match: 'EXACT', matchedText: exact?.text ?? id, words: all, distance: 0, extra: 0 };
  }
  const asName = closest(query, labels);
  if (asName?.exact) return { match: 'NAME', ...asName };
  const asAlias = closest(query, aliases);
  if (asAlias?.exact) return { match: 'ALIAS', ...asAlias };
  const asAnyName = [asName, asAlias].filter((found) => found?.words.length === all.length);
  const asPrefix = asAnyName.find((found) => found!.fuzzy === 0);
  if (asPrefix) return { match: 'PREFIX', ...asPrefix };
  const asFuzzy = asAnyName.sort((a, b) => a!.distance - b!.distance)[0];
  if (asFuzzy) return { match: 'FUZZY', ...asFuzzy };
  return asText(query, document);
}

type Closeness = {
  matchedText: string;
  words: string[];
  distance: number;
  extra: number;
  exact: boolean;
  fuzzy: number;
};

function sameWords(words: string[], others: string[]): boolean {
  return words.length === others.length && words.every((word, index) => word === others[index]);
}

/** The text that holds most words of the query, most closely, then with fewest others; the first of equals. */
function closest(query: SearchQuery, texts: Words[], rankOf = nameRank): Closeness | null {
  let best: Closeness | null = null;
  for (const text of texts) {
    const closeness = compareText(query, text);
    if (closeness.words.length === 0) continue;
    if (best === null || compareRanks(rankOf(closeness), rankOf(best)) < 0) best = closeness;
  }
  return best;
}

function nameRank({ words, fuzzy, distance, extra }: Closeness): number[] {
  return [-words.length, fuzzy, distance, extra];
}

/** How long a text is says nothing of it: French comes first among translations. */
function textRank({ words, fuzzy, distance }: Closeness): number[] {
  return [-words.length, fuzzy, distance];
}

/** Found in its texts taken together; the text shown is the one that holds most. */
function asText(query: SearchQuery, { labels, aliases, texts, words }: SearchDocument): Found | null {
  const together = compareText(query, { text: '', words, weighty: 0 });
  if (together.words.length === 0) return null;
  const { matchedText } = closest(query, [...labels, ...aliases, ...texts], textRank)!;
  return { ...together, match: 'TEXT', matchedText, extra: 0 };
}

function compareText(
  { weighty, costs }: SearchQuery,
  { text, words: textWords, weighty: ofText }: Words,
): Closeness {
  const words: string[] = [];
  let distance = 0;
  let fuzzy = 0;
  for (const [index, word] of weighty.entries()) {
    const cost = leastCost(word, textWords, costs[index]!);
    if (cost === null) continue;
    words.push(word);
    distance += cost;
    if (cost > PREFIX_COST) fuzzy += 1;
  }
  return {
    matchedText: text,
    words,
    distance,
    extra: Math.max(0, ofText - weighty.length),
    exact: distance === 0 && words.length === weighty.length,
    fuzzy,
  };
}

const PREFIX_COST = 1;

/** What it costs to find a word in the cheapest of others; null if it is in none. `known` remembers costs. */
function leastCost(word: string, others: string[], known: Map<string, number | null>): number | null {
  let least: number | null = null;
  for (const other of others) {
    let cost = known.get(other);
    if (cost === undefined) {
      cost = wordCost(word, other);
      known.set(other, cost);
    }
    if (cost === 0) return 0;
    if (cost !== null && (least === null || cost < least)) least = cost;
  }
  return least;
}

/** 0 if the two are the same, 1 if the word begins the other, 1 + its typing errors if it is close to it, else null. */
function wordCost(word: string, other: string): number | null {
  if (other === word) return 0;
  if (other.startsWith(word)) return PREFIX_COST;
  const typos = allowedTypos(word);
  if (typos === 0 || !mayBeWithin(typos, word, other)) return null;
  const distance = editDistance(word, other, typos);
  return distance <= typos ? PREFIX_COST + distance : null;
}
