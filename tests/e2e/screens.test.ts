/** A few screens as they are meant to look, with little tolerance. */
import { expect, it } from 'vitest';
import { settled } from './graph.ts';
import { atRest, compareScreen } from './screens.ts';
import { describeVisits, type VisitOptions } from './visit.ts';

type Screen = VisitOptions & {
  name: string;
  /** A text that is there once the screen is. */
  says: string | RegExp;
  /** True where a graph has to come to rest. */
  graph?: boolean;
};

const TWO_POLES = '/#n=~pole/imaginove,actor/rhone-alpes,pole/minalogic&s=pole/imaginove';

const SCREENS: readonly Screen[] = [
  { name: 'start', says: '440 entités' },
  { name: 'start-dark-phone', says: 'Ou commencer par une question', theme: 'dark', size: [390, 844] },
  { name: 'graph', path: TWO_POLES, says: 'Jeu vidéo', graph: true },
  { name: 'graph-dark', path: TWO_POLES, says: 'Jeu vidéo', graph: true, theme: 'dark' },
  { name: 'whole-study', path: '/#all=1', says: '440 entités', graph: true },
  { name: 'table', path: '/#v=table&all=1', says: '14 familles de métiers' },
  { name: 'matrix', path: '/#v=matrix&all=1', says: 'Groupe de pôles' },
  { name: 'compare', path: '/#v=compare&c=compare?ids=pole/imaginove,pole/minalogic', says: 'Membres' },
  { name: 'map', path: '/#v=map&all=1', says: '200 km' },
  { name: 'text', path: '/#v=text', says: 'Présentation' },
  { name: 'audit', path: '/#v=audit', says: 'Ce que les données couvrent' },
];

describeVisits('screens', (open) => {
  it.each(SCREENS)('$name', async ({ name, says, graph = false, ...options }) => {
    const page = await open(options);
    await page.getByText(says).first().waitFor();
    if (graph) await settled(page);
    await atRest(page);
    const { differing, sizes } = await compareScreen(page, name);
    expect(sizes.seen).toBe(sizes.kept);
    expect(differing).toBeLessThan(0.02);
  });
});
