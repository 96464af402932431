import type { Rule } from '../check.ts';
import type { Draft } from '../draft.ts';
import { CLAIM_TYPES } from '../vocabulary.ts';

/** No claim is made twice: more evidence goes into the one claim. */
export const checkDuplicateClaims: Rule = function* ({ claims }) {
  const first = new Map<string, string>();
  for (const record of claims) {
    const key = contentKey(record.value);
    const other = first.get(key);
    if (other === undefined) first.set(key, record.value.id);
    else if (other !== record.value.id) {
      yield {
        record,
        message: `says what ${other} says: same ends, type, sign, negation, scope and condition`,
        allowed: 'one claim with the evidence of both',
      };
    }
    const spans = new Set<string>();
    for (const [index, evidence] of record.value.evidence.entries()) {
      const span = JSON.stringify([evidence.passage, evidence.start, evidence.end]);
      if (spans.has(span)) yield { record, path: ['evidence', index], message: 'is listed twice' };
      spans.add(span);
    }
  }
};

/** Equal for two claims that say the same. */
function contentKey(claim: Draft['claims'][number]['value']): string {
  const { type, source, target, sign, negated, scope, condition } = claim;
  const ends = 'symmetric' in CLAIM_TYPES[type] ? [source, target].sort() : [source, target];
  return JSON.stringify([
    type,
    ends,
    sign,
    negated,
    [...(scope?.of ?? [])].sort(),
    [...(scope?.except ?? [])].sort(),
    scope?.quantifier,
    condition?.fr,
  ]);
}
