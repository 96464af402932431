/**
 * What is traced, compared and measured over each engine's graph is what the same questions give over the
 * dataset in memory, where brute force has checked them.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../server/src/dataset/dataset.ts';
import type { Claim } from '../../server/src/dataset/schema.ts';
import { ENTITY_LABELS, type EntityKind } from '../../server/src/dataset/vocabulary.ts';
import { loadDataset } from '../../server/src/load/load-dataset.ts';
import { createCompareRepository } from '../../server/src/modules/compare/compare.repository.ts';
import { type ComparedClaim, compareEntities } from '../../server/src/modules/compare/compare.ts';
import { everything, type FilterParams } from '../../server/src/modules/graph/filter.ts';
import { keyOf } from '../../server/src/modules/graph/key.ts';
import type { Read } from '../../server/src/modules/graph/read.ts';
import { createMeasuresRepository } from '../../server/src/modules/measures/measures.repository.ts';
import { Budget } from '../../server/src/modules/trace/budget.ts';
import { findInfluence } from '../../server/src/modules/trace/influence.ts';
import { findLoopsAmong, findLoopsThrough } from '../../server/src/modules/trace/loops.ts';
import { findPaths } from '../../server/src/modules/trace/paths.ts';
import { createTraceRepository } from '../../server/src/modules/trace/trace.repository.ts';
import {
  byCodeUnit,
  type ClaimSource,
  type WalkClaim,
  type Walked,
  WalkGraph,
} from '../../server/src/modules/trace/walk.ts';
import { forEachEngine } from '../support/engines.ts';
import { generatedDataset } from '../support/generated-dataset.ts';

const dataset = generatedDataset({ seed: 7, nodes: 40, relations: 100 });
const kindOf = new Map(dataset.entities.map(({ id, entityLabel }) => [id, ENTITY_LABELS[entityLabel].kind]));
const signOf = (claim: Claim) => claim.sign ?? (claim.type === 'CONDITION_OF' ? 'POSITIVE' : null);

const filters: Record<string, FilterParams> = {
  everything,
  'some signs': { ...everything, signs: ['POSITIVE', 'NEGATIVE', 'UNSIGNED'] },
  'stated in general': { ...everything, scoped: [false] },
  'some modalities': { ...everything, modalities: ['OBSERVED', 'EXPLAINED', 'HYPOTHESIS'] },
};

function passes(claim: Claim, filter: FilterParams): boolean {
  const scoped = (claim.scope?.of.length ?? 0) + (claim.scope?.except.length ?? 0) > 0;
  return (
    (filter.signs === null || filter.signs.includes(signOf(claim) ?? 'UNSIGNED')) &&
    (filter.modalities === null || filter.modalities.includes(claim.modality)) &&
    (filter.scoped === null || filter.scoped.includes(scoped))
  );
}

/** The claims of a dataset in memory as the graph hands them to be walked. */
function walkClaims({ claims }: Dataset, key: string, filter: FilterParams): WalkClaim[] {
  return claims
    .filter((claim) => !claim.negated && passes(claim, filter))
    .map((claim) => ({
      id: keyOf(key, claim.id),
      type: claim.type,
      source: keyOf(key, claim.source),
      target: keyOf(key, claim.target),
      sign: signOf(claim),
      modality: claim.modality,
      scope: scopeOf(claim),
      passages: [...new Set(claim.evidence.map(({ passage }) => passage))].sort(byCodeUnit),
    }));
}

function scopeOf({ scope }: Claim): string {
  if (!scope || scope.of.length + scope.except.length === 0) return '';
  return [scope.of.toSorted().join(','), scope.except.toSorted().join(','), scope.quantifier ?? ''].join('|');
}

function sourceOver(claims: WalkClaim[]): ClaimSource {
  return {
    async claimsAround(keys, limit) {
      return claims
        .filter(({ source, target }) => keys.includes(source) || keys.includes(target))
        .slice(0, limit);
    },
    async linksAround(keys, walked) {
      return keys.map((id) => ({ id, others: linkedTo(claims, id, walked) }));
    },
    async linksBetween(keys, others, walked) {
      const among = (linked: string[]) => linked.filter((other) => others.includes(other));
      return keys.map((id) => ({ id, others: among(linkedTo(claims, id, walked)) }));
    },
    async claimsOf(pairs) {
      const joins = ({ source, target }: WalkClaim) =>
        pairs.some(({ from, to }) => [`${from} ${to}`, `${to} ${from}`].includes(`${source} ${target}`));
      return claims.filter(joins);
    },
  };
}

function linkedTo(claims: WalkClaim[], id: string, walked: Walked): string[] {
  const both = ({ type }: WalkClaim) => type === 'WORKS_WITH' || walked === 'EITHER';
  const ahead = claims.filter((claim) => claim.source === id && (both(claim) || walked === 'AHEAD'));
  const behind = claims.filter((claim) => claim.target === id && (both(claim) || walked === 'BEHIND'));
  return [...new Set([...ahead.map(({ target }) => target), ...behind.map(({ source }) => source)])];
}

/** Passages of a claim in one order: engines hand them over in the order of the data. */
function withSortedPassages(source: ClaimSource): ClaimSource {
  const sorted = (claims: WalkClaim[]) =>
    claims.map((claim) => ({ ...claim, passages: claim.passages.toSorted(byCodeUnit) }));
  return {
    ...source,
    claimsAround: async (...asked) => sorted(await source.claimsAround(...asked)),
    claimsOf: async (...asked) => sorted(await source.claimsOf(...asked)),
    ...(source.shortestPaths && {
      async shortestPaths(ends) {
        const known = await source.shortestPaths!(ends);
        return known && { ...known, claims: sorted(known.claims) };
      },
    }),
  };
}

forEachEngine((engine) => {
  let key: string;
  const read: Read = (statement, params) => engine().read(statement, params);
  const trace = createTraceRepository(read);
  const compare = createCompareRepository(read);
  const entities = dataset.entities.map(({ id }) => id);

  beforeAll(async () => {
    key = (await loadDataset(engine(), dataset, { grace: 0 })).dataset;
  });

  describe.each(Object.entries(filters))('under the filter %s', (_, filter) => {
    const sources = () => ({
      graph: withSortedPassages(trace.claims(filter, engine().name)),
      memory: sourceOver(walkClaims(dataset, key, filter)),
    });

    it.each([
      { directed: false, maxHops: 4, shortest: 10 },
      { directed: true, maxHops: 6, shortest: null },
      { directed: false, maxHops: 3, shortest: 1 },
      { directed: true, maxHops: 8, shortest: 1 },
      { directed: false, maxHops: 6, shortest: 5 },
      { directed: true, maxHops: 5, shortest: 5 },
      { directed: false, maxHops: 2, shortest: 2 },
      { directed: false, maxHops: 4, shortest: 50 },
    ])('finds the same paths: %j', async (options) => {
      const { graph, memory } = sources();
      for (const [from, to] of pairs(entities)) {
        const question = { from: keyOf(key, from), to: keyOf(key, to), via: [], avoid: [], ...options };
        const expected = await findPaths(memory, question);
        expect(await findPaths(graph, question)).toEqual(expected);
        expect(await findPaths(graph, question, new Budget(), 0)).toEqual(expected);
      }
    });

    it('finds the same paths around entities to avoid', async () => {
      const { graph, memory } = sources();
      const avoid = hubs(dataset, 3).map((id) => keyOf(key, id));
      for (const [from, to] of pairs(entities)) {
        const ends = { from: keyOf(key, from), to: keyOf(key, to) };
        if (avoid.includes(ends.from) || avoid.includes(ends.to)) continue;
        for (const shortest of [1, 5]) {
          const question = { ...ends, via: [], avoid, directed: false, maxHops: 6, shortest };
          expect(await findPaths(graph, question)).toEqual(await findPaths(memory, question));
        }
      }
    });

    it('finds the same routes of influence and the same loops', async () => {
      const { graph, memory } = sources();
      for (const id of entities.slice(0, 4)) {
        const entity = keyOf(key, id);
        for (const direction of ['DOWNSTREAM', 'UPSTREAM'] as const) {
          const question = { entity, direction, maxHops: 4 };
          expect(await findInfluence(graph, question)).toEqual(await findInfluence(memory, question));
        }
        expect(await findLoopsThrough(graph, entity, 5)).toEqual(await findLoopsThrough(memory, entity, 5));
      }
    });

    it('finds the same loops anywhere', async () => {
      const read = await trace.influences(key, filter, 100_000);
      const inMemory = walkClaims(dataset, key, filter).filter(({ sign }) => sign !== null);
      const loops = (claims: WalkClaim[]) => {
        const graph = new WalkGraph();
        graph.add(claims.map((claim) => ({ ...claim, passages: claim.passages.toSorted(byCodeUnit) })));
        return findLoopsAmong(
          graph,
          [...new Set(claims.flatMap(({ source, target }) => [source, target]))],
          5,
        );
      };
      expect(await loops(read)).toEqual(await loops(inMemory));
    });

    it('compares the same claims', async () => {
      const compared = entities.slice(0, 5).map((id) => keyOf(key, id));
      const inMemory: ComparedClaim[] = dataset.claims
        .filter((claim) => passes(claim, filter))
        .map((claim) => ({
          id: keyOf(key, claim.id),
          type: claim.type,
          source: keyOf(key, claim.source),
          target: keyOf(key, claim.target),
          sign: signOf(claim),
          negated: claim.negated,
        }));
      const read = await compare.claimsOf(compared, filter, 10_000);
      expect(compareEntities(compared, read)).toEqual(compareEntities(compared, inMemory));
    });
  });

  it('counts the same cells, and opens the same claims behind them, on every sort of axis', async () => {
    const kinds = [...new Set(kindOf.values())];
    const some = entities.slice(0, 8);
    const axes = [
      { ids: some, axis: () => ({ keys: some.map((id) => keyOf(key, id)) }) },
      { ids: entities, axis: () => ({ kinds }) },
    ];
    for (const rows of axes) {
      for (const columns of axes) {
        const nameOf = (axis: typeof rows, id: string) =>
          'kinds' in axis.axis() ? kindOf.get(id)! : keyOf(key, id);
        const expected = new Map<string, string[]>();
        for (const claim of dataset.claims) {
          const ends: [string, string][] = [[claim.source, claim.target]];
          if (claim.type === 'WORKS_WITH') ends.push([claim.target, claim.source]);
          for (const [from, to] of ends) {
            if (!rows.ids.includes(from) || !columns.ids.includes(to)) continue;
            const cell = [nameOf(rows, from), nameOf(columns, to), signOf(claim)].join(' ');
            expected.set(cell, [...new Set([...(expected.get(cell) ?? []), keyOf(key, claim.id)])]);
          }
        }
        const cells = await compare.matrix(key, rows.axis(), columns.axis(), everything);
        const counted = cells.map(({ row, column, sign, count }) => [[row, column, sign].join(' '), count]);
        expect(Object.fromEntries(counted)).toEqual(
          Object.fromEntries([...expected].map(([cell, claims]) => [cell, claims.length])),
        );

        const ends = [...new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell])).values()];
        const axisOf = (axis: typeof rows, value: string) =>
          'kinds' in axis.axis() ? { kinds: [value as EntityKind] } : { keys: [value] };
        const opened = await compare.cells(
          key,
          ends.map(({ row, column }) => ({ row: axisOf(rows, row), column: axisOf(columns, column) })),
          { filter: everything, after: null, limit: 1000 },
        );
        const behind = ends.map(({ row, column }) =>
          [...expected]
            .flatMap(([cell, ids]) => (cell.startsWith(`${row} ${column} `) ? ids : []))
            .sort(byCodeUnit),
        );
        expect(opened).toEqual(behind);
      }
    }
  });

  it('hands out the same relations to be measured', async () => {
    const relations = await createMeasuresRepository(read).relations(key, everything, 10_000);
    const line = (source: string, target: string, type: string, sign: string | null) =>
      [source, target, type, sign].join(' ');
    expect(
      relations.map(({ source, target, type, sign }) => line(source, target, type, sign)).sort(),
    ).toEqual(
      dataset.claims
        .map((claim) => line(keyOf(key, claim.source), keyOf(key, claim.target), claim.type, signOf(claim)))
        .sort(),
    );
  });
});

/** The entities with most claims. */
function hubs({ claims }: Dataset, count: number): string[] {
  const ends = new Map<string, number>();
  for (const id of claims.flatMap(({ source, target }) => [source, target])) {
    ends.set(id, (ends.get(id) ?? 0) + 1);
  }
  return [...ends]
    .sort(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([id]) => id);
}

/** Some pairs of different entities, spread over the list. */
function pairs(ids: readonly string[]): [string, string][] {
  return Array.from({ length: 8 }, (_, i): [string, string] => [
    ids[(i * 7) % ids.length]!,
    ids[(i * 11 + 3) % ids.length]!,
  ]).filter(([from, to]) => from !== to);
}
