import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  askedAs,
  influenceOf,
  loopsThrough,
  marksOf,
  namedIn,
  pathsBetween,
  readQuestion,
  type TraceQuestion,
  traceFrom,
  writeQuestion,
} from './trace-question.ts';

const id = fc.constantFrom('pole/a', 'actor/b', 'skill/c', 'factor/d', 'outcome/e');
const set = fc.uniqueArray(id, { maxLength: 3 }).map((ids) => ids.sort());
const question: fc.Arbitrary<TraceQuestion> = fc.oneof(
  fc.record({
    ask: fc.constant('paths' as const),
    between: fc.uniqueArray(id, { maxLength: 5 }),
    via: set,
    avoid: set,
    directed: fc.boolean(),
    maxHops: fc.integer({ min: 1, max: 20 }),
    shortest: fc.option(fc.integer({ min: 1, max: 50 })),
  }),
  fc.record({
    ask: fc.constant('influence' as const),
    of: fc.option(id),
    direction: fc.constantFrom('DOWNSTREAM' as const, 'UPSTREAM' as const),
    maxHops: fc.integer({ min: 1, max: 6 }),
  }),
  fc.record({
    ask: fc.constant('loops' as const),
    through: fc.option(id),
    maxHops: fc.integer({ min: 1, max: 8 }),
  }),
);

describe('the written form', () => {
  it('reads back as what was asked', () => {
    fc.assert(
      fc.property(question, (asked) => {
        expect(readQuestion(writeQuestion(asked))).toEqual(asked);
      }),
    );
  });

  it('is that of the API: short, defaults left out, sets sorted', () => {
    const asked = { ...pathsBetween(['actor/medef', 'pole/imaginove']), maxHops: 5, via: ['b', 'a'] };
    expect(writeQuestion(asked)).toBe('paths?between=actor/medef,pole/imaginove&via=a,b&hops=5');
    expect(writeQuestion({ ...influenceOf('factor/a'), direction: 'UPSTREAM' })).toBe(
      'influence?of=factor/a&direction=UPSTREAM',
    );
    expect(writeQuestion(loopsThrough(null))).toBe('loops?');
  });

  it('is read with defaults for what is odd, and is none for another question', () => {
    expect(readQuestion('paths?between=a,a,b&hops=many&shortest=x&signs=NEGATIVE&zz')).toEqual(
      pathsBetween(['a', 'b']),
    );
    expect([readQuestion(''), readQuestion('matrix?rows=a')]).toEqual([null, null]);
  });
});

describe('tracing on from the graph', () => {
  it('takes several as the ends, one as the next end', () => {
    const first = traceFrom(null, ['a']);
    const second = traceFrom({ ...first, maxHops: 6 }, ['b']);
    expect([first.between, second.between, second.maxHops]).toEqual([['a'], ['a', 'b'], 6]);
    expect(traceFrom(second, ['b']).between).toEqual(['a', 'b']);
    expect(traceFrom(second, ['x', 'y', 'x'])).toEqual(pathsBetween(['x', 'y']));
    expect(traceFrom(pathsBetween(['a', 'b', 'c', 'd', 'e']), ['f'])).toEqual(pathsBetween(['f']));
    expect(traceFrom(influenceOf('a'), ['b'])).toEqual(pathsBetween(['b']));
  });

  it('asks the same matter in another way', () => {
    const paths = pathsBetween(['a', 'b']);
    expect(askedAs('paths', paths)).toBe(paths);
    expect(askedAs('influence', paths)).toEqual(influenceOf('a'));
    expect(askedAs('loops', influenceOf('a'))).toEqual(loopsThrough('a'));
    expect(askedAs('paths', loopsThrough(null))).toEqual(pathsBetween([]));
  });

  it('gives the ends of paths their letters, and names every entity', () => {
    const asked = { ...pathsBetween(['a', 'b']), via: ['c'], avoid: ['d'] };
    expect([[...marksOf(asked)], namedIn(asked), [...marksOf(influenceOf('a'))]]).toEqual([
      [
        ['a', 'A'],
        ['b', 'B'],
      ],
      ['a', 'b', 'c', 'd'],
      [],
    ]);
  });
});
