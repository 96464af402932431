import { CLAIM_TYPES, type ClaimType, claimTypes } from '../../dataset/vocabulary.ts';
import type { Row } from '../../engine/engine.ts';
import { statement } from '../../engine/statements.ts';
import { type EntityRow, parseEntity } from '../entity/entity.ts';
import type { Direction } from '../generated.ts';
import type { FilterParams } from '../graph/filter.ts';
import { endKeyOf, keyOf } from '../graph/key.ts';
import { groupByKey, type Read, readCount, readCounts } from '../graph/read.ts';
import { type PassageRow, parsePassage } from '../passage/passage.ts';
import { type EvidenceRow, parseRelation, type RelationLinks, type RelationRow } from './relation.ts';

const statements = {
  byKeys: statement('relation/by-keys'),
  page: statement('relation/page'),
  count: statement('relation/count'),
  ofEntities: statement('relation/of-entities'),
  countOfEntities: statement('relation/count-of-entities'),
  ofPassages: statement('relation/of-passages'),
  countOfPassages: statement('relation/count-of-passages'),
  evidence: statement('relation/evidence'),
  links: statement('relation/links'),
  pageOnOnePassage: statement('relation/page-on-one-passage'),
  countOnOnePassage: statement('relation/count-on-one-passage'),
};

/** Types that read the same from both ends: they pass whichever direction is asked for. */
export const symmetricTypes: ClaimType[] = claimTypes.filter((type) => 'symmetric' in CLAIM_TYPES[type]);

/** Which relations of an entity: those that pass a filter, in a direction. */
export type OfEntity = { filter: FilterParams; direction: Direction };

/** A page by ids: `after` is the id it comes after, null at the beginning. */
export type IdPage = { after: string | null; limit: number };

export type RelationRepository = ReturnType<typeof createRelationRepository>;

/**
 * Statements about relations. `onRow` sees each relation that is read, `onPassage` each passage that comes
 * with evidence, and `onEntity` each entity that comes with its relations, so that they are not read again.
 */
export function createRelationRepository(
  read: Read,
  onRow: (row: RelationRow) => void,
  onPassage: (row: PassageRow) => void,
  onEntity: (row: EntityRow) => void,
) {
  function parseRow(row: Row): RelationRow {
    const relation = parseRelation(row.relation);
    onRow(relation);
    return relation;
  }

  function parseWithOther([relation, other]: [unknown, unknown]): RelationRow {
    onEntity(parseEntity(other));
    return parseRow({ relation });
  }

  function parseEvidence(row: Row): EvidenceRow {
    const passage = parsePassage(row.passage);
    onPassage(passage);
    return {
      passage: passage.key,
      start: String(row.opening),
      end: row.closing == null ? null : String(row.closing),
    };
  }

  const range = (dataset: string, { after, limit }: IdPage) => ({
    afterKey: keyOf(dataset, after ?? ''),
    endKey: endKeyOf(dataset),
    limit,
  });

  /** Of keys of one dataset. */
  const afterKeyOf = (keys: readonly string[], after: string | null) =>
    after === null ? null : keyOf(keys[0]!.slice(0, keys[0]!.indexOf('/')), after);

  return {
    /** Keys that are not in the graph are missing in the map. */
    async byKeys(keys: readonly string[]): Promise<Map<string, RelationRow>> {
      const rows = await read(statements.byKeys, { keys });
      return new Map(rows.map(parseRow).map((relation) => [relation.key, relation]));
    },

    async page(dataset: string, filter: FilterParams, page: IdPage): Promise<RelationRow[]> {
      return (await read(statements.page, { ...filter, ...range(dataset, page) })).map(parseRow);
    },

    count: (dataset: string, filter: FilterParams): Promise<number> =>
      readCount(read, statements.count, { dataset, ...filter }),

    /** For each entity's key, a page of its relations; what is no entity is missing in the map. The entities come along. */
    async ofEntities(keys: readonly string[], { filter, direction }: OfEntity, { after, limit }: IdPage) {
      const rows = await read(statements.ofEntities, {
        keys,
        ...filter,
        direction,
        symmetric: symmetricTypes,
        afterKey: afterKeyOf(keys, after),
        limit,
      });
      return new Map(
        rows.map(({ key, entity, relations }) => {
          onEntity(parseEntity(entity));
          return [String(key), (relations as [unknown, unknown][]).map(parseWithOther)];
        }),
      );
    },

    /** For each entity's key, how many relations it has; none is missing in the map. */
    countOfEntities: (
      keys: readonly string[],
      { filter, direction }: OfEntity,
    ): Promise<Map<string, number>> =>
      readCounts(read, statements.countOfEntities, { keys, ...filter, direction, symmetric: symmetricTypes }),

    /** For each passage's key, a page of the relations that rest on it. */
    async ofPassages(keys: readonly string[], { after, limit }: IdPage): Promise<Map<string, RelationRow[]>> {
      const rows = await read(statements.ofPassages, { keys, afterKey: afterKeyOf(keys, after), limit });
      return groupByKey(rows, parseRow);
    },

    countOfPassages: (keys: readonly string[]): Promise<Map<string, number>> =>
      readCounts(read, statements.countOfPassages, { keys }),

    /** For each relation's key, what it rests on, in the study's order. */
    async evidence(keys: readonly string[]): Promise<Map<string, EvidenceRow[]>> {
      return groupByKey(await read(statements.evidence, { keys }), parseEvidence);
    },

    /** For each relation's key, the relations that nuance or contradict it, in the order of their ids. */
    async links(keys: readonly string[]): Promise<Map<string, RelationLinks>> {
      const rows = await read(statements.links, { keys });
      return new Map(rows.map((row) => [String(row.key), parseLinks(row)]));
    },

    async pageOnOnePassage(dataset: string, page: IdPage): Promise<RelationRow[]> {
      return (await read(statements.pageOnOnePassage, range(dataset, page))).map(parseRow);
    },

    countOnOnePassage: (dataset: string): Promise<number> =>
      readCount(read, statements.countOnOnePassage, { dataset }),
  };
}

function parseLinks({ qualifies, qualifiedBy, contradicts }: Row): RelationLinks {
  const inOrder = (keys: unknown) => [...new Set(keys as string[])].sort();
  return {
    qualifies: inOrder(qualifies),
    qualifiedBy: inOrder(qualifiedBy),
    contradicts: inOrder(contradicts),
  };
}
