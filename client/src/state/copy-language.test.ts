import { expect, it } from 'vitest';
import { languageOf } from './copy-language.ts';

it('tells the language of a running text', () => {
  const texts = [
    'Les pôles réunissent des entreprises et des centres de recherche dans une région, pour que les projets qui y naissent soient portés par tous.',
    'The poles bring together firms and centres of research in a region, so that the projects which come from it are carried by all of them.',
    'Die Pole bringen Unternehmen und Zentren der Forschung in einer Region zusammen, und das ist auch für die Projekte nicht ohne Folgen.',
    'Los polos reúnen a las empresas y los centros de una región para que los proyectos del lugar, como es natural, crezcan con el tiempo.',
    'I poli riuniscono le imprese e i centri della regione, perché i progetti che nascono nel luogo sono per tutti gli attori e per il paese.',
  ];
  expect(texts.map(languageOf)).toEqual(['fr', 'en', 'de', 'es', 'it']);
});

it('does not guess from a few words, or from a list of names', () => {
  expect(languageOf('')).toBeNull();
  expect(languageOf('the of and to')).toBeNull();
  expect(languageOf('Minalogic Imaginove Alsace '.repeat(20))).toBeNull();
});
