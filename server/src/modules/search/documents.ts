/**
 * What a search may find, and what it is found by. It is read and its words are folded once: candidates are kept between
 * searches, because a key holds its dataset's version and so never stands for other content.
 */
import { LRUCache } from 'lru-cache';
import type { Context } from '../../context.ts';
import type { Loaders } from '../../loaders.ts';
import type { EntityRow } from '../entity/entity.ts';
import type { SearchType } from '../generated.ts';
import type { PassageRow } from '../passage/passage.ts';
import type { RelationRow } from '../relation/relation.ts';
import type { SearchDocument } from './ranking.ts';
import { wordsOf } from './words.ts';

export type SearchNode = EntityRow | RelationRow | PassageRow;

/** Something a search may find, and what it is found by. */
export type Candidate = { node: SearchNode; document: SearchDocument };

/** Kept at most: a study's are a thousand or two, and one takes two or three kilobytes. */
const MOST_KNOWN = 20_000;

const known = new LRUCache<string, Candidate>({ max: MOST_KNOWN });

/** The candidates of one type that have these keys, in their order; those whose row is gone are left out. */
export async function candidatesOf(
  context: Context,
  type: SearchType,
  keys: readonly string[],
): Promise<Candidate[]> {
  const candidates = await Promise.all(
    keys.map((key) => known.get(key) ?? readCandidate(context, type, key)),
  );
  return candidates.filter((candidate) => candidate !== null);
}

async function readCandidate({ loaders }: Context, type: SearchType, key: string): Promise<Candidate | null> {
  const node = await loadNode(loaders, type, key);
  if (node === null) return null;
  const candidate = { node, document: documentOf(node) };
  known.set(key, candidate);
  return candidate;
}

function loadNode(loaders: Loaders, type: SearchType, key: string): Promise<SearchNode | null> {
  if (type === 'ENTITY') return loaders.entity.load(key);
  return type === 'RELATION' ? loaders.relation.load(key) : loaders.passage.load(key);
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
