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
import { type Words, wordsOf } from './words.ts';

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
  const names = namesOf(node);
  const texts = wordsOfTexts(textsOf(node));
  const all = [...names.labels, ...names.aliases, ...texts].flatMap(({ words }) => words);
  return { key: node.key, id: node.id, ...names, texts, words: [...new Set(all)] };
}

function namesOf(node: SearchNode) {
  if (node.__typename === 'Relation' || node.__typename === 'Passage') {
    const type = node.__typename === 'Relation' ? ('RELATION' as const) : ('PASSAGE' as const);
    return { type, kind: null, labels: [], aliases: [], weight: 0 };
  }
  return {
    type: 'ENTITY' as const,
    kind: node.kind,
    labels: wordsOfTexts([node.labelFr, node.labelEn]),
    aliases: wordsOfTexts([...node.aliases, node.code]),
    weight: node.degree,
  };
}

function textsOf(node: SearchNode): (string | null)[] {
  if (node.__typename === 'Relation')
    return [node.statementFr, node.statementEn, node.conditionFr, node.conditionEn];
  if (node.__typename === 'Passage') return [node.digestFr, node.digestEn, node.headingFr, node.headingEn];
  return [node.descriptionFr, node.descriptionEn];
}

function wordsOfTexts(texts: (string | null)[]): Words[] {
  return [...new Set(texts)].filter((text) => text !== null).map(wordsOf);
}
