import { expect, it } from 'vitest';
import { traceEn } from './en/trace.ts';
import { vocabularyEn } from './en/vocabulary.ts';
import { traceFr } from './fr/trace.ts';
import { vocabularyFr } from './fr/vocabulary.ts';
import { edgeWord } from './vocabulary.ts';

const poles = { label: 'Pôles aux métiers nombreux', kind: 'POLE_GROUP', collective: true } as const;
const pole = { label: 'Minalogic', kind: 'POLE', collective: false } as const;

it('says on an edge what its source does, in its number', () => {
  const exhibits = { sign: null, type: 'EXHIBITS', negated: false } as const;
  const lowers = { sign: 'NEGATIVE', type: 'INFLUENCES', negated: false } as const;
  expect([poles, pole].map((source) => edgeWord(source, exhibits, vocabularyFr))).toEqual([
    'présentent',
    'présente',
  ]);
  expect([poles, pole].map((source) => edgeWord(source, lowers, vocabularyFr))).toEqual([
    'freinent',
    'freine',
  ]);
  const denied = { ...exhibits, negated: true };
  expect(edgeWord(poles, denied, vocabularyFr)).toBe('ne présentent pas');
  const groups = { ...poles, label: 'Poles with many jobs' };
  expect(edgeWord(groups, lowers, vocabularyEn)).toBe('lower');
});

it('counts paths by verdict in the plural', () => {
  expect([1, 5].map((count) => traceFr.verdictCount('UNDETERMINED', count))).toEqual([
    '1 indéterminé',
    '5 indéterminés',
  ]);
  expect(traceFr.verdictCount('NONE', 2)).toBe('2 sans effet');
});

it('names the weakest hop once', () => {
  const hop = traceEn.weakestHop(1, 'A', 'B', 'EXPLAINED');
  expect(`${traceEn.weakest} ${hop}`).toMatch(/^Weakest hop 1, A – B: /);
});
