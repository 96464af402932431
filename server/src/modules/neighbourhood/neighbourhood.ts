/** Parts of the graph: what is within reach of some entities, and what a limit cut off. */
import type { Loaders } from '../../loaders.ts';
import type { EntityConnectionSource, EntityRow } from '../entity/entity.ts';
import type { ExpansionGroup, NeighbourOrder } from '../generated.ts';
import { wholeConnection } from '../graph/connection.ts';
import type { FilterParams } from '../graph/filter.ts';
import { idOf, keyOf } from '../graph/key.ts';
import { once } from '../graph/once.ts';
import type { SectionRow } from '../passage/passage.ts';
import type { RelationConnectionSource } from '../relation/relation.ts';
import type { Level, LevelQuery, Linked } from './neighbourhood.repository.ts';

export type CutSource = { entities: number; relations: number };

export type SubgraphSource = {
  entities: EntityConnectionSource;
  relations: RelationConnectionSource;
  cut: CutSource | null;
  unknownRoots: string[];
};

export type ExpansionSource = {
  /** Of the entity expanded. */
  key: string;
  groups: ExpansionGroup[];
  /** Neighbours that are not shown, and relations to them: counted if asked for. */
  hidden: () => Promise<CutSource>;
};

export type SectionFacetSource = { section: SectionRow; count: number };

/** Relations of a subgraph, at most. */
const MOST_RELATIONS = 5_000;

export type NeighbourhoodQuery = {
  dataset: string;
  roots: readonly string[];
  depth: number;
  filter: FilterParams;
  /** Entities, roots included. */
  limit: number;
  order: NeighbourOrder;
};

/**
 * Entities within `depth` relations of the roots, nearest first, and the relations among them. Where a
 * distance does not fit within the limit, the search ends there: what lies beyond is neither kept nor
 * counted. `depth` + 1 statements, the first two at once; one more where a root is not there.
 */
export async function neighbourhood(loaders: Loaders, query: NeighbourhoodQuery): Promise<SubgraphSource> {
  const { dataset, depth, filter, limit } = query;
  const roots = [...new Set(query.roots)].map((id) => keyOf(dataset, id));
  const [{ found, unknown }, first] = await Promise.all([
    lookUp(loaders, dataset, query.roots),
    levelOf(loaders, query, roots, roots, depth === 1),
  ]);
  const kept = found.slice(0, limit);
  const cut: CutSource = { entities: found.length - kept.length, relations: 0 };
  const part = { kept, filter, cut, unknown };
  if (cut.entities > 0) return induce(loaders, part);
  // A root that is not there was taken for one: it has no neighbours, but left room for fewer of the others'.
  let level = unknown.length === 0 ? first : await levelOf(loaders, query, kept, kept, depth === 1);
  for (let distance = 1; ; distance += 1) {
    const added = keep(kept, cut, level, limit);
    if (level.linked) return subgraphOf(loaders, part, level.linked);
    if (added.length === 0 || cut.entities > 0) return induce(loaders, part);
    level = await levelOf(loaders, query, added, kept, distance + 1 === depth);
  }
}

/** What is one relation further than `keys`: of `seen`, all that is kept so far, nothing is found again. */
function levelOf(
  { neighbourhoods }: Loaders,
  { filter, order, limit: most }: NeighbourhoodQuery,
  keys: string[],
  seen: string[],
  isLast: boolean,
): Promise<Level> {
  const level: LevelQuery = {
    keys,
    seen: [...seen],
    filter,
    towards: order === 'LEAST_CONNECTED' ? 1 : -1,
    limit: Math.max(0, most - seen.length),
  };
  return isLast ? neighbourhoods.lastLevel(level, MOST_RELATIONS) : neighbourhoods.level(level);
}

/** Adds what was reached to `kept`, up to the limit, and counts what was not; gives what was added. */
function keep(kept: string[], cut: CutSource, { reached, counts }: Level, limit: number): string[] {
  const added = reached.slice(0, limit - kept.length);
  kept.push(...added);
  cut.entities += counts.length - added.length;
  cut.relations += counts.slice(added.length).reduce((sum, count) => sum + count, 0);
  return added;
}

/** The given entities, in the order given, and the relations among them. Two statements, at once. */
export async function subgraph(
  loaders: Loaders,
  { dataset, ids, filter }: { dataset: string; ids: readonly string[]; filter: FilterParams },
): Promise<SubgraphSource> {
  const keys = [...new Set(ids)].map((id) => keyOf(dataset, id));
  const [{ found, unknown }, linked] = await Promise.all([
    lookUp(loaders, dataset, ids),
    loaders.neighbourhoods.among(keys, filter, MOST_RELATIONS),
  ]);
  const part = { kept: found, filter, cut: { entities: 0, relations: 0 }, unknown };
  return subgraphOf(loaders, part, linked);
}

/** What expanding an entity would add; null if there is no such entity. One statement, and one more for what is hidden. */
export async function expansion(
  loaders: Loaders,
  {
    dataset,
    id,
    filter,
    shown,
  }: { dataset: string; id: string; filter: FilterParams; shown: readonly string[] },
): Promise<ExpansionSource | null> {
  const key = keyOf(dataset, id);
  // The entity itself is on screen: a relation to itself adds nothing.
  const shownKeys = [...new Set([id, ...shown])].map((other) => keyOf(dataset, other));
  const groups = await loaders.neighbourhoods.expansion(key, filter, shownKeys);
  if (groups.length === 0 && (await loaders.entity.load(key)) === null) return null;
  return { key, groups, hidden: once(() => loaders.neighbourhoods.hidden(key, filter, shownKeys)) };
}

/** The keys of the ids that the dataset has, and the ids it has not, each once, in the order given. */
async function lookUp(loaders: Loaders, dataset: string, ids: readonly string[]) {
  const keys = [...new Set(ids)].map((id) => keyOf(dataset, id));
  const entities = await loadAll(loaders, keys);
  return {
    found: keys.filter((_, index) => entities[index] !== null),
    unknown: keys.filter((_, index) => entities[index] === null).map(idOf),
  };
}

type Part = { kept: string[]; filter: FilterParams; cut: CutSource; unknown: string[] };

async function induce(loaders: Loaders, part: Part): Promise<SubgraphSource> {
  return subgraphOf(
    loaders,
    part,
    await loaders.neighbourhoods.among(part.kept, part.filter, MOST_RELATIONS),
  );
}

/** A part of the graph with the relations in it; the rows of its entities were read on the way. */
async function subgraphOf(
  loaders: Loaders,
  { kept, cut, unknown }: Part,
  { relations, total }: Linked,
): Promise<SubgraphSource> {
  const entities = await loadAll(loaders, kept);
  const relationsCut = cut.relations + total - relations.length;
  return {
    entities: wholeConnection(
      entities.filter((entity) => entity !== null),
      'subgraph entities',
    ),
    relations: wholeConnection(relations, 'subgraph relations'),
    cut: cut.entities + relationsCut > 0 ? { entities: cut.entities, relations: relationsCut } : null,
    unknownRoots: unknown,
  };
}

function loadAll(loaders: Loaders, keys: string[]): Promise<(EntityRow | null)[]> {
  return Promise.all(keys.map((key) => loaders.entity.at(key) ?? loaders.entity.load(key)));
}
