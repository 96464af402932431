import { expect, test } from 'vitest';
import { TupleReader } from './tuple.ts';

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
