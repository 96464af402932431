/** Everything that a report needs of what is exported, in memory and in the order in which it is told. */
import type { Bilingual } from '../dataset/schema.ts';
import { codedError } from '../modules/graph/errors.ts';
import { passagesOf } from './attributes.ts';
import type { ExportEntity, ExportGraph, ExportPassage, ExportRelation, Language } from './export-graph.ts';
import { WORDS, type Words } from './words.ts';

export type Material = {
  lang: Language;
  words: Words;
  /** By id. */
  entities: ExportEntity[];
  /** In the order of their first passage, then of their ids. */
  relations: ExportRelation[];
  relation(id: string): ExportRelation | undefined;
  /** Those that the relations rest on, in the study's order. */
  passages: ExportPassage[];
  /** The label of an entity; what is no entity is given back. */
  name(id: string): string;
  /** The section in which a relation is stated first. */
  sectionOf(relation: ExportRelation): string;
};

const MOST_RELATIONS = 5_000;

/** Throws `LIMIT_EXCEEDED` for more relations than anybody reads. */
export async function readMaterial(graph: ExportGraph, lang: Language): Promise<Material> {
  requireReadable(graph.counts.relations);
  const entities = await collect(graph.entities());
  const unordered = await collect(graph.relations());
  const cited = new Set(unordered.flatMap(({ evidence }) => passagesOf(evidence)));
  const passages = await collect(graph.passages(cited));
  const placeOf = new Map(passages.map(({ id }, index) => [id, index]));
  const sectionOf = new Map(passages.map(({ id, section }) => [id, section]));
  const first = ({ evidence }: ExportRelation) => evidence[0]?.passage ?? '';
  const relations = unordered.sort((a, b) => (placeOf.get(first(a)) ?? 0) - (placeOf.get(first(b)) ?? 0));
  const labels = await labelsOf(graph, entities, relations);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  return {
    lang,
    words: WORDS[lang],
    entities,
    relations,
    relation: (id) => byId.get(id),
    passages,
    name: (id) => labels.get(id)?.[lang] ?? id,
    sectionOf: (relation) => sectionOf.get(first(relation)) ?? '',
  };
}

/** Of the entities, and of those that relations name beside their ends. */
async function labelsOf(
  graph: ExportGraph,
  entities: readonly ExportEntity[],
  relations: readonly ExportRelation[],
): Promise<Map<string, Bilingual>> {
  const labels = new Map(entities.map(({ id, label }) => [id, label]));
  const named = relations.flatMap(({ scope, citedCases, comparedTo, attributedTo }) => [
    ...(scope?.of ?? []),
    ...(scope?.except ?? []),
    ...citedCases,
    ...[comparedTo, attributedTo].filter((id) => id !== undefined),
  ]);
  const others = [...new Set(named)].filter((id) => !labels.has(id));
  for (const [id, label] of await graph.labels(others)) labels.set(id, label);
  return labels;
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

/** Throws `LIMIT_EXCEEDED` if a report would be longer than anybody reads. */
function requireReadable(relations: number): void {
  if (relations <= MOST_RELATIONS) return;
  const message = `A report holds at most ${MOST_RELATIONS} relations, these are ${relations}. Export a part, or another format.`;
  throw codedError('LIMIT_EXCEEDED', message);
}
