import { type Claim, RELATION_TYPES, SIGN_FILTERS, type Strength, signFilterOf } from '../../model/types.ts';

const STRENGTHS: readonly (Strength | null)[] = ['STRONGEST', 'STRONG', null, 'WEAK'];

function rank(claim: Claim): number[] {
  return [
    RELATION_TYPES.indexOf(claim.type),
    SIGN_FILTERS.indexOf(signFilterOf(claim)),
    STRENGTHS.indexOf(claim.strength),
  ];
}

/** Claims as the margin lists them: influences first, by sign, the strongest first; equal ones as they come. */
export function orderClaims(claims: readonly Claim[]): Claim[] {
  return claims.toSorted((a, b) => {
    const [first, second] = [rank(a), rank(b)];
    const at = first.findIndex((value, index) => value !== second[index]);
    return at < 0 ? 0 : first[at]! - second[at]!;
  });
}
