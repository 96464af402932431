import { expect, it } from 'vitest';
import { everyLook, everyScene } from '../../graph/svg/picture-fixture.ts';
import { takeAwayFr } from '../../i18n/fr/take-away.ts';
import { vocabularyFr } from '../../i18n/fr/vocabulary.ts';
import { buildScene } from '../../model/build-scene.ts';
import { pictureLegend } from './picture-legend.ts';

const words = { words: vocabularyFr, text: takeAwayFr.pictureText };
const shown = (scene: Parameters<typeof pictureLegend>[0]) =>
  pictureLegend(scene, words).map(({ title, entries }) => [
    title,
    entries.map(({ name, count }) => (count === null ? name : `${name} ${count}`)),
  ]);

it('lists kinds, signs and marks that are drawn', () => {
  expect(shown(everyScene)).toEqual([
    ['Entités', ['Pôle 1', 'Acteur 1', 'Compétence 1', 'Facteur 1', 'Recommandation 1', 'une classe']],
    [
      'Influences',
      [
        'Favorise 4',
        'Freine 1',
        'Sans effet 1',
        'Effet mêlé 1',
        'Sens non précisé 1',
        'la plus forte',
        'non observé',
      ],
    ],
    ['Autres relations', ['autre relation 4', "l'étude dit que non", 'trois relations ou plus']],
  ]);
});

it('says nothing of what is not there', () => {
  const [a, b] = everyLook.entities;
  const scene = buildScene({
    ...everyLook,
    entities: [a!, b!],
    claims: everyLook.claims.slice(0, 1),
    chosen: new Set(['claim/1']),
  });
  expect(shown(scene)).toEqual([
    ['Entités', ['Pôle 1', 'Facteur 1']],
    ['Influences', ['Favorise 1', 'la plus forte']],
    ['Lire', ['choisi']],
  ]);
});
