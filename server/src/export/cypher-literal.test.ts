import { expect, test } from 'vitest';
import { cypherLiteral } from './cypher-literal.ts';

test('values become literals, nothing in a map is left out', () => {
  expect(cypherLiteral({ a: [1, -2.5, true], b: { 'x y`': 'é' }, c: null, d: undefined, e: [] })).toBe(
    "{`a`: [1, -2.5, true], `b`: {`x y```: 'é'}, `e`: []}",
  );
});

test.each<[string, string]>([
  ["d'x", "'d\\'x'"],
  ['a\\', "'a\\\\'"],
  ["\\' RETURN 1 //", "'\\\\\\' RETURN 1 //'"],
  ['one\r\ntwo\t', "'one\\r\\ntwo\\t'"],
  ['\\u0027', "'\\\\' + 'u0027'"],
  ['\\\\u0027', "'\\\\\\\\' + 'u0027'"],
])('%j cannot end its literal', (text, literal) => {
  expect(cypherLiteral(text)).toBe(literal);
});

test('what has no literal is refused', () => {
  expect(() => cypherLiteral(Number.NaN)).toThrow('null has no literal in Cypher');
  expect(() => cypherLiteral(null)).toThrow('null has no literal in Cypher');
});
