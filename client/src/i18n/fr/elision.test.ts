import { expect, it } from 'vitest';
import { de, deAtStart } from './elision.ts';

it('elides before a vowel, accents and capitals aside', () => {
  expect(['Imaginove', 'Écoles', 'offre', 'Minalogic'].map(de)).toEqual([
    'd’Imaginove',
    'd’Écoles',
    'd’offre',
    'de Minalogic',
  ]);
  expect(['Enquête', 'MEDEF'].map(deAtStart)).toEqual(['D’Enquête', 'De MEDEF']);
});
