import { expect, test } from 'vitest';
import { wrapLabel } from './label.ts';

test('breaks between words, at most two lines of 18', () => {
  expect(wrapLabel('MEDEF')).toEqual(['MEDEF']);
  expect(wrapLabel('Industries et Agro-Ressources')).toEqual(['Industries et', 'Agro-Ressources']);
  expect(wrapLabel('123456789 12345678')).toEqual(['123456789 12345678']);
  expect(wrapLabel('')).toEqual([]);
});

test('cuts what does not fit on the last line', () => {
  expect(wrapLabel('Ampleur de la transformation des métiers')).toEqual([
    'Ampleur de la',
    'transformation de…',
  ]);
  expect(wrapLabel('un deux trois quatre cinq six sept huit')).toEqual([
    'un deux trois',
    'quatre cinq six s…',
  ]);
});

test('cuts a word that is longer than a line', () => {
  expect(wrapLabel('Anticonstitutionnellement')).toEqual(['Anticonstitutionn…']);
  expect(wrapLabel('Anticonstitutionnellement fait')).toEqual(['Anticonstitutionn…', 'fait']);
  expect(wrapLabel('fait Anticonstitutionnellement')).toEqual(['fait', 'Anticonstitutionn…']);
});

test('counts letters, not code units, and keeps no-break spaces', () => {
  expect(wrapLabel('𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜 𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜')).toEqual(['𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜 𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜']);
  expect(wrapLabel('Effets de la loi no\u00a02004')).toEqual(['Effets de la loi', 'no\u00a02004']);
});
