/** Parts of the graph: what is within reach of some entities, and what a limit cut off. */
import type { Loaders } from '../../loaders.ts';
import type { EntityConnectionSource, EntityRow } from '../entity/entity.ts';
import type { ExpansionGroup, NeighbourOrder } from '../generated.ts';
import { wholeConnection } from '../graph/connection.ts';
import type { FilterParams } from '../graph/filter.ts';
import { idOf, keyOf } from '../graph/key.ts';
import type { SectionRow } from '../passage/passage.ts';
import type { RelationConnectionSource } from '../relation/relation.ts';

export type CutSource = { entities: number; relations: number };

export type SubgraphSource = {
  entities: EntityConnectionSource;
  relations: RelationConnectionSource;
  cut: CutSource | null;
  unknownRoots: string[];
};

export type ExpansionSource = {
  entity: EntityRow;
  groups: ExpansionGroup[];
  hiddenEntities: number;
  hiddenRelations: number;
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
 * counted. At most `depth` + 3 statements.
 */
export async function neighbourhood(loaders: Loaders, query: NeighbourhoodQuery): Promise<SubgraphSource> {
  const { dataset, depth, filter, limit, order } = query;
  const { found, unknown } = await lookUp(loaders, dataset, query.roots);
  const kept = found.slice(0, limit);
  const cut: CutSource = { entities: found.length - kept.length, relations: 0 };
  let frontier = kept;
  for (let distance = 1; distance <= depth && frontier.length > 0 && cut.entities === 0; distance += 1) {
    const level = await loaders.neighbourhoods.level({
      keys: frontier,
      seen: kept,
      filter,
      towards: order === 'LEAST_CONNECTED' ? 1 : -1,
      limit: limit - kept.length,
    });
    kept.push(...level.reached);
    frontier = level.reached;
    cut.entities += level.cutEntities;
    cut.relations += level.cutRelations;
  }
  return induce(loaders, { dataset, kept, filter, cut, unknown });
}

/** The given entities, in the order given, and the relations among them. Three statements at most. */
export async function subgraph(
  loaders: Loaders,
  { dataset, ids, filter }: { dataset: string; ids: readonly string[]; filter: FilterParams },
): Promise<SubgraphSource> {
  const { found, unknown } = await lookUp(loaders, dataset, ids);
  return induce(loaders, { dataset, kept: found, filter, cut: { entities: 0, relations: 0 }, unknown });
}

/** What expanding an entity would add; null if there is no such entity. */
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
  const [entity, groups, hidden] = await Promise.all([
    loaders.entity.load(key),
    loaders.neighbourhoods.expansion(key, filter, shownKeys),
    loaders.neighbourhoods.hidden(key, filter, shownKeys),
  ]);
  return entity && { entity, groups, hiddenEntities: hidden.entities, hiddenRelations: hidden.relations };
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

type Kept = { dataset: string; kept: string[]; filter: FilterParams; cut: CutSource; unknown: string[] };

async function induce(loaders: Loaders, { kept, filter, cut, unknown }: Kept): Promise<SubgraphSource> {
  const [entities, { relations, total }] = await Promise.all([
    loadAll(loaders, kept),
    loaders.neighbourhoods.among(kept, filter, MOST_RELATIONS),
  ]);
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
  return Promise.all(keys.map((key) => loaders.entity.load(key)));
}
