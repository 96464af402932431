import { expect, test } from 'vitest';
import { allowedTypos, fold, foldedWords } from './text.ts';

test.each([
  ['Énergie, CŒUR', 'energie, coeur'],
  ['ﬁlière Straße', 'filiere strasse'],
  ['Ex æquo', 'ex aequo'],
  ['', ''],
])('%s folds to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each([
  ['L’énergie d’abord', ['l', 'energie', 'd', 'abord']],
  ['pôle/minalogic (R&D) n°3', ['pole', 'minalogic', 'r', 'd', 'n', '3']],
  [' … ', []],
  ['½ ˙ ΣΑΣ\u00a0ﬁn\tΣ', ['1', '2', 'σας', 'fin', 'σ']],
])('%s has the words %j', (text, words) => {
  expect(foldedWords(text)).toEqual(words);
});

test('longer words forgive more typing errors', () => {
  expect(['gpec', 'opc', 'metiers', 'minalogic'].map(allowedTypos)).toEqual([1, 0, 1, 2]);
});
