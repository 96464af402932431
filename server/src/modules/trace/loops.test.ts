import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLoopsAmong, findLoopsThrough, type LoopAnswer } from './loops.ts';
import { oracleLoops } from './oracle.ts';
import { randomClaims, randomEntity, sourceOf } from './random-claims.ts';
import { WalkGraph } from './walk.ts';

const written = ({ loops }: LoopAnswer): string[] =>
  loops.map((loop) => `${loop.polarity}: ${loop.nodes.join('>')}`).sort();

describe('feedback loops', () => {
  it('are those of brute force, through an entity', async () => {
    await fc.assert(
      fc.asyncProperty(
        randomClaims,
        randomEntity,
        fc.integer({ min: 1, max: 6 }),
        async (claims, entity, maxHops) => {
          const answer = await findLoopsThrough(sourceOf(claims), entity, maxHops);
          expect(written(answer)).toEqual(oracleLoops(claims, maxHops, entity));
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('are those of brute force, in a whole graph', async () => {
    await fc.assert(
      fc.asyncProperty(randomClaims, fc.integer({ min: 1, max: 6 }), async (claims, maxHops) => {
        const influences = claims.filter((claim) => claim.sign !== null);
        const graph = new WalkGraph();
        graph.add(influences);
        const entities = [...new Set(influences.flatMap((claim) => [claim.source, claim.target]))];
        expect(written(await findLoopsAmong(graph, entities, maxHops))).toEqual(oracleLoops(claims, maxHops));
      }),
      { numRuns: 1000 },
    );
  });
});
