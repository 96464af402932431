import { claimTypes, MODALITIES, QUANTIFIERS, SIGNS } from '../../dataset/vocabulary.ts';
import { statement } from '../../engine/statements.ts';
import type { FilterParams } from '../graph/filter.ts';
import type { Read } from '../graph/read.ts';
import { TupleReader } from '../graph/tuple.ts';
import type { ClaimSource, WalkClaim } from './walk.ts';

const statements = {
  claimsAround: statement('trace/claims-around'),
  claimsBetween: statement('trace/claims-between'),
  denials: statement('trace/denials'),
  influences: statement('trace/influences'),
};

export type TraceRepository = ReturnType<typeof createTraceRepository>;

/** Statements about what is walked: claims by keys, not ids. `read` carries the request's cancellation. */
export function createTraceRepository(read: Read) {
  return {
    /** The claims of the graph that pass a filter, to be walked. */
    claims: (filter: FilterParams): ClaimSource => ({
      async claimsAround(keys, limit) {
        const [row] = await read(statements.claimsAround, { keys, ...filter, limit });
        return parseClaims(row?.claims);
      },
      async claimsBetween(keys, others, limit) {
        const [row] = await read(statements.claimsBetween, { keys, others, ...filter, limit });
        return parseClaims(row?.claims);
      },
    }),

    /** Keys of the claims directly between two entities that state no effect, or that it is not so. */
    async denials(from: string, to: string): Promise<string[]> {
      const rows = await read(statements.denials, { from, to });
      return rows.map((row) => String(row.key));
    },

    /** The influences of a dataset that pass a filter, at most `limit`. */
    async influences(dataset: string, filter: FilterParams, limit: number): Promise<WalkClaim[]> {
      const [row] = await read(statements.influences, { dataset, ...filter, limit });
      return parseClaims(row?.claims);
    },
  };
}

function parseClaims(column: unknown): WalkClaim[] {
  if (!Array.isArray(column)) throw new Error('claims: a list is expected');
  return column.map(parseClaim);
}

function parseClaim(values: unknown): WalkClaim {
  const tuple = new TupleReader('claim', values);
  const claim = {
    id: tuple.string(),
    type: tuple.word(claimTypes),
    source: tuple.string(),
    target: tuple.string(),
  };
  const sign = tuple.wordOrNull(SIGNS);
  const modality = tuple.word(MODALITIES);
  const scope = writeScope(tuple.strings(), tuple.strings(), tuple.wordOrNull(QUANTIFIERS));
  return { ...claim, sign, modality, scope, passages: tuple.strings() };
}

/** One text for equal scopes; empty for a claim stated in general. */
function writeScope(of: string[], except: string[], quantifier: string | null): string {
  if (of.length === 0 && except.length === 0) return '';
  return [of.toSorted().join(','), except.toSorted().join(','), quantifier ?? ''].join('|');
}
