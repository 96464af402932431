import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cosine, orderBySimilarity } from './similarity.ts';

const item = (id: string, vector: Record<string, number>) => ({
  id,
  vector: new Map(Object.entries(vector)),
});
const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe('cosine', () => {
  it('is 1 for the same direction, 0 for nothing in common, -1 for opposites', () => {
    const at = (a: Record<string, number>, b: Record<string, number>) =>
      cosine(new Map(Object.entries(a)), new Map(Object.entries(b)));
    expect(at({ x: 2, y: 2 }, { x: 1, y: 1 })).toBeCloseTo(1);
    expect([at({ x: 1 }, { y: 1 }), at({}, { x: 1 }), at({}, {})]).toEqual([0, 0, 0]);
    expect(at({ x: 1 }, { x: -3 })).toBeCloseTo(-1);
    expect(at({ x: 1 }, { x: 1, y: 1 })).toBeCloseTo(Math.SQRT1_2);
  });
});

describe('orderBySimilarity', () => {
  it('puts what acts alike side by side, and what acts the other way far off', () => {
    const items = [
      item('a', { x: 1, y: 1 }),
      item('b', { z: 1 }),
      item('c', { x: -1, y: -1 }),
      item('d', { x: 1, y: 1, z: 1 }),
      item('e', { z: 1, w: 1 }),
      item('f', { x: 1 }),
    ];
    expect(idsOf(orderBySimilarity(items))).toEqual(['f', 'a', 'd', 'b', 'e', 'c']);
  });

  it('orders nothing and one thing', () => {
    expect(orderBySimilarity([])).toEqual([]);
    expect(idsOf(orderBySimilarity([item('a', {})]))).toEqual(['a']);
  });

  it('keeps every item once and gives the same order whichever they come in', () => {
    const vectors = fc.array(
      fc.dictionary(fc.constantFrom('x', 'y', 'z', 'w'), fc.integer({ min: -2, max: 2 })),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(vectors, fc.infiniteStream(fc.nat()), (drawn, keys) => {
        const items = drawn.map((vector, index) => item(`i${index}`, vector));
        const ordered = idsOf(orderBySimilarity(items));
        expect(ordered.toSorted()).toEqual(idsOf(items).toSorted());
        const shuffled = items
          .map((each) => ({ each, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ each }) => each);
        expect(idsOf(orderBySimilarity(shuffled))).toEqual(ordered);
      }),
    );
  });

  it('keeps those that are the same together', () => {
    const groups = fc.array(fc.constantFrom('x', 'y', 'z', 'w', 'v'), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(groups, (drawn) => {
        const ordered = orderBySimilarity(drawn.map((name, index) => item(`i${index}`, { [name]: 1 })));
        const runs = ordered
          .map(({ vector }) => [...vector.keys()][0]!)
          .filter((name, index, all) => name !== all[index - 1]);
        expect(runs.length).toBe(new Set(drawn).size);
      }),
    );
  });
});
