import {
  type ClaimType,
  claimTypes,
  type EntityKind,
  entityKinds,
  MODALITIES,
  type Modality,
  SIGNS,
  type Sign,
} from '../../dataset/vocabulary.ts';
import type { Row } from '../../engine/engine.ts';
import { statement } from '../../engine/statements.ts';
import { type EntityRow, parseEntity } from '../entity/entity.ts';
import type { Direction, ExpansionGroup } from '../generated.ts';
import { type FilterParams, forEntities } from '../graph/filter.ts';
import type { Read } from '../graph/read.ts';
import { TupleReader } from '../graph/tuple.ts';
import { symmetricTypes } from '../relation/relation.repository.ts';
import { parseRelation, type RelationRow } from '../relation/relation.ts';

const statements = {
  level: statement('neighbourhood/level'),
  lastLevel: statement('neighbourhood/last-level'),
  among: statement('neighbourhood/among'),
  expansion: statement('neighbourhood/expansion'),
  hidden: statement('neighbourhood/hidden'),
  facetKinds: statement('neighbourhood/facet-kinds'),
  facetRelations: statement('neighbourhood/facet-relations'),
  facetSections: statement('neighbourhood/facet-sections'),
};

/** Relations in the order of their ids, and how many there are with those over the limit. */
export type Linked = { relations: RelationRow[]; total: number };

/** The entities one relation away: keys of the first of them, and how many relations lead to each of all of them. */
export type Level = {
  reached: string[];
  counts: number[];
  /** What is among them and all that was seen; null where a level may follow. */
  linked: Linked | null;
};

export type LevelQuery = {
  keys: string[];
  seen: string[];
  filter: FilterParams;
  /** -1 puts the most connected first, 1 the least connected. */
  towards: 1 | -1;
  /** Entities, at most. */
  limit: number;
};

export type RelationCount = {
  type: ClaimType;
  sign: Sign | null;
  modality: Modality;
  scoped: boolean;
  count: number;
};
export type SectionCount = { section: string; sign: Sign | null; count: number };

export type NeighbourhoodRepository = ReturnType<typeof createNeighbourhoodRepository>;

/**
 * Statements about parts of the graph. `onRow` sees each relation and `onEntity` each entity that is read, so that
 * they are not read again.
 */
export function createNeighbourhoodRepository(
  read: Read,
  onRow: (row: RelationRow) => void,
  onEntity: (row: EntityRow) => void,
) {
  function parseLevel({ reached, counts }: Row = {}): Omit<Level, 'linked'> {
    const entities = ((reached ?? []) as unknown[]).map(parseEntity);
    for (const entity of entities) onEntity(entity);
    return { reached: entities.map(({ key }) => key), counts: (counts ?? []) as number[] };
  }

  function parseLinked({ relations, total }: Row = {}): Linked {
    const rows = ((relations ?? []) as unknown[]).map(parseRelation);
    for (const row of rows) onRow(row);
    return { relations: rows, total: Number(total ?? 0) };
  }

  return {
    async level({ filter, ...params }: LevelQuery): Promise<Level> {
      const [row] = await read(statements.level, { ...params, ...filter });
      return { ...parseLevel(row), linked: null };
    },

    /** A level after which none follows, and the relations among it and what was seen, `most` at most. */
    async lastLevel({ filter, ...params }: LevelQuery, most: number): Promise<Level> {
      const [row] = await read(statements.lastLevel, { ...params, ...filter, most });
      return { ...parseLevel(row), linked: parseLinked(row) };
    },

    /** The relations among entities. */
    async among(keys: string[], filter: FilterParams, limit: number): Promise<Linked> {
      const [row] = await read(statements.among, { keys, ...filter, limit });
      return parseLinked(row);
    },

    /** Most relations first. */
    async expansion(key: string, filter: FilterParams, shown: string[]): Promise<ExpansionGroup[]> {
      const [row] = await read(statements.expansion, { key, ...filter, shown, symmetric: symmetricTypes });
      return ((row?.groups ?? []) as unknown[]).map((values) => {
        const tuple = new TupleReader('group', values);
        return {
          relationType: tuple.word(claimTypes),
          sign: tuple.wordOrNull(SIGNS),
          direction: tuple.word<Direction>(['OUT', 'IN', 'BOTH']),
          kind: tuple.word(entityKinds),
          relations: tuple.number(),
          entities: tuple.number(),
          hiddenEntities: tuple.number(),
        };
      });
    },

    /** Neighbours that are not shown, and relations to them. */
    async hidden(
      key: string,
      filter: FilterParams,
      shown: string[],
    ): Promise<{ entities: number; relations: number }> {
      const [row] = await read(statements.hidden, { key, ...filter, shown });
      return { entities: Number(row?.entities ?? 0), relations: Number(row?.relations ?? 0) };
    },

    async kindCounts(dataset: string, filter: FilterParams): Promise<{ kind: EntityKind; count: number }[]> {
      const rows = await read(statements.facetKinds, { dataset, ...forEntities(filter) });
      return rows.map((row) => ({ kind: oneOf(entityKinds, row.kind), count: Number(row.count) }));
    },

    async relationCounts(dataset: string, filter: FilterParams): Promise<RelationCount[]> {
      const rows = await read(statements.facetRelations, { dataset, ...filter });
      return rows.map((row) => ({
        type: oneOf(claimTypes, row.type),
        sign: row.sign == null ? null : oneOf(SIGNS, row.sign),
        modality: oneOf(MODALITIES, row.modality),
        scoped: row.scoped === true,
        count: Number(row.count),
      }));
    },

    /** By section, those above a relation's own included. */
    async sectionCounts(dataset: string, filter: FilterParams): Promise<SectionCount[]> {
      const rows = await read(statements.facetSections, { dataset, ...filter });
      return rows.map((row) => ({
        section: String(row.section),
        sign: row.sign == null ? null : oneOf(SIGNS, row.sign),
        count: Number(row.count),
      }));
    },
  };
}

function oneOf<Word extends string>(words: readonly Word[], value: unknown): Word {
  if (words.includes(value as Word)) return value as Word;
  throw new Error(`${JSON.stringify(value)} is not one of ${words.join(', ')}`);
}
