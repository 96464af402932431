/** Search over entities, relations and passages: the engine's candidates, ranked the same on every engine. */
import { createHash } from 'node:crypto';
import type DataLoader from 'dataloader';
import type { Context } from '../../context.ts';
import type { EntityKind } from '../../dataset/vocabulary.ts';
import type { TextCandidate, TextIndex } from '../../engine/engine.ts';
import { fold } from '../../engine/text.ts';
import { type EntityRow, parseEntity } from '../entity/entity.ts';
import type { SearchCount, SearchMatch, SearchType } from '../generated.ts';
import { type Connection, connectionOf, type Edge, type PageArguments, pageOf } from '../graph/connection.ts';
import type { CursorShape } from '../graph/cursor.ts';
import { type PassageRow, parsePassage } from '../passage/passage.ts';
import { parseRelation, type RelationRow } from '../relation/relation.ts';
import { compareRanks, parseQuery, type Ranked, rankDocuments, type SearchDocument } from './ranking.ts';

export type SearchNode = EntityRow | RelationRow | PassageRow;

export type SearchEdgeSource = Edge<SearchNode> & { match: SearchMatch; matchedText: string };

export type SearchConnectionSource = Omit<Connection<SearchNode>, 'edges'> & {
  edges: SearchEdgeSource[];
  counts: SearchCount[];
  matchedWords: string[];
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

/** A page of results. One search and one statement for each type of result. Throws `BAD_USER_INPUT`. */
export async function search(context: Context, args: SearchArguments): Promise<SearchConnectionSource> {
  const shape = shapeOf(args);
  const page = pageOf(shape, args, { fallback: 20, most: 100 });
  const query = parseQuery(args.query);
  const found = await Promise.all(
    args.types.map((type) => findNodes(context, args.dataset, type, query.weighty)),
  );
  const nodes = new Map(
    found
      .flat()
      .filter(
        (node) =>
          node.__typename in texts || args.kinds === null || args.kinds.includes((node as EntityRow).kind),
      )
      .map((node) => [node.key, node]),
  );
  const ranked = rankDocuments(query, [...nodes.values()].map(documentOf)).slice(0, MOST_RESULTS);
  const nodeOf = ({ document }: Ranked) => nodes.get(document.key)!;
  const valuesOf = ({ rank, document }: Ranked) => [...rank, document.id];
  const rest =
    page.after === null ? ranked : ranked.filter((item) => compareRanks(valuesOf(item), page.after!) > 0);
  const connection = connectionOf(rest, page, shape, valuesOf, ranked.length);
  return {
    ...connection,
    edges: connection.edges.map(({ node: item, cursor }) => ({
      node: nodeOf(item),
      match: item.match,
      matchedText: item.matchedText,
      cursor,
    })),
    counts: countResults(ranked.map(nodeOf)),
    matchedWords: matchedWords(args.query, ranked),
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

async function findNodes(
  { graph, loaders, signal }: Context,
  dataset: string,
  type: SearchType,
  words: string[],
): Promise<SearchNode[]> {
  if (words.length === 0) return [];
  const found = await graph.search({ dataset, index: INDEXES[type], words, limit: MOST_RESULTS }, { signal });
  if (type === 'ENTITY') return readNodes(found, loaders.entity, parseEntity);
  if (type === 'RELATION') return readNodes(found, loaders.relation, parseRelation);
  return readNodes(found, loaders.passage, parsePassage);
}

/** The rows of candidates: those that the search brought along, and the others by their keys. */
async function readNodes<Node extends SearchNode>(
  found: TextCandidate[],
  loader: DataLoader<string, Node | null>,
  parse: (row: unknown) => Node,
): Promise<Node[]> {
  const nodes = await Promise.all(
    found.map(({ key, row }) => (row === undefined ? loader.load(key) : parse(row))),
  );
  return nodes.filter((node) => node !== null);
}

const texts = {
  Relation: ({ statementFr, statementEn, conditionFr, conditionEn }: RelationRow) => [
    statementFr,
    statementEn,
    conditionFr,
    conditionEn,
  ],
  Passage: ({ digestFr, digestEn, headingFr, headingEn }: PassageRow) => [
    digestFr,
    digestEn,
    headingFr,
    headingEn,
  ],
};

function documentOf(node: SearchNode): SearchDocument {
  const { key, id } = node;
  const withoutNames = { key, id, labels: [], aliases: [], weight: 0 };
  const given = (list: (string | null)[]) => [...new Set(list)].filter((text) => text !== null);
  if (node.__typename === 'Relation')
    return { ...withoutNames, type: 'RELATION', texts: given(texts.Relation(node)) };
  if (node.__typename === 'Passage')
    return { ...withoutNames, type: 'PASSAGE', texts: given(texts.Passage(node)) };
  return {
    key,
    id,
    type: 'ENTITY',
    labels: given([node.labelFr, node.labelEn]),
    aliases: given([...node.aliases, node.code]),
    texts: given([node.descriptionFr, node.descriptionEn]),
    weight: node.degree,
  };
}

/** By type and kind, most first. */
function countResults(nodes: SearchNode[]): SearchCount[] {
  const counts = new Map<string, SearchCount>();
  for (const node of nodes) {
    const type =
      node.__typename === 'Relation' ? 'RELATION' : node.__typename === 'Passage' ? 'PASSAGE' : 'ENTITY';
    const kind = 'kind' in node && type === 'ENTITY' ? (node as EntityRow).kind : null;
    const counted = counts.get(`${type} ${kind}`);
    if (counted) counted.count += 1;
    else counts.set(`${type} ${kind}`, { type, kind, count: 1 });
  }
  return [...counts]
    .sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))
    .map(([, count]) => count);
}

/** The words as typed, in their order, that some result holds. */
function matchedWords(query: string, ranked: Ranked[]): string[] {
  const found = new Set<string>();
  for (const item of ranked) for (const word of item.found) found.add(word);
  const typed = query.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return [...new Set(typed)].filter((word) => found.has(fold(word)));
}
