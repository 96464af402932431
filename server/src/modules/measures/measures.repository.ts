import { type ClaimType, claimTypes, SIGNS, type Sign } from '../../dataset/vocabulary.ts';
import { statement } from '../../engine/statements.ts';
import type { FilterParams } from '../graph/filter.ts';
import type { Read } from '../graph/read.ts';
import { TupleReader } from '../graph/tuple.ts';

const claims = statement('measures/claims');

/** A relation as far as measures need it; ends are keys. */
export type MeasuredRelation = { source: string; target: string; type: ClaimType; sign: Sign | null };

export type MeasuresRepository = ReturnType<typeof createMeasuresRepository>;

export function createMeasuresRepository(read: Read) {
  return {
    /** The relations of a dataset that pass a filter, at most `limit`. */
    async relations(dataset: string, filter: FilterParams, limit: number): Promise<MeasuredRelation[]> {
      const [row] = await read(claims, { dataset, ...filter, limit });
      if (!Array.isArray(row?.claims)) throw new Error('claims: a list is expected');
      return row.claims.map(parseRelation);
    },
  };
}

function parseRelation(values: unknown): MeasuredRelation {
  const tuple = new TupleReader('claim', values);
  const ends = { source: tuple.string(), target: tuple.string() };
  return { ...ends, type: tuple.word(claimTypes), sign: tuple.wordOrNull(SIGNS) };
}
