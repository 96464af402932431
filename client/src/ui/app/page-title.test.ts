import { expect, it } from 'vitest';
import { pageTitle } from './page-title.ts';

it.each([
  ['Imaginove', 'Graphe', 'Imaginove – graphe – Maillage'],
  [null, 'Tableau', 'Tableau – Maillage'],
  ['From MEDEF to Imaginove', 'Paths', 'From MEDEF to Imaginove – paths – Maillage'],
  [null, null, 'Maillage'],
])('names %s in %s', (shown, view, title) => {
  expect(pageTitle(shown, view, 'Maillage')).toBe(title);
});
