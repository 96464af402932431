import type { Rule } from '../check.ts';

/** Every recommendation says whom it addresses, or that the study does not say. */
export const checkRecommendations: Rule = function* ({ entities, claims }) {
  const addressing = new Set(
    claims
      .filter(({ value }) => value.type === 'ADDRESSES' && !value.negated)
      .map(({ value }) => value.source),
  );
  for (const record of entities) {
    const { id, entityLabel, addresseeNotStated } = record.value;
    if (entityLabel !== 'Recommendation') continue;
    if (addressing.has(id) && addresseeNotStated) {
      yield {
        record,
        path: ['addresseeNotStated'],
        message: `is true, but ${id} has ADDRESSES claims`,
        allowed: 'one of the two',
      };
    }
    if (!addressing.has(id) && !addresseeNotStated) {
      yield {
        record,
        message: `${id} does not say whom it addresses`,
        allowed: 'an ADDRESSES claim, or addresseeNotStated: true',
      };
    }
  }
};
