/** Small random graphs for the tests of the calculus: self-loops, parallel claims, every sign. */
import fc from 'fast-check';
import type { ClaimType, Modality, Sign } from '../../dataset/vocabulary.ts';
import type { ClaimSource, Links, WalkClaim, Walked } from './walk.ts';

const entities = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

const claimOf = fc.record({
  type: fc.constantFrom<ClaimType>(
    'INFLUENCES',
    'INFLUENCES',
    'INFLUENCES',
    'CONDITION_OF',
    'COVERS',
    'WORKS_WITH',
  ),
  source: fc.constantFrom(...entities),
  target: fc.constantFrom(...entities),
  influence: fc.constantFrom<Sign>('POSITIVE', 'POSITIVE', 'NEGATIVE', 'NONE', 'MIXED', 'UNSPECIFIED'),
  modality: fc.constantFrom<Modality>('OBSERVED', 'EXPLAINED', 'HYPOTHESIS', 'EXPECTED', 'RECOMMENDED'),
  scope: fc.constantFrom('', '', 'x', 'y'),
  passages: fc.uniqueArray(fc.constantFrom('p1', 'p2', 'p3'), { minLength: 1, maxLength: 2 }),
});

/** 0 to 16 claims among seven entities. */
export const randomClaims: fc.Arbitrary<WalkClaim[]> = fc.array(claimOf, { maxLength: 16 }).map((drawn) =>
  drawn.map(({ influence, ...claim }, i) => ({
    ...claim,
    id: `claim/${String(i).padStart(2, '0')}`,
    sign: claim.type === 'INFLUENCES' ? influence : claim.type === 'CONDITION_OF' ? 'POSITIVE' : null,
  })),
);

export const randomEntity = fc.constantFrom(...entities);

/** A source over a list, handing claims out in the list's order. */
export function sourceOf(claims: readonly WalkClaim[]): ClaimSource {
  return {
    async claimsAround(ids, limit) {
      const wanted = new Set(ids);
      return claims.filter((claim) => wanted.has(claim.source) || wanted.has(claim.target)).slice(0, limit);
    },
    async linksAround(ids, walked, limit) {
      return linksOf(claims, ids, walked, () => true).slice(0, limit);
    },
    async linksBetween(ids, others, walked, limit) {
      return linksOf(claims, ids, walked, (other) => others.includes(other)).slice(0, limit);
    },
    async claimsOf(pairs) {
      return claims.filter(({ source, target }) =>
        pairs.some(
          ({ from, to }) => (from === source && to === target) || (from === target && to === source),
        ),
      );
    },
  };
}

/** A list for each link, so that a limit on them cuts links. */
function linksOf(
  claims: readonly WalkClaim[],
  ids: readonly string[],
  walked: Walked,
  leadsTo: (other: string) => boolean,
): Links[] {
  return ids.flatMap((id) => {
    const linked = claims.flatMap((claim) => {
      const ahead = claim.source === id && (walked !== 'BEHIND' || claim.type === 'WORKS_WITH');
      const behind = claim.target === id && (walked !== 'AHEAD' || claim.type === 'WORKS_WITH');
      return [...(ahead ? [claim.target] : []), ...(behind ? [claim.source] : [])];
    });
    return [...new Set(linked)].filter(leadsTo).map((other) => ({ id, others: [other] }));
  });
}
