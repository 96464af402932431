import type { Finding, Rule } from '../check.ts';
import type { Draft, Located } from '../draft.ts';
import { allowedEnd, CLAIM_TYPES, type ClaimType, SIGNS, type Unit } from '../vocabulary.ts';

type ClaimEntry = Draft['claims'][number];

const WITHOUT_QUANTITY: ClaimType[] = ['RECOMMENDS', 'ADDRESSES', 'WROTE', 'CITES'];
const UNITS_OF_MEMBERS: Unit[] = [
  'POLE',
  'FIRM',
  'LARGE_FIRM',
  'SME',
  'RESEARCH_CENTRE',
  'TRAINING_CENTRE',
  'PARTNER',
  'UNIVERSITY',
  'COUNTRY',
];

/** A claim's ends fit its type, and its fields fit each other. */
export const checkClaims: Rule = function* (draft) {
  const labels = new Map(draft.entities.map(({ value }) => [value.id, value.entityLabel]));
  const sections = new Map(draft.passages.map(({ value }) => [value.id, value.section]));
  for (const record of draft.claims) {
    const { type, source, target } = record.value;
    for (const end of ['source', 'target'] as const) {
      const label = labels.get(record.value[end]);
      if (label !== undefined && !allowedEnd(type, end, label)) {
        yield {
          record,
          path: [end],
          message: `a ${label} may not be the ${end} of ${type}`,
          allowed: CLAIM_TYPES[type][end].join(', '),
        };
      }
    }
    if (source === target) {
      yield { record, path: ['target'], message: 'is the source too', allowed: 'another entity' };
    }
    yield* file(record, sections.get(record.value.evidence[0]!.passage));
    yield* signAndStrength(record);
    yield* scope(record);
    yield* quantity(record);
  }
};

function* file(record: ClaimEntry, section: string | undefined): Iterable<Finding> {
  if (section === undefined || record.source.file === `claims/${section}.yml`) return;
  yield {
    record,
    path: ['evidence', 0],
    message: `lies in section ${section}, but the claim stands in ${record.source.file}`,
    allowed: `the file claims/${section}.yml`,
  };
}

function* signAndStrength(record: ClaimEntry): Iterable<Finding> {
  const { type, sign, strength, negated } = record.value;
  if (type === 'INFLUENCES' && sign === undefined) {
    yield { record, path: ['sign'], message: 'is missing on INFLUENCES', allowed: SIGNS.join(', ') };
  }
  if (type !== 'INFLUENCES' && sign !== undefined) {
    yield { record, path: ['sign'], message: `stands on ${type}`, allowed: 'only on INFLUENCES' };
  }
  if (strength !== undefined && sign === 'NONE') {
    yield {
      record,
      path: ['strength'],
      message: 'stands beside sign NONE',
      allowed: 'no strength where there is no effect',
    };
  }
  if (negated && sign === 'NONE') {
    yield {
      record,
      path: ['negated'],
      message: 'says the same as sign NONE a second time',
      allowed: 'one of the two',
    };
  }
  if (negated && sign !== undefined && sign !== 'NONE') {
    yield {
      record,
      path: ['negated'],
      message: `an influence with sign ${sign} that is not so; is it sign NONE, or the other sign?`,
      warning: true,
    };
  }
}

function* scope(record: ClaimEntry): Iterable<Finding> {
  const { scope, citedCases } = record.value;
  if (scope === undefined) return;
  if (scope.of.length === 0 && scope.except.length === 0 && scope.quantifier === undefined) {
    yield {
      record,
      path: ['scope'],
      message: 'is empty',
      allowed: 'no scope where the claim is stated in general',
    };
  }
  for (const [index, id] of scope.except.entries()) {
    if (scope.of.includes(id)) {
      yield {
        record,
        path: ['scope', 'except', index],
        message: `"${id}" is also in the scope`,
        allowed: 'one of the two',
      };
    }
  }
  for (const [index, id] of citedCases.entries()) {
    if (scope.of.includes(id)) {
      yield {
        record,
        path: ['citedCases', index],
        message: `"${id}" is also the scope: an example is no scope`,
        allowed: 'one of the two',
      };
    }
  }
}

function* quantity(record: Located<ClaimEntry['value']>): Iterable<Finding> {
  const { type, quantity } = record.value;
  if (quantity === undefined) {
    return;
  }
  if (WITHOUT_QUANTITY.includes(type)) {
    yield {
      record,
      path: ['quantity'],
      message: `stands on ${type}`,
      allowed: `no quantity on ${WITHOUT_QUANTITY.join(', ')}`,
    };
  }
  if (type === 'HAS_MEMBERS' && !UNITS_OF_MEMBERS.includes(quantity.unit)) {
    yield {
      record,
      path: ['quantity', 'unit'],
      message: `${quantity.unit} does not count members`,
      allowed: UNITS_OF_MEMBERS.join(', '),
    };
  }
  if (quantity.value < 0) {
    yield {
      record,
      path: ['quantity', 'value'],
      message: `is ${quantity.value}`,
      allowed: 'a number from 0',
    };
  }
  if (quantity.unit !== 'EURO' && !Number.isInteger(quantity.value)) {
    yield { record, path: ['quantity', 'value'], message: `is ${quantity.value}`, allowed: 'a whole number' };
  }
}
