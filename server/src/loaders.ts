/** Rows of one request: each read once, all that are asked for at the same time in one statement. */
import DataLoader from 'dataloader';
import {
  type CellEnds,
  type CellPage,
  type CompareRepository,
  createCompareRepository,
} from './modules/compare/compare.repository.ts';
import { createEntityRepository, type EntityRepository } from './modules/entity/entity.repository.ts';
import type { EntityRow } from './modules/entity/entity.ts';
import { type RetiredRow, readRetired } from './modules/graph/identity.ts';
import type { Read } from './modules/graph/read.ts';
import { createMeasuresRepository, type MeasuresRepository } from './modules/measures/measures.repository.ts';
import {
  createNeighbourhoodRepository,
  type NeighbourhoodRepository,
} from './modules/neighbourhood/neighbourhood.repository.ts';
import {
  createPassageRepository,
  type OrderPage,
  type PassageRepository,
} from './modules/passage/passage.repository.ts';
import type { PassageRow, SectionRow } from './modules/passage/passage.ts';
import {
  createRelationRepository,
  type IdPage,
  type OfEntity,
  type RelationRepository,
} from './modules/relation/relation.repository.ts';
import type { EvidenceRow, RelationLinks, RelationRow } from './modules/relation/relation.ts';
import { readStories } from './modules/story/story.repository.ts';
import type { StoryRow } from './modules/story/story.ts';
import { createStudyRepository, type StudyRepository } from './modules/study/study.repository.ts';
import { createTraceRepository, type TraceRepository } from './modules/trace/trace.repository.ts';
import { RowLoader } from './row-loader.ts';

type ByKey<Value> = DataLoader<string, Value>;

export type Loaders = {
  /** By key; null where the graph has no such thing. */
  entity: RowLoader<EntityRow>;
  relation: RowLoader<RelationRow>;
  passage: RowLoader<PassageRow>;
  evidence: ByKey<EvidenceRow[]>;
  links: ByKey<RelationLinks>;
  /** By dataset: all its sections. */
  sections: ByKey<SectionRow[]>;
  /** By dataset: all its stories. */
  stories: ByKey<StoryRow[]>;
  /** Ids that are no longer used, by key: what took their place, if anything did. */
  retired: ByKey<RetiredRow | null>;
  /** Pages and counts are batched for the same arguments. */
  relationsOfEntity(which: OfEntity, page: IdPage): ByKey<RelationRow[]>;
  relationCountOfEntity(which: OfEntity): ByKey<number>;
  relationsOfPassage(page: IdPage): ByKey<RelationRow[]>;
  relationCountOfPassage: ByKey<number>;
  passagesOfSection(page: OrderPage): ByKey<PassageRow[]>;
  passageCountOfSection: ByKey<number>;
  /** Keys of a page of the relations behind cells of one matrix. */
  relationsOfCell(dataset: string, page: CellPage): DataLoader<CellEnds, string[]>;
  entities: EntityRepository;
  relations: RelationRepository;
  passages: PassageRepository;
  neighbourhoods: NeighbourhoodRepository;
  studies: StudyRepository;
  trace: TraceRepository;
  compare: CompareRepository;
  measures: MeasuresRepository;
};

const noLinks: RelationLinks = { qualifies: [], qualifiedBy: [], contradicts: [] };

/** The loaders of one request, and the repositories that read for them. */
export function createLoaders(read: Read): Loaders {
  const keepEntity = (row: EntityRow) => entity.keep(row);
  const keepRelation = (row: RelationRow) => relation.keep(row);
  const keepPassage = (row: PassageRow) => passage.keep(row);

  const entities = createEntityRepository(read, keepEntity);
  const relations = createRelationRepository(read, keepRelation, keepPassage, keepEntity);
  const passages = createPassageRepository(read, keepPassage);
  const compare = createCompareRepository(read);
  const neighbourhoods = createNeighbourhoodRepository(read, keepRelation, keepEntity);

  const entity = new RowLoader(entities.byKeys);
  const relation = new RowLoader(relations.byKeys);
  const passage = new RowLoader(passages.byKeys);

  return {
    entity,
    relation,
    passage,
    evidence: byKey(relations.evidence, []),
    links: byKey(relations.links, noLinks),
    sections: new DataLoader((datasets) => Promise.all(datasets.map(passages.sections))),
    stories: new DataLoader((datasets) => Promise.all(datasets.map((dataset) => readStories(read, dataset)))),
    retired: byKey((keys) => readRetired(read, keys), null),
    relationsOfEntity: byArguments((which: OfEntity, page: IdPage) =>
      byKey((keys) => relations.ofEntities(keys, which, page), []),
    ),
    relationCountOfEntity: byArguments((which: OfEntity) =>
      byKey((keys) => relations.countOfEntities(keys, which), 0),
    ),
    relationsOfPassage: byArguments((page: IdPage) => byKey((keys) => relations.ofPassages(keys, page), [])),
    relationCountOfPassage: byKey(relations.countOfPassages, 0),
    passagesOfSection: byArguments((page: OrderPage) => byKey((keys) => passages.ofSections(keys, page), [])),
    passageCountOfSection: byKey(passages.countOfSections, 0),
    relationsOfCell: byArguments(
      (dataset: string, page: CellPage) =>
        new DataLoader((cells: readonly CellEnds[]) => compare.cells(dataset, cells, page)),
    ),
    entities,
    relations,
    passages,
    neighbourhoods,
    studies: createStudyRepository(read),
    trace: createTraceRepository(read, keepRelation, keepEntity),
    compare,
    measures: createMeasuresRepository(read),
  };
}

function byKey<Found, Missing>(
  readAll: (keys: readonly string[]) => Promise<Map<string, Found>>,
  missing: Missing,
): DataLoader<string, Found | Missing> {
  return new DataLoader(async (keys) => {
    const found = await readAll(keys);
    return keys.map((key) => found.get(key) ?? missing);
  });
}

/** One loader for each list of arguments: fields asked with the same ones share a batch. */
function byArguments<Arguments extends unknown[], Loader>(
  create: (...args: Arguments) => Loader,
): (...args: Arguments) => Loader {
  const loaders = new Map<string, Loader>();
  return (...args) => {
    const name = JSON.stringify(args);
    const loader = loaders.get(name) ?? create(...args);
    loaders.set(name, loader);
    return loader;
  };
}
