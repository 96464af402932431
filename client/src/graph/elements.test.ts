import { expect, test } from 'vitest';
import { buildScene } from '../model/build-scene.ts';
import { NO_FILTER } from '../model/filter.ts';
import { claim, entity, plainWords, unsigned } from '../model/scene-fixture.ts';
import { chipTexts, edgeClasses, edgeData, nodeClasses, nodeData } from './elements.ts';

const scene = buildScene({
  entities: [entity('a'), entity('g', 'POLE_GROUP'), entity('f', 'FIRM', { collective: true })],
  claims: [
    claim('c1', 'a', 'g', { strength: 'STRONGEST', modality: 'HYPOTHESIS' }),
    unsigned('c2', 'f', 'g', { type: 'WORKS_WITH' }),
  ],
  filter: NO_FILTER,
  words: plainWords,
  chosen: new Set(['c1']),
  spotlight: new Set(['a', 'g', 'c1']),
  marks: new Map([['a', 'A']]),
  steps: new Map([['c1', 3]]),
});

test('nodes', () => {
  const [a, group, firm] = scene.nodes;
  expect(nodeData(a!)).toEqual({
    id: 'a',
    kind: 'FACTOR',
    family: 'factor',
    label: 'A',
    whole: 'A',
    radius: 13,
    width: 13 * 2.58,
    height: 13 * 2.24,
    more: 0,
    mark: 'A',
    pinned: false,
  });
  expect([a!, group!, firm!].map(nodeClasses)).toEqual([
    ['end'],
    ['collective', 'end'],
    ['collective', 'dimmed'],
  ]);
});

test('relations', () => {
  const [hypothesis, together] = scene.edges;
  expect(edgeData(hypothesis!)).toEqual({
    id: 'c1',
    source: 'a',
    target: 'g',
    look: 'positive',
    width: 5.5,
    full: '3 + does-positive · hypothesis',
  });
  expect(edgeClasses(hypothesis!)).toEqual(['hollow', 'chosen']);
  expect(edgeData(together!)).toMatchObject({ width: 1, full: 'they works_with' });
  expect(scene.edges.map(chipTexts)).toEqual([['3 + does-positive · hypothesis'], []]);
  expect(chipTexts({ ...hypothesis!, chosen: false, step: null })).toEqual(['+ hypothesis', '+']);
  expect(edgeClasses(together!)).toEqual(['symmetric', 'dimmed']);
});
