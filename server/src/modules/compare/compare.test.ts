import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ComparedClaim, compareEntities } from './compare.ts';

const claim = (
  id: string,
  source: string,
  target: string,
  rest: Partial<ComparedClaim> = {},
): ComparedClaim => ({
  id: `claim/${id}`,
  type: 'INFLUENCES',
  source,
  target,
  sign: 'POSITIVE',
  negated: false,
  ...rest,
});

describe('compareEntities', () => {
  it('tells contradicting from shared from unique', () => {
    const claims = [
      claim('1', 'a', 'x'),
      claim('2', 'b', 'x', { sign: 'NEGATIVE' }),
      claim('3', 'a', 'region', { type: 'LOCATED_IN', sign: null }),
      claim('4', 'b', 'region', { type: 'LOCATED_IN', sign: null }),
      claim('5', 'y', 'a'),
    ];
    const silent = { claims: [], sign: null, negated: false };
    expect(compareEntities(['a', 'b'], claims)).toEqual([
      {
        type: 'INFLUENCES',
        direction: 'OUT',
        other: 'x',
        standing: 'CONTRADICTING',
        cells: [
          { entity: 'a', claims: ['claim/1'], sign: 'POSITIVE', negated: false },
          { entity: 'b', claims: ['claim/2'], sign: 'NEGATIVE', negated: false },
        ],
      },
      {
        type: 'LOCATED_IN',
        direction: 'OUT',
        other: 'region',
        standing: 'SHARED',
        cells: [
          { entity: 'a', claims: ['claim/3'], sign: null, negated: false },
          { entity: 'b', claims: ['claim/4'], sign: null, negated: false },
        ],
      },
      {
        type: 'INFLUENCES',
        direction: 'IN',
        other: 'y',
        standing: 'UNIQUE',
        cells: [
          { entity: 'a', claims: ['claim/5'], sign: 'POSITIVE', negated: false },
          { entity: 'b', ...silent },
        ],
      },
    ]);
  });

  it('sees a denial against an assertion, and differing signs of one entity as mixed', () => {
    const aspects = compareEntities(
      ['a', 'b'],
      [
        claim('1', 'a', 'x', { sign: null, type: 'RUNS', negated: true }),
        claim('2', 'b', 'x', { sign: null, type: 'RUNS' }),
        claim('3', 'a', 'y'),
        claim('4', 'a', 'y', { sign: 'NONE' }),
      ],
    );
    expect(aspects.map((aspect) => [aspect.type, aspect.standing, aspect.cells[0]?.sign])).toEqual([
      ['RUNS', 'CONTRADICTING', null],
      ['INFLUENCES', 'UNIQUE', 'MIXED'],
    ]);
  });

  it('reads a symmetric claim the same from both ends', () => {
    const claims = [
      claim('1', 'a', 'x', { type: 'WORKS_WITH', sign: null }),
      claim('2', 'x', 'b', { type: 'WORKS_WITH', sign: null }),
    ];
    const silent = { sign: null, negated: false };
    expect(compareEntities(['a', 'b'], claims)).toEqual([
      {
        type: 'WORKS_WITH',
        direction: 'BOTH',
        other: 'x',
        standing: 'SHARED',
        cells: [
          { entity: 'a', claims: ['claim/1'], ...silent },
          { entity: 'b', claims: ['claim/2'], ...silent },
        ],
      },
    ]);
  });

  it('accounts for every end of every claim exactly once, whatever the order', () => {
    const drawn = fc.array(
      fc.record({
        source: fc.constantFrom('a', 'b', 'c', 'x', 'y'),
        target: fc.constantFrom('a', 'b', 'c', 'x', 'y'),
        sign: fc.constantFrom('POSITIVE' as const, 'NEGATIVE' as const, null),
      }),
    );
    fc.assert(
      fc.property(drawn, (ends) => {
        const claims = ends.map(({ source, target, sign }, i) => claim(String(i), source, target, { sign }));
        const compared = ['a', 'b', 'c'];
        const aspects = compareEntities(compared, claims);
        const told = aspects
          .flatMap((aspect) =>
            aspect.cells.flatMap((cell) =>
              cell.claims.map((id) => `${cell.entity} ${aspect.direction} ${id}`),
            ),
          )
          .sort();
        const expected = claims
          .flatMap((c) => [`${c.source} OUT ${c.id}`, `${c.target} IN ${c.id}`])
          .filter((line) => compared.includes(line.slice(0, 1)))
          .sort();
        expect(told).toEqual(expected);
        expect(compareEntities(compared, [...claims].reverse())).toEqual(aspects);
      }),
    );
  });
});
