import { expect, test } from 'vitest';
import { parsedOnce, TupleReader } from './tuple.ts';

test('values are read in order, absent ones as null, false or empty', () => {
  const tuple = new TupleReader('thing', ['a', null, 3, null, true, null, ['x'], null, [1, 2], 'B', null]);
  expect([
    tuple.string(),
    tuple.stringOrNull(),
    tuple.number(),
    tuple.numberOrNull(),
    tuple.boolean(),
    tuple.boolean(),
    tuple.strings(),
    tuple.strings(),
    tuple.numbers(),
    tuple.word(['A', 'B']),
    tuple.wordOrNull(['A', 'B']),
  ]).toEqual(['a', null, 3, null, true, false, ['x'], [], [1, 2], 'B', null]);
});

test('a value of another type is refused with its place', () => {
  expect(() => new TupleReader('thing', { a: 1 })).toThrow('thing: a list is expected, not {"a":1}');
  expect(() => new TupleReader('thing', '"text"')).toThrow('thing: a list is expected, not "text"');
  const tuple = new TupleReader('thing', ['a', 1]);
  tuple.string();
  expect(() => tuple.string()).toThrow('thing, value 2: a string is expected, not 1');
  expect(() => tuple.word(['A'])).toThrow('thing, value 3: one of A is expected, not undefined');
});

test('a list may come as JSON', () => {
  const tuple = new TupleReader('thing', '["a",2]');
  expect([tuple.string(), tuple.number()]).toEqual(['a', 2]);
});

test('the same text is parsed once, another one, a list, and what is refused each time', () => {
  let parsed = 0;
  const parse = parsedOnce((column) => {
    parsed += 1;
    return { name: new TupleReader('thing', column).string() };
  });
  expect(['["a"]', '["a"]', '["b"]', '["a"]', ['a'], ['a']].map(parse)).toEqual(
    ['a', 'a', 'b', 'a', 'a', 'a'].map((name) => ({ name })),
  );
  expect(parsed).toBe(4);
  for (const time of [5, 6]) {
    expect(() => parse('[1]')).toThrow('thing, value 1: a string is expected, not 1');
    expect(parsed).toBe(time);
  }
});
