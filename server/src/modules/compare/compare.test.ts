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
    expect(compareEntities(['a', 'b'], claims).aspects).toEqual([
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
    const { aspects } = compareEntities(
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
    expect(compareEntities(['a', 'b'], claims).aspects).toEqual([
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

  it('keeps claims among the compared apart, pair by pair in the order asked', () => {
    const claims = [
      claim('1', 'c', 'b'),
      claim('2', 'b', 'a', { type: 'WORKS_WITH', sign: null }),
      claim('3', 'a', 'b', { sign: 'NEGATIVE' }),
      claim('4', 'c', 'a'),
      claim('5', 'b', 'b'),
      claim('6', 'a', 'x'),
    ];
    expect(compareEntities(['b', 'a', 'c'], claims)).toEqual({
      aspects: [
        {
          type: 'INFLUENCES',
          direction: 'OUT',
          other: 'x',
          standing: 'UNIQUE',
          cells: [
            { entity: 'b', claims: [], sign: null, negated: false },
            { entity: 'a', claims: ['claim/6'], sign: 'POSITIVE', negated: false },
            { entity: 'c', claims: [], sign: null, negated: false },
          ],
        },
      ],
      between: ['claim/5', 'claim/3', 'claim/2', 'claim/1', 'claim/4'],
    });
  });

  it('accounts for every claim exactly once, whatever the order', () => {
    const drawn = fc.array(
      fc.record({
        source: fc.constantFrom('a', 'b', 'c', 'x', 'y'),
        target: fc.constantFrom('a', 'b', 'c', 'x', 'y'),
        type: fc.constantFrom('INFLUENCES' as const, 'WORKS_WITH' as const),
        sign: fc.constantFrom('POSITIVE' as const, 'NEGATIVE' as const, null),
      }),
    );
    fc.assert(
      fc.property(drawn, (ends) => {
        const claims = ends.map((each, i) => claim(String(i), each.source, each.target, each));
        const compared = ['a', 'b', 'c'];
        const answer = compareEntities(compared, claims);
        const told = answer.aspects.flatMap(({ type, direction, other, cells }) =>
          cells.flatMap(({ entity, claims: ids }) => ids.map((id) => [id, type, direction, entity, other])),
        );
        const side = (c: ComparedClaim, way: string) => (c.type === 'WORKS_WITH' ? 'BOTH' : way);
        const asEnds = claims.flatMap((c) => {
          const [source, target] = [compared.includes(c.source), compared.includes(c.target)];
          if (source === target) return [];
          return [
            source
              ? [c.id, c.type, side(c, 'OUT'), c.source, c.target]
              : [c.id, c.type, side(c, 'IN'), c.target, c.source],
          ];
        });
        expect(told.sort()).toEqual(asEnds.sort());
        expect(answer.between.toSorted()).toEqual(
          claims
            .filter((c) => compared.includes(c.source) && compared.includes(c.target))
            .map((c) => c.id)
            .sort(),
        );
        expect(compareEntities(compared, [...claims].reverse())).toEqual(answer);
      }),
    );
  });
});
