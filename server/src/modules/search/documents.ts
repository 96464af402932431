/**
 * What candidates of a search are found by. Their words are folded once: documents are kept between searches, because
 * a key holds its dataset's version and so never stands for other content.
 */
import { LRUCache } from 'lru-cache';
import type { Context } from '../../context.ts';
import type { TextCandidate } from '../../engine/engine.ts';
import { type EntityRow, parseEntity } from '../entity/entity.ts';
import type { SearchType } from '../generated.ts';
import { type PassageRow, parsePassage } from '../passage/passage.ts';
import { parseRelation, type RelationRow } from '../relation/relation.ts';
import type { SearchDocument } from './ranking.ts';
import { wordsOf } from './words.ts';

export type SearchNode = EntityRow | RelationRow | PassageRow;

/** Documents kept, at most: a study's are a thousand or two, and one takes one or two kilobytes. */
const MOST_KNOWN = 10_000;

const known = new LRUCache<string, SearchDocument>({ max: MOST_KNOWN });

/** The documents of candidates of one type, in their order; those whose row is gone are left out. */
export async function documentsOf(
  context: Context,
  type: SearchType,
  candidates: readonly TextCandidate[],
): Promise<SearchDocument[]> {
  const documents = await Promise.all(
    candidates.map((candidate) => known.get(candidate.key) ?? readDocument(context, type, candidate)),
  );
  return documents.filter((document) => document !== null);
}

async function readDocument(
  context: Context,
  type: SearchType,
  candidate: TextCandidate,
): Promise<SearchDocument | null> {
  const node = await nodeOf(context, type, candidate);
  if (node === null) return null;
  const document = documentOf(node);
  known.set(document.key, document);
  return document;
}

/** What a candidate stands for: from the row that the search brought along, or else read by its key. */
export async function nodeOf(
  { loaders }: Context,
  type: SearchType,
  { key, row }: TextCandidate,
): Promise<SearchNode | null> {
  if (type === 'ENTITY') return row === undefined ? loaders.entity.load(key) : parseEntity(row);
  if (type === 'RELATION') return row === undefined ? loaders.relation.load(key) : parseRelation(row);
  return row === undefined ? loaders.passage.load(key) : parsePassage(row);
}

function documentOf(node: SearchNode): SearchDocument {
  const { key, id } = node;
  const words = (texts: (string | null)[]) =>
    [...new Set(texts)].filter((text) => text !== null).map(wordsOf);
  const withoutNames = { key, id, kind: null, labels: [], aliases: [], weight: 0 };
  if (node.__typename === 'Relation') {
    const { statementFr, statementEn, conditionFr, conditionEn } = node;
    const texts = words([statementFr, statementEn, conditionFr, conditionEn]);
    return { ...withoutNames, type: 'RELATION', texts };
  }
  if (node.__typename === 'Passage') {
    const { digestFr, digestEn, headingFr, headingEn } = node;
    return { ...withoutNames, type: 'PASSAGE', texts: words([digestFr, digestEn, headingFr, headingEn]) };
  }
  return {
    key,
    id,
    type: 'ENTITY',
    kind: node.kind,
    labels: words([node.labelFr, node.labelEn]),
    aliases: words([...node.aliases, node.code]),
    texts: words([node.descriptionFr, node.descriptionEn]),
    weight: node.degree,
  };
}
