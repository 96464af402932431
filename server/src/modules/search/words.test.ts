import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  editDistance,
  mayBeWithin,
  searchWords,
  weightyWords,
  withoutArticle,
  withoutElisions,
} from './words.ts';

test.each([
  ['L’Île-de-France', ['ile', 'de', 'france']],
  ["l'énergie d'abord", ['energie', 'abord']],
  ['qu’aujourd’hui, jusqu’au cœur', ['aujourd', 'hui', 'au', 'coeur']],
  ['Don’t', ['don', 't']],
  ['', []],
])('the words of %s', (text, words) => {
  expect(searchWords(text)).toEqual(words);
});

test('an elision at the end of a word is none', () => {
  expect(withoutElisions('d’armor et prud’homme')).toBe('armor et prud’homme');
});

test.each([
  ['l’École d’atelier', 'École d’atelier'],
  [' Les OPCA', 'OPCA'],
  ['the regions', 'regions'],
  ['Lesage', 'Lesage'],
])('%s without its article', (text, rest) => {
  expect(withoutArticle(text)).toBe(rest);
});

test('articles and prepositions do not count, unless there is nothing else', () => {
  expect(weightyWords(['le', 'pole', 'du', 'lin'])).toEqual(['pole', 'lin']);
  expect(weightyWords(['la', 'le'])).toEqual(['la', 'le']);
});

test.each([
  ['minalogic', 'minalogic', 0],
  ['minalgic', 'minalogic', 1],
  ['minaolgic', 'minalogic', 1],
  ['', 'abc', 3],
  ['pole', 'poles', 1],
  ['kitten', 'sitting', 3],
])('%s is %s with %i edits', (a, b, edits) => {
  expect(editDistance(a, b)).toBe(edits);
  expect(editDistance(b, a)).toBe(edits);
});

test('a distance over the most that is asked for is only known to be more', () => {
  expect(editDistance('competence', 'energie', 2)).toBeGreaterThan(2);
  for (const [a, b] of [
    ['minalogic', 'minaolgic'],
    ['abcd', 'badc'],
    ['rhone', 'rohne'],
    ['strategie', 'stratege'],
  ] as const) {
    expect(editDistance(a, b, 2)).toBe(editDistance(a, b));
  }
});

test('no word that is near enough is taken for one that is surely too far', () => {
  const word = fc.string({ unit: fc.constantFrom(...'aeiopqéß9а'), maxLength: 7 });
  fc.assert(
    fc.property(word, word, fc.constantFrom(1, 2), (a, b, edits) => {
      if (editDistance(a, b) <= edits) expect(mayBeWithin(edits, a, b)).toBe(true);
    }),
    { numRuns: 2000 },
  );
  expect(mayBeWithin(2, 'competence', 'energie')).toBe(false);
  expect(mayBeWithin(1, 'abcd', 'efgh')).toBe(false);
});
