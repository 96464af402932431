import { statement } from '../../engine/statements.ts';
import type { EntityFilterParams } from '../graph/filter.ts';
import { endKeyOf, keyOf } from '../graph/key.ts';
import { type Read, readCount } from '../graph/read.ts';
import { type EntityRow, parseEntity } from './entity.ts';

const statements = {
  byKeys: statement('entity/by-keys'),
  byNames: statement('entity/by-names'),
  pageByLabel: statement('entity/page-by-label'),
  pageByDegree: statement('entity/page-by-degree'),
  pageById: statement('entity/page-by-id'),
  count: statement('entity/count'),
  unassignedFigures: statement('entity/unassigned-figures'),
};

/** What a page of entities comes after: null at the beginning of the list. */
export type AfterLabel = { sort: string; id: string } | null;
export type AfterDegree = { degree: number; id: string } | null;

export type EntityRepository = ReturnType<typeof createEntityRepository>;

/** Statements about entities. `onRow` sees each row that is read, so that it is not read again. */
export function createEntityRepository(read: Read, onRow: (row: EntityRow) => void) {
  function parseRow(row: { entity?: unknown }): EntityRow {
    const entity = parseEntity(row.entity);
    onRow(entity);
    return entity;
  }

  return {
    /** Keys that are not in the graph are missing in the map. */
    async byKeys(keys: readonly string[]): Promise<Map<string, EntityRow>> {
      const rows = await read(statements.byKeys, { keys });
      return new Map(rows.map(parseRow).map((entity) => [entity.key, entity]));
    },

    /** Entities with one of the folded names, each with all its folded names, in the order of their ids. */
    async byNames(dataset: string, names: string[]): Promise<{ entity: EntityRow; names: string[] }[]> {
      const rows = await read(statements.byNames, { dataset, names });
      return rows.map((row) => ({ entity: parseRow(row), names: row.names as string[] }));
    },

    async pageByLabel(
      dataset: string,
      filter: EntityFilterParams,
      lang: 'FR' | 'EN',
      after: AfterLabel,
      limit: number,
    ) {
      const rows = await read(statements.pageByLabel, {
        dataset,
        ...filter,
        lang,
        afterSort: after?.sort ?? null,
        afterKey: after && keyOf(dataset, after.id),
        limit,
      });
      return rows.map(parseRow);
    },

    async pageByDegree(dataset: string, filter: EntityFilterParams, after: AfterDegree, limit: number) {
      const rows = await read(statements.pageByDegree, {
        dataset,
        ...filter,
        afterDegree: after?.degree ?? null,
        afterKey: after && keyOf(dataset, after.id),
        limit,
      });
      return rows.map(parseRow);
    },

    /** `after` is an id; null begins the list. */
    async pageById(dataset: string, filter: EntityFilterParams, after: string | null, limit: number) {
      const bounds = { afterKey: keyOf(dataset, after ?? ''), endKey: endKeyOf(dataset) };
      const rows = await read(statements.pageById, { ...filter, ...bounds, limit });
      return rows.map(parseRow);
    },

    count: (dataset: string, filter: EntityFilterParams): Promise<number> =>
      readCount(read, statements.count, { dataset, ...filter }),

    /** Poles with figures that no column could be given. */
    async withUnassignedFigures(dataset: string): Promise<EntityRow[]> {
      return (await read(statements.unassignedFigures, { dataset })).map(parseRow);
    },
  };
}
