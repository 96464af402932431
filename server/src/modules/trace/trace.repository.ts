import type { Row } from '../../engine/engine.ts';
import { type EngineName, statement } from '../../engine/statements.ts';
import { type EntityRow, parseEntity } from '../entity/entity.ts';
import type { FilterParams } from '../graph/filter.ts';
import { idOf } from '../graph/key.ts';
import type { Read } from '../graph/read.ts';
import { symmetricTypes } from '../relation/relation.repository.ts';
import { parseRelation, type RelationRow, type ScopeRow } from '../relation/relation.ts';
import type { ClaimSource, Links, Pair, ShortestPaths, WalkClaim, Walked } from './walk.ts';

const statements = {
  claimsAround: statement('trace/claims-around'),
  linksAround: statement('trace/links-around'),
  linksBetween: statement('trace/links-between'),
  claimsOf: statement('trace/claims-of'),
  denials: statement('trace/denials'),
  influences: statement('trace/influences'),
};

/** Pairs in one statement. */
const MOST_PAIRS = 2_000;

/** Trails that Neo4j may find in a search for shortest paths: where there are more, reading rings costs less. */
const MOST_TRAILS = 5_000;

/** How many lengths of path are compared, one try after the other. More than one path nearly always has two. */
const GROUPS = { one: [1], several: [2, 4] };

export type TraceRepository = ReturnType<typeof createTraceRepository>;

/**
 * Statements about what is walked: claims by keys, not ids. `read` carries the request's cancellation; `onRow` sees each
 * relation that is part of a path, and `onEntity` each entity that comes with one, so that they are not read again.
 */
export function createTraceRepository(
  read: Read,
  onRow: (row: RelationRow) => void = () => {},
  onEntity: (row: EntityRow) => void = () => {},
) {
  function parseClaim(relation: unknown, passages: unknown): WalkClaim {
    const row = parseRelation(relation);
    onRow(row);
    return claimOf(row, passages);
  }

  async function claimsOf(pairs: Pair[], filter: FilterParams): Promise<WalkClaim[]> {
    if (pairs.length === 0) return [];
    const rows = await read(statements.claimsOf, { pairs: pairs.slice(0, MOST_PAIRS), ...filter });
    const claims = rows.map(({ relation, passages }) => parseClaim(relation, passages));
    return [...claims, ...(await claimsOf(pairs.slice(MOST_PAIRS), filter))];
  }

  const shortestPathsUnder =
    (filter: FilterParams): ClaimSource['shortestPaths'] =>
    async (ends) => {
      const { from, to, directed, avoid, shortest } = ends;
      const walked: Walked = directed ? 'AHEAD' : 'EITHER';
      const asked = { from, to, avoid, walked, symmetric: symmetricTypes, shortest, most: MOST_TRAILS };
      for (const groups of shortest === 1 ? GROUPS.one : GROUPS.several) {
        const bounded = statement('trace/shortest-paths', { groups, hops: ends.maxHops });
        const [row] = await read(bounded, { ...asked, ...filter });
        if (Number(row!.trails) >= MOST_TRAILS) return null;
        const all = Number(row!.lengths) < groups || row!.longest === ends.maxHops;
        if (all || Number(row!.found) >= shortest) return parseShortest(row!);
      }
      return null;
    };

  function parseShortest(row: Row): ShortestPaths {
    const keyOfRow = (entityRow: unknown) => {
      const entity = parseEntity(entityRow);
      onEntity(entity);
      return entity.key;
    };
    return {
      found: lists(row.paths).map((rows) => rows.map(keyOfRow)),
      count: Number(row.found),
      claims: lists(row.claims).map(([relation, passages]) => parseClaim(relation, passages)),
    };
  }

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
      ...(engine === 'neo4j' && { shortestPaths: shortestPathsUnder(filter) }),
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
  return lists(column).map(([row, passages]) => claimOf(parseRelation(row), passages));
}

function lists(column: unknown): unknown[][] {
  if (Array.isArray(column) && column.every((item) => Array.isArray(item))) return column;
  throw new Error('a list of lists is expected');
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
