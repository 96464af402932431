import { type EngineName, statement } from '../../engine/statements.ts';
import type { FilterParams } from '../graph/filter.ts';
import { idOf } from '../graph/key.ts';
import type { Read } from '../graph/read.ts';
import { symmetricTypes } from '../relation/relation.repository.ts';
import { parseRelation, type RelationRow, type ScopeRow } from '../relation/relation.ts';
import type { ClaimSource, Links, Pair, WalkClaim, Walked } from './walk.ts';

const statements = {
  claimsAround: statement('trace/claims-around'),
  linksAround: statement('trace/links-around'),
  linksBetween: statement('trace/links-between'),
  claimsOf: statement('trace/claims-of'),
  denials: statement('trace/denials'),
  influences: statement('trace/influences'),
  shortestPaths: statement('trace/shortest-paths'),
};

/** Pairs in one statement. */
const MOST_PAIRS = 2_000;

export type TraceRepository = ReturnType<typeof createTraceRepository>;

/**
 * Statements about what is walked: claims by keys, not ids. `read` carries the request's cancellation; `onRow` sees each
 * relation that is part of a path, so that it is not read again.
 */
export function createTraceRepository(read: Read, onRow: (row: RelationRow) => void = () => {}) {
  async function claimsOf(pairs: Pair[], filter: FilterParams): Promise<WalkClaim[]> {
    if (pairs.length === 0) return [];
    const rows = await read(statements.claimsOf, { pairs: pairs.slice(0, MOST_PAIRS), ...filter });
    const claims = rows.map(({ relation, passages }) => {
      const row = parseRelation(relation);
      onRow(row);
      return claimOf(row, passages);
    });
    return [...claims, ...(await claimsOf(pairs.slice(MOST_PAIRS), filter))];
  }

  const shortestPathsUnder =
    (filter: FilterParams): ClaimSource['shortestPaths'] =>
    async ({ from, to, directed, avoid, maxHops }, limit) => {
      const walked: Walked = directed ? 'AHEAD' : 'EITHER';
      const asked = { from, to, avoid, maxHops, walked, symmetric: symmetricTypes };
      const rows = await read(statements.shortestPaths, { ...asked, ...filter, limit });
      return rows.map(({ keys }) => strings(keys));
    };

  return {
    /** The claims of the graph that pass a filter, to be walked; `engine` is the one that is read. */
    claims: (filter: FilterParams, engine: EngineName): ClaimSource => ({
      async claimsAround(keys, limit) {
        const [row] = await read(statements.claimsAround, { keys, ...filter, limit });
        return parseClaims(row?.claims);
      },
      async linksAround(keys, walked, limit) {
        const params = { keys, walked, symmetric: symmetricTypes, ...filter, limit };
        return (await read(statements.linksAround, params)).map(parseLinks);
      },
      async linksBetween(keys, others, walked, limit) {
        const params = { keys, others, walked, symmetric: symmetricTypes, ...filter, limit };
        return (await read(statements.linksBetween, params)).map(parseLinks);
      },
      claimsOf: (pairs) => claimsOf(pairs, filter),
      ...(engine in statements.shortestPaths.text && { shortestPaths: shortestPathsUnder(filter) }),
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
  return column.map(([row, passages]) => claimOf(parseRelation(row), passages));
}

function claimOf(
  { key, type, source, target, sign, modality, scope }: RelationRow,
  passages: unknown,
): WalkClaim {
  return {
    id: key,
    type,
    source,
    target,
    sign,
    modality,
    scope: writeScope(scope),
    passages: strings(passages),
  };
}

function parseLinks({ key, linked }: Record<string, unknown>): Links {
  return { id: String(key), others: strings(linked) };
}

function strings(value: unknown): string[] {
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
  throw new Error('a list of strings is expected');
}

/** One text for equal scopes; empty for a claim stated in general. */
function writeScope(scope: ScopeRow | null): string {
  const [of, except] = [scope?.of ?? [], scope?.except ?? []].map((keys) => keys.map(idOf).sort());
  if (of!.length === 0 && except!.length === 0) return '';
  return [of!.join(','), except!.join(','), scope?.quantifier ?? ''].join('|');
}
