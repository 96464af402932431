import { z } from 'zod';
import type { Dataset } from '../dataset/dataset.ts';
import type { Evidence } from '../dataset/schema.ts';
import { statement } from '../engine/statements.ts';
import type { FilterParams } from '../modules/graph/filter.ts';
import { endKeyOf } from '../modules/graph/key.ts';
import { groupByKey, type Read } from '../modules/graph/read.ts';
import { parseRelation, type RelationRow } from '../modules/relation/relation.ts';
import type { ClaimLinks } from './records.ts';

const statements = {
  relations: statement('export/relations'),
  keysAmong: statement('export/keys-among'),
  evidence: statement('export/evidence'),
  links: statement('export/links'),
  manifest: statement('export/manifest'),
  retired: statement('export/retired'),
};

const manifestRow = z.object({ status: z.string(), languages: z.array(z.enum(['fr', 'en'])) });
const evidenceRow = z.object({ passage: z.string(), opening: z.string(), closing: z.string().nullish() });
const linksRow = z.object({ qualifies: z.array(z.string()), contradicts: z.array(z.string()) });
const retiredRow = z.object({ id: z.string(), successor: z.string().nullish() });

export type ExportRepository = ReturnType<typeof createExportRepository>;

/** Statements that read whole datasets, page by page. Nothing that is read is kept. */
export function createExportRepository(read: Read) {
  return {
    /** The relations of the next `limit` claims that pass a filter; `last` is null at the end of the dataset. */
    async relationPage(
      dataset: string,
      filter: FilterParams,
      afterKey: string,
      limit: number,
    ): Promise<{ relations: RelationRow[]; last: string | null }> {
      const params = { ...filter, afterKey, endKey: endKeyOf(dataset), limit };
      const rows = await read(statements.relations, params);
      return {
        relations: rows.flatMap(({ relation }) => (relation == null ? [] : parseRelation(relation))),
        last: rows.length < limit ? null : String(rows.at(-1)!.key),
      };
    },

    /** Keys of the relations among entities that pass a filter, in order. */
    async keysAmong(keys: readonly string[], filter: FilterParams): Promise<string[]> {
      return (await read(statements.keysAmong, { keys, ...filter })).map((row) => String(row.key));
    },

    async evidence(keys: readonly string[]): Promise<Map<string, Evidence[]>> {
      return groupByKey(await read(statements.evidence, { keys }), (row) => {
        const { passage, opening, closing } = evidenceRow.parse(row);
        return { passage, start: opening, ...(closing != null && { end: closing }) };
      });
    },

    async links(keys: readonly string[]): Promise<Map<string, ClaimLinks>> {
      const rows = await read(statements.links, { keys });
      return new Map(
        rows.map((row) => {
          const { qualifies, contradicts } = linksRow.parse(row);
          return [String(row.key), { qualifies: qualifies.sort(), contradicts: contradicts.sort() }];
        }),
      );
    },

    /** Null once the dataset is gone. */
    async manifest(dataset: string): Promise<z.infer<typeof manifestRow> | null> {
      const [row] = await read(statements.manifest, { dataset });
      return row ? manifestRow.parse(row) : null;
    },

    async retired(dataset: string): Promise<Dataset['retired']> {
      const rows = await read(statements.retired, { dataset });
      return rows.map((row) => {
        const { id, successor } = retiredRow.parse(row);
        return { id, ...(successor != null && { successor }) };
      });
    },
  };
}
