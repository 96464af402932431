import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MeasuredClaim, measureGraph } from './measure.ts';
import { measureInThread } from './measure-in-thread.ts';

const drawn: fc.Arbitrary<MeasuredClaim[]> = fc.array(
  fc.record({ source: fc.constantFrom(...'abcdef'), target: fc.constantFrom(...'abcdef') }),
  { maxLength: 14 },
);

/** Betweenness by definition: shortest paths between every pair, counted one by one. */
function betweennessByPairs(claims: readonly MeasuredClaim[]): Map<string, number> {
  const ids = [...new Set(claims.flatMap((c) => [c.source, c.target]))].sort();
  const linked = (a: string, b: string): boolean =>
    a !== b && claims.some((c) => (c.source === a && c.target === b) || (c.source === b && c.target === a));
  const through = new Map(ids.map((id) => [id, 0]));
  for (const [i, from] of ids.entries()) {
    for (const to of ids.slice(i + 1)) {
      let trails = [[from]];
      while (trails.length > 0 && !trails.some((trail) => trail.at(-1) === to)) {
        trails = trails.flatMap((trail) =>
          ids.filter((id) => !trail.includes(id) && linked(trail.at(-1)!, id)).map((id) => [...trail, id]),
        );
      }
      const shortest = trails.filter((trail) => trail.at(-1) === to);
      for (const trail of shortest) {
        for (const id of trail.slice(1, -1)) through.set(id, through.get(id)! + 1 / shortest.length);
      }
    }
  }
  const pairs = ((ids.length - 1) * (ids.length - 2)) / 2;
  return new Map([...through].map(([id, sum]) => [id, pairs > 0 ? sum / pairs : 0]));
}

describe('measureGraph', () => {
  it('gives the betweenness of the definition', () => {
    fc.assert(
      fc.property(drawn, (claims) => {
        const expected = betweennessByPairs(claims);
        for (const { entity, betweenness } of measureGraph(claims).entities) {
          expect(betweenness).toBeCloseTo(expected.get(entity)!, 9);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the order of the claims; ranks sum to one', () => {
    fc.assert(
      fc.property(drawn, (claims) => {
        const measured = measureGraph(claims);
        expect(measureGraph([...claims].reverse())).toEqual(measured);
        const sum = measured.entities.reduce((total, entity) => total + entity.pageRank, 0);
        if (claims.length > 0) expect(sum).toBeCloseTo(1, 6);
      }),
      { numRuns: 300 },
    );
  });

  it('finds two groups joined by one bridge, and the bridge between them', () => {
    const clique = (ids: string): MeasuredClaim[] =>
      [...ids].flatMap((source, i) => [...ids].slice(i + 1).map((target) => ({ source, target })));
    const { entities } = measureGraph([...clique('abcd'), ...clique('wxyz'), { source: 'd', target: 'w' }]);
    expect(entities.map(({ entity, community }) => `${entity}${community}`).join(' ')).toBe(
      'a0 b0 c0 d0 w1 x1 y1 z1',
    );
    const highest = entities.filter(({ betweenness }) => betweenness > 0.3).map(({ entity }) => entity);
    expect(highest).toEqual(['d', 'w']);
  });
});

describe('measureInThread', () => {
  const claims = [{ source: 'a', target: 'b' }];

  it('gives what measureGraph gives', async () => {
    const { signal } = new AbortController();
    expect(await measureInThread(claims, signal)).toEqual(measureGraph(claims));
  });

  it('ends with the reason of the signal', async () => {
    const signal = AbortSignal.abort(new Error('gone'));
    await expect(measureInThread(claims, signal)).rejects.toThrow('gone');
  });

  it('measures one graph after the other, and waits for none that nobody wants any more', async () => {
    const { signal } = new AbortController();
    const leaving = new AbortController();
    const ends: string[] = [];
    const measured = async (name: string, until: AbortSignal) => {
      await measureInThread(claims, until).catch(() => {});
      ends.push(name);
    };
    const all = [
      measured('first', signal),
      measured('left', leaving.signal),
      measured('second', signal),
      measured('third', signal),
    ];
    leaving.abort(new Error('gone'));
    await Promise.all(all);
    expect(ends).toEqual(['left', 'first', 'second', 'third']);
  });
});
