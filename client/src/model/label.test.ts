import { expect, test } from 'vitest';
import { wholeLabel, wrapLabel } from './label.ts';

test('breaks between words, in two lines of 18 where that is enough', () => {
  expect(wrapLabel('MEDEF')).toEqual(['MEDEF']);
  expect(wrapLabel('Industries et Agro-Ressources')).toEqual(['Industries et', 'Agro-Ressources']);
  expect(wrapLabel('123456789 12345678')).toEqual(['123456789 12345678']);
  expect(wrapLabel('')).toEqual([]);
});

test('takes a third line and longer lines before it cuts', () => {
  expect(wrapLabel('Ampleur de la transformation des métiers')).toEqual([
    'Ampleur de la',
    'transformation des',
    'métiers',
  ]);
  expect(wrapLabel('un deux trois quatre cinq six sept huit neuf dix onze douze treize')).toEqual([
    'un deux trois quatre',
    'cinq six sept huit neuf',
    'dix onze douze treize',
  ]);
});

test('cuts what does not fit on the last line, and never the whole label', () => {
  const long = 'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze';
  expect(wrapLabel(long)).toEqual([
    'un deux trois quatre',
    'cinq six sept huit neuf',
    'dix onze douze treize q…',
  ]);
  expect(wholeLabel(long)).toEqual([
    'un deux trois quatre',
    'cinq six sept huit neuf',
    'dix onze douze treize',
    'quatorze quinze',
  ]);
});

test('cuts a word that is longer than the longest line', () => {
  expect(wrapLabel('Anticonstitutionnellement')).toEqual(['Anticonstitutionnelleme…']);
  expect(wrapLabel('fait Anticonstitutionnellement')).toEqual(['fait', 'Anticonstitutionnelleme…']);
  expect(wholeLabel('Anticonstitutionnellement')).toEqual(['Anticonstitutionnellement']);
});

test('counts letters, not code units, and keeps no-break spaces', () => {
  expect(wrapLabel('𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜 𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜')).toEqual(['𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜 𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜']);
  expect(wrapLabel('Effets de la loi no\u00a02004')).toEqual(['Effets de la loi', 'no\u00a02004']);
});
