import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuestion, type Question, QuestionError, writeQuestion } from './question.ts';

const id = fc.constantFrom('pole/a', 'actor/b', 'skill/c', 'factor/d');
const ids = fc.uniqueArray(id, { minLength: 2 });
const set = <T extends string>(...values: T[]): fc.Arbitrary<T[]> =>
  fc.uniqueArray(fc.constantFrom(...values)).map((list) => list.sort());
const filter = fc.record(
  {
    kinds: set('ACTOR' as const, 'POLE' as const),
    relationTypes: set('INFLUENCES' as const, 'RUNS' as const),
    signs: set('NEGATIVE' as const, 'UNSIGNED' as const),
    modalities: set('OBSERVED' as const),
    scope: fc.record(
      { generality: set('GENERAL' as const), of: set('pole/a') },
      { requiredKeys: ['generality'] },
    ),
    sections: set('s1', 's2.1'),
  },
  { requiredKeys: [] },
);
const axis = fc.oneof(fc.record({ kinds: set('POLE', 'ACTOR') }), fc.record({ ids }));
const question: fc.Arbitrary<Question> = fc.oneof(
  fc.record({
    ask: fc.constant('paths' as const),
    between: ids,
    via: set('x', 'y'),
    avoid: set('z'),
    directed: fc.boolean(),
    maxHops: fc.integer({ min: 1, max: 8 }),
    shortest: fc.option(fc.integer({ min: 1, max: 50 })),
    filter,
  }),
  fc.record({
    ask: fc.constant('influence' as const),
    of: id,
    direction: fc.constantFrom('DOWNSTREAM' as const, 'UPSTREAM' as const),
    maxHops: fc.integer({ min: 1, max: 6 }),
    filter,
  }),
  fc.record({
    ask: fc.constant('loops' as const),
    through: fc.option(id),
    maxHops: fc.integer({ min: 1, max: 8 }),
    filter,
  }),
  fc.record({ ask: fc.constant('compare' as const), ids, filter }),
  fc.record({ ask: fc.constant('matrix' as const), rows: axis, columns: axis, filter }),
);

describe('a written question', () => {
  it('reads back as what was asked', () => {
    fc.assert(
      fc.property(question, (asked) => {
        expect(parseQuestion(writeQuestion(asked))).toEqual(asked);
      }),
      { numRuns: 2000 },
    );
  });

  it('is short, and leaves defaults out', () => {
    const asked = parseQuestion(
      'paths?between=actor/medef,pole/imaginove&hops=4&shortest=5&signs=POSITIVE,NEGATIVE',
    );
    expect(writeQuestion(asked)).toBe('paths?between=actor/medef,pole/imaginove&signs=NEGATIVE,POSITIVE');
  });

  it.each([
    ['route?of=a', 'question', '"route" is no question; allowed: paths, influence, loops, compare, matrix.'],
    [
      'loops?of=a',
      'of',
      '"of" does not belong here; allowed: through, hops, kinds, types, signs, modalities, generality, scope, sections.',
    ],
    ['loops?hops=many', 'hops', '"many" is no number.'],
    ['influence?of=a&direction=UP', 'direction', '"UP" is no direction; allowed: DOWNSTREAM, UPSTREAM.'],
    [
      'loops?signs=GOOD',
      'signs',
      '"GOOD" is not among POSITIVE, NEGATIVE, NONE, MIXED, UNSPECIFIED, UNSIGNED.',
    ],
  ])('says of %s what is wrong', (text, argument, message) => {
    expect(() => parseQuestion(text)).toThrow(new QuestionError(argument, message));
  });
});
