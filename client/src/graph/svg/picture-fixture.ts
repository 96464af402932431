import { buildScene } from '../../model/build-scene.ts';
import { NO_FILTER } from '../../model/filter.ts';
import { claim, entity, plainWords, unsigned } from '../../model/scene-fixture.ts';
import type { SceneInput } from '../../model/scene-types.ts';
import { KIND_FAMILIES, type KindFamily } from '../../model/types.ts';
import type { KindInk, Theme } from '../theme.ts';
import type { PictureText } from './picture-types.ts';

const ink: KindInk = { line: '#100000', fill: '#200000', icon: '#300000' };

/** A theme whose colours tell what they are of. */
export const theme: Theme = {
  plate: '#fdfdfb',
  raised: '#ffffff',
  ink: '#17202b',
  ink2: '#46505b',
  ink3: '#5d6772',
  mark: '#ffe169',
  markSoft: '#fff3bf',
  onMark: '#000001',
  halo: '#ffe16a',
  selectLine: '#000002',
  focus: '#000003',
  signs: {
    positive: '#0000a1',
    negative: '#0000a2',
    none: '#0000a3',
    mixed: '#0000a4',
    unspecified: '#0000a5',
    structure: '#0000a6',
  },
  kinds: Object.fromEntries(KIND_FAMILIES.map((family) => [family, ink])) as Record<KindFamily, KindInk>,
  sans: '"Segoe UI", sans-serif',
  serif: 'Georgia, serif',
};

/** Every letter is 6 px wide. */
export const measure = (text: string): number => text.length * 6;

/** A graph with every look, a bundle, a pair of parallel relations and a relation to itself. */
export const everyLook: SceneInput = {
  entities: [
    entity('pole/a', 'POLE', { label: 'Pôle <A> & "co"', degree: 12 }),
    entity('factor/b', 'FACTOR'),
    entity('firm/c', 'FIRM', { collective: true }),
    entity('skill/d', 'SKILL'),
    entity('recommendation/e', 'RECOMMENDATION'),
  ],
  claims: [
    claim('claim/1', 'factor/b', 'pole/a', { strength: 'STRONGEST' }),
    claim('claim/2', 'pole/a', 'factor/b', { sign: 'NEGATIVE', modality: 'HYPOTHESIS' }),
    claim('claim/3', 'firm/c', 'pole/a', { sign: 'NONE' }),
    claim('claim/4', 'skill/d', 'pole/a', { sign: 'MIXED', modality: 'RECOMMENDED' }),
    claim('claim/5', 'recommendation/e', 'pole/a', { sign: 'UNSPECIFIED' }),
    claim('claim/6', 'recommendation/e', 'factor/b', { modality: 'EXPECTED' }),
    unsigned('claim/7', 'firm/c', 'skill/d', { negated: true }),
    unsigned('claim/8', 'firm/c', 'factor/b'),
    unsigned('claim/9', 'firm/c', 'factor/b', { type: 'WORKS_WITH' }),
    claim('claim/10', 'firm/c', 'factor/b'),
    claim('claim/11', 'skill/d', 'skill/d'),
    unsigned('claim/12', 'skill/d', 'recommendation/e', { type: 'WORKS_WITH' }),
  ],
  filter: NO_FILTER,
  words: plainWords,
};

export const everyScene = buildScene(everyLook);

export const places = new Map([
  ['pole/a', { x: 0, y: 0 }],
  ['factor/b', { x: 260, y: -40 }],
  ['firm/c', { x: 220, y: 240 }],
  ['skill/d', { x: -220, y: 200 }],
  ['recommendation/e', { x: -180, y: -220 }],
]);

export const text: PictureText = {
  lang: 'fr',
  title: 'Pôle <A> & "co"',
  subtitle: '5 entités, 12 relations',
  legend: [
    {
      title: 'Entités',
      entries: [{ name: 'Pôle', count: 1, glyph: { node: 'pole', collective: false } }],
    },
    {
      title: 'Influences',
      entries: [
        { name: 'Favorise', count: 4, glyph: { edge: { look: 'positive', observed: true, strength: null } } },
        { name: 'pour un pôle', count: null, glyph: { chip: '+ IAR' } },
      ],
    },
  ],
  sources: ['Une étude', 'Données de Maillage, version 1.1.0. Image du 24 novembre 2026.'],
  link: { href: 'https://m.example/#n=~pole/a&p=1~2', shown: 'https://m.example/#n=~pole/a' },
  description: 'Un réseau.',
};
