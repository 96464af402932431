/** Search over entities, relations and passages: the engine's candidates, ranked the same on every engine. */
import { createHash } from 'node:crypto';
import type { Context } from '../../context.ts';
import type { EntityKind } from '../../dataset/vocabulary.ts';
import type { TextIndex } from '../../engine/engine.ts';
import { fold } from '../../engine/text.ts';
import type { SearchCount, SearchMatch, SearchType } from '../generated.ts';
import { type Connection, connectionOf, type Edge, type PageArguments, pageOf } from '../graph/connection.ts';
import type { CursorShape } from '../graph/cursor.ts';
import { type Candidate, candidatesOf, type SearchNode } from './documents.ts';
import { compareRanks, parseQuery, type Ranked, rankDocuments } from './ranking.ts';

export type SearchEdgeSource = Edge<SearchNode> & { match: SearchMatch; matchedText: string };

export type SearchConnectionSource = Omit<Connection<SearchNode>, 'edges'> & {
  edges: SearchEdgeSource[];
  /** True if more may match than are counted. */
  atLeast: boolean;
  query: string;
  /** All results, those of other pages too: counted only if that is asked for. */
  ranked: Ranked[];
};

export type SearchArguments = PageArguments & {
  dataset: string;
  query: string;
  types: readonly SearchType[];
  /** Kinds of entity to keep; null keeps all. */
  kinds: EntityKind[] | null;
};

/** Results of a search, and candidates of each type, at most. */
const MOST_RESULTS = 500;

const INDEXES: Record<SearchType, TextIndex> = {
  ENTITY: 'entities',
  RELATION: 'relations',
  PASSAGE: 'passages',
};

/** A page of results. One search for each type of result, and one statement for each that finds something not met before. Throws `BAD_USER_INPUT`. */
export async function search(context: Context, args: SearchArguments): Promise<SearchConnectionSource> {
  const shape = shapeOf(args);
  const page = pageOf(shape, args, { fallback: 20, most: 100 });
  const query = parseQuery(args.query);
  const found = await Promise.all(args.types.map((type) => find(context, args.dataset, type, query.weighty)));
  const candidates = found
    .flatMap((ofType) => ofType.candidates)
    .filter(({ document: { kind } }) => kind === null || args.kinds === null || args.kinds.includes(kind));
  const matching = rankDocuments(
    query,
    candidates.map(({ document }) => document),
  );
  const ranked = matching.slice(0, MOST_RESULTS);
  const valuesOf = ({ rank, document }: Ranked) => [...rank, document.id];
  const rest =
    page.after === null ? ranked : ranked.filter((item) => compareRanks(valuesOf(item), page.after!) > 0);
  const connection = connectionOf(rest, page, shape, valuesOf, ranked.length);
  const nodes = new Map(candidates.map(({ node }) => [node.key, node]));
  return {
    ...connection,
    edges: connection.edges.map((edge) => {
      const { document, match, matchedText } = edge.node;
      return {
        node: nodes.get(document.key)!,
        match,
        matchedText,
        // Most who ask do not ask for cursors.
        get cursor() {
          return edge.cursor;
        },
      };
    }),
    atLeast: matching.length > MOST_RESULTS || found.some(({ cut }) => cut),
    query: args.query,
    ranked,
  };
}

/** A cursor belongs to what was asked: its order's name holds a digest of it. */
function shapeOf({ query, types, kinds }: SearchArguments): CursorShape {
  const asked = createHash('sha256')
    .update(JSON.stringify([query, types, kinds]))
    .digest('base64url')
    .slice(0, 12);
  const ranks = ['number', 'number', 'number', 'number', 'number', 'number'] as const;
  return { order: `search ${asked}`, values: [...ranks, 'string'] };
}

type Found = {
  candidates: Candidate[];
  /** True if there were more candidates than are looked at. */
  cut: boolean;
};

async function find(context: Context, dataset: string, type: SearchType, words: string[]): Promise<Found> {
  if (words.length === 0) return { candidates: [], cut: false };
  const asked = { dataset, index: INDEXES[type], words, limit: MOST_RESULTS + 1 };
  const keys = await context.searchText(asked);
  const candidates = await candidatesOf(context, type, keys.slice(0, MOST_RESULTS));
  return { candidates, cut: keys.length > MOST_RESULTS };
}

/** By type and kind, most first. */
export function countResults(ranked: readonly Ranked[]): SearchCount[] {
  const counts = new Map<string, SearchCount>();
  for (const { document } of ranked) {
    const { type, kind } = document;
    const counted = counts.get(`${type} ${kind}`);
    if (counted) counted.count += 1;
    else counts.set(`${type} ${kind}`, { type, kind, count: 1 });
  }
  return [...counts]
    .sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))
    .map(([, count]) => count);
}

/** The words as typed, in their order, that some result holds. */
export function matchedWords(query: string, ranked: readonly Ranked[]): string[] {
  const found = new Set<string>();
  for (const item of ranked) for (const word of item.found) found.add(word);
  const typed = query.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return [...new Set(typed)].filter((word) => found.has(fold(word)));
}
