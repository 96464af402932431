import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findInfluence, routesByVerdict } from './influence.ts';
import { oracleRoutes } from './oracle.ts';
import { randomClaims, randomEntity, sourceOf } from './random-claims.ts';

describe('findInfluence', () => {
  it('finds the routes that brute force finds, with the same verdicts, by the entity reached', async () => {
    await fc.assert(
      fc.asyncProperty(
        randomClaims,
        randomEntity,
        fc.constantFrom('DOWNSTREAM' as const, 'UPSTREAM' as const),
        fc.integer({ min: 1, max: 6 }),
        async (claims, entity, direction, maxHops) => {
          const { reached, completeness } = await findInfluence(sourceOf(claims), {
            entity,
            direction,
            maxHops,
          });
          const routes = reached.flatMap(({ routes: found }) =>
            [...routesByVerdict(found)].flatMap(([verdict, paths]) =>
              paths.map((path) => `${verdict}: ${path.nodes.join('>')}`),
            ),
          );
          expect(routes.sort()).toEqual(oracleRoutes(claims, entity, direction, maxHops));
          expect(completeness).toBe('COMPLETE');
          for (const { entity: far, routes: found } of reached) {
            const end = direction === 'DOWNSTREAM' ? -1 : 0;
            expect(new Set(found.map((path) => path.nodes.at(end)))).toEqual(new Set([far]));
          }
        },
      ),
      { numRuns: 1500 },
    );
  });
});
