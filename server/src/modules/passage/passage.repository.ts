import type { Row } from '../../engine/engine.ts';
import { statement } from '../../engine/statements.ts';
import { groupByKey, type Read, readCount, readCounts } from '../graph/read.ts';
import { type PassageRow, parsePassage, parseSection, type SectionRow } from './passage.ts';

const statements = {
  byKeys: statement('passage/by-keys'),
  page: statement('passage/page'),
  count: statement('passage/count'),
  ofSections: statement('passage/of-sections'),
  countOfSections: statement('passage/count-of-sections'),
  sections: statement('passage/sections'),
};

/** Which passages: of these sections (ids; null: all), and only those that give no claim. */
export type PassageSelection = { sections: string[] | null; withoutClaims: boolean };

/** `after` is the place in the study that the page comes after, null at the beginning. */
export type OrderPage = { after: number | null; limit: number };

export type PassageRepository = ReturnType<typeof createPassageRepository>;

/** Statements about passages and sections. `onRow` sees each passage that is read, so that it is not read again. */
export function createPassageRepository(read: Read, onRow: (row: PassageRow) => void) {
  function parseRow(row: Row): PassageRow {
    const passage = parsePassage(row.passage);
    onRow(passage);
    return passage;
  }

  return {
    /** Keys that are not in the graph are missing in the map. */
    async byKeys(keys: readonly string[]): Promise<Map<string, PassageRow>> {
      const rows = await read(statements.byKeys, { keys });
      return new Map(rows.map(parseRow).map((passage) => [passage.key, passage]));
    },

    async page(
      dataset: string,
      selection: PassageSelection,
      { after, limit }: OrderPage,
    ): Promise<PassageRow[]> {
      return (await read(statements.page, { dataset, ...selection, afterOrder: after, limit })).map(parseRow);
    },

    count: (dataset: string, selection: PassageSelection): Promise<number> =>
      readCount(read, statements.count, { dataset, ...selection }),

    /** For each section's key, a page of its own passages. */
    async ofSections(
      keys: readonly string[],
      { after, limit }: OrderPage,
    ): Promise<Map<string, PassageRow[]>> {
      return groupByKey(await read(statements.ofSections, { keys, afterOrder: after, limit }), parseRow);
    },

    countOfSections: (keys: readonly string[]): Promise<Map<string, number>> =>
      readCounts(read, statements.countOfSections, { keys }),

    /** All sections of a dataset, in the study's order. */
    async sections(dataset: string): Promise<SectionRow[]> {
      const rows = await read(statements.sections, { dataset });
      return rows.map((row) => parseSection(row.section));
    },
  };
}
