import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Budget, DEFAULT_LIMITS } from './budget.ts';
import { oraclePaths, oracleVerdict } from './oracle.ts';
import { findPaths } from './paths.ts';
import { randomClaims, randomEntity, sourceOf } from './random-claims.ts';
import type { PathQuestion } from './search-paths.ts';
import { verdictOf } from './sign.ts';
import type { WalkClaim } from './walk.ts';

const question = fc
  .record({
    from: randomEntity,
    to: randomEntity,
    directed: fc.boolean(),
    via: fc.uniqueArray(randomEntity, { maxLength: 1 }),
    avoid: fc.uniqueArray(randomEntity, { maxLength: 1 }),
    maxHops: fc.integer({ min: 1, max: 6 }),
    shortest: fc.constant<number | null>(null),
  })
  .filter((q) => q.from !== q.to && ![q.from, q.to, ...q.via].some((id) => q.avoid.includes(id)));

const everything: PathQuestion = {
  from: 'a',
  to: 'b',
  directed: false,
  via: [],
  avoid: [],
  maxHops: 6,
  shortest: null,
};

const nodesOf = async (claims: WalkClaim[], asked: PathQuestion, budget?: Budget): Promise<string[][]> =>
  (await findPaths(sourceOf(claims), asked, budget)).paths.map((path) => path.nodes);

/** Rings wider than this are not read whole: none or any, since those of random graphs are narrow. */
const wideRings = [30, 0];

describe('findPaths', () => {
  it.each(wideRings)(
    'finds what brute force finds, in the same order and with the same verdicts (wide ring: %i)',
    async (wide) => {
      await fc.assert(
        fc.asyncProperty(randomClaims, question, async (claims, asked) => {
          const { paths, completeness } = await findPaths(sourceOf(claims), asked, new Budget(), wide);
          const expected = oraclePaths(claims, asked);
          expect(paths.map((path) => path.nodes)).toEqual(expected);
          expect(paths.map((path) => verdictOf(path.hops))).toEqual(
            expected.map((nodes) => oracleVerdict(claims, nodes)),
          );
          expect(completeness).toBe('COMPLETE');
        }),
        { numRuns: 2000 },
      );
    },
  );

  it.each(wideRings)(
    'gives the first k of the whole list, and says when there may be more (wide ring: %i)',
    async (wide) => {
      await fc.assert(
        fc.asyncProperty(
          randomClaims,
          question,
          fc.integer({ min: 1, max: 5 }),
          async (claims, asked, shortest) => {
            const { paths, completeness } = await findPaths(
              sourceOf(claims),
              { ...asked, shortest },
              new Budget(),
              wide,
            );
            const all = oraclePaths(claims, asked);
            expect(paths.map((path) => path.nodes)).toEqual(all.slice(0, shortest));
            if (all.length > shortest) expect(completeness).toBe('CUT_BY_LIMIT');
            if (all.length < shortest) expect(completeness).toBe('COMPLETE');
          },
        ),
        { numRuns: 1000 },
      );
    },
  );

  it('does not depend on the order in which claims arrive', async () => {
    const shuffled = randomClaims.chain((claims) =>
      fc.record({
        claims: fc.constant(claims),
        permuted: fc.shuffledSubarray(claims, { minLength: claims.length, maxLength: claims.length }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, question, async ({ claims, permuted }, asked) => {
        expect(await findPaths(sourceOf(permuted), asked)).toEqual(await findPaths(sourceOf(claims), asked));
      }),
      { numRuns: 1000 },
    );
  });

  it('changes ids alone when entities are relabelled in the same order', async () => {
    const relabel = (id: string): string => `${id}-renamed`;
    await fc.assert(
      fc.asyncProperty(randomClaims, question, async (claims, asked) => {
        const renamed = claims.map((c) => ({ ...c, source: relabel(c.source), target: relabel(c.target) }));
        const answer = await nodesOf(renamed, {
          ...asked,
          from: relabel(asked.from),
          to: relabel(asked.to),
          via: asked.via.map(relabel),
          avoid: asked.avoid.map(relabel),
        });
        expect(answer).toEqual((await nodesOf(claims, asked)).map((nodes) => nodes.map(relabel)));
      }),
      { numRuns: 500 },
    );
  });

  it('finds undirected every path that it finds directed, and a filter adds none', async () => {
    await fc.assert(
      fc.asyncProperty(randomClaims, question, async (claims, asked) => {
        const wider = (await nodesOf(claims, { ...asked, directed: false })).map(String);
        const directed = (await nodesOf(claims, { ...asked, directed: true })).map(String);
        const influences = claims.filter((claim) => claim.sign !== null);
        const filtered = (await nodesOf(influences, { ...asked, directed: false })).map(String);
        expect(wider).toEqual(expect.arrayContaining(directed));
        expect(wider).toEqual(expect.arrayContaining(filtered));
      }),
      { numRuns: 1000 },
    );
  });

  it('stops at its budget and says so', async () => {
    const names = [...'abcdefgh'];
    const clique: WalkClaim[] = names.flatMap((source, i) =>
      names.slice(i + 1).map((target) => ({
        id: `claim/${source}${target}`,
        type: 'INFLUENCES',
        source,
        target,
        sign: 'POSITIVE',
        modality: 'OBSERVED',
        scope: '',
        passages: ['p1'],
      })),
    );
    const all = await nodesOf(clique, everything);
    for (const limits of [{ found: 3 }, { steps: 20 }, { claims: 10 }]) {
      const budget = new Budget({ ...DEFAULT_LIMITS, ...limits });
      const { completeness, paths } = await findPaths(sourceOf(clique), everything, budget);
      expect(completeness).toBe('CUT_BY_BUDGET');
      expect(paths.length).toBeLessThan(all.length);
      expect(all).toEqual(expect.arrayContaining(paths.map((path) => path.nodes)));
    }
  });

  it('ends when the asker goes away', async () => {
    const gone = new AbortController();
    const source = sourceOf([]);
    const leaving = {
      ...source,
      linksAround: async (...args: Parameters<typeof source.linksAround>) => {
        gone.abort();
        args[3]?.throwIfAborted();
        return [];
      },
    };
    await expect(findPaths(leaving, everything, new Budget(DEFAULT_LIMITS, gone.signal))).rejects.toThrow(
      /aborted/,
    );
  });
});
