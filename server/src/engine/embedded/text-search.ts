/** Text search of the embedded engine: one index in memory per dataset and kind of document. */
import MiniSearch from 'minisearch';
import type { TextIndex, TextQuery } from '../engine.ts';
import { allowedTypos, MATCH_WEIGHTS, NAME_WEIGHT } from '../text.ts';

/** `names` and `text` are folded words parted by spaces, as the loader writes them. */
export type TextDocument = { key: string; names: string | null; text: string | null };

export type TextSearch = Record<TextIndex, MiniSearch<TextDocument>>;

/** Builds an index in slices, so that a large one does not hold up the event loop. */
export async function buildTextIndex(documents: TextDocument[]): Promise<MiniSearch<TextDocument>> {
  const index = new MiniSearch<TextDocument>({
    idField: 'key',
    fields: ['names', 'text'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term || null,
  });
  await index.addAllAsync(documents, { chunkSize: 500 });
  return index;
}

/** Keys of the documents with at least one of the words, best first; equal scores by key. */
export function searchText(index: MiniSearch<TextDocument>, { words, limit }: TextQuery): string[] {
  const found = index.search(words.join(' '), {
    combineWith: 'OR',
    prefix: true,
    fuzzy: allowedTypos,
    boost: { names: NAME_WEIGHT },
    weights: {
      prefix: MATCH_WEIGHTS.prefix / MATCH_WEIGHTS.exact,
      fuzzy: MATCH_WEIGHTS.fuzzy / MATCH_WEIGHTS.exact,
    },
  });
  return found
    .map(({ id, score }) => ({ key: id as string, score }))
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
    .slice(0, limit)
    .map(({ key }) => key);
}
