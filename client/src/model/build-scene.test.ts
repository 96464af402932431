import { expect, test } from 'vitest';
import { buildScene } from './build-scene.ts';
import { NO_FILTER } from './filter.ts';
import { claim, entity, unsigned, plainWords as words } from './scene-fixture.ts';
import type { Scene, SceneInput } from './scene-types.ts';

const a = entity('a', 'FACTOR', { degree: 5 });
const b = entity('b', 'OUTCOME', { degree: 2 });
const p = entity('p', 'POLE', { degree: 3 });
const base: SceneInput = {
  entities: [a, b, p],
  claims: [claim('c1', 'a', 'b', { strength: 'STRONG' }), unsigned('c2', 'p', 'a')],
  filter: NO_FILTER,
  words,
};

test('a whole scene', () => {
  expect(
    buildScene({
      ...base,
      chosen: new Set(['c1']),
      pinned: new Set(['p']),
      positions: new Map([['a', { x: 1, y: 2 }]]),
    }),
  ).toEqual({
    nodes: [
      {
        id: 'a',
        kind: 'FACTOR',
        family: 'factor',
        label: 'A',
        lines: ['A'],
        whole: ['A'],
        name: 'A, FACTOR, 2/5',
        collective: false,
        size: 0,
        radius: 13,
        degree: 2,
        importance: 1,
        chosen: false,
        end: true,
        dimmed: false,
        pinned: false,
        more: 3,
        mark: null,
        at: { x: 1, y: 2 },
        members: [],
      },
      expect.objectContaining({ id: 'b', name: 'B, OUTCOME, 1/2', end: true, more: 1, at: null }),
      expect.objectContaining({
        id: 'p',
        name: 'P, POLE, 1/3, pinned',
        size: 1,
        radius: 16,
        end: false,
        more: 2,
      }),
    ],
    edges: [
      {
        id: 'c1',
        source: 'a',
        target: 'b',
        look: 'positive',
        claims: ['c1'],
        strength: 'STRONG',
        flow: 'out',
        observed: true,
        symmetric: false,
        chip: { full: '+ does-positive', rest: '+', short: '+' },
        name: 'A does-positive B STRONG chosen',
        chosen: true,
        step: null,
        dimmed: false,
      },
      expect.objectContaining({
        id: 'c2',
        look: 'structure',
        flow: null,
        chosen: false,
        chip: { full: 'covers', rest: '', short: '' },
      }),
    ],
    shown: { entities: 3, relations: 2 },
    hidden: { entities: 0, relations: 0 },
    beyond: { entities: 0, relations: 0 },
    facets: expect.objectContaining({ generalities: { GENERAL: 2, SCOPED: 0 } }),
    collective: expect.objectContaining({ pole: 0 }),
  });
});

test('a hidden kind takes its relations along, and is counted', () => {
  const scene = buildScene({ ...base, filter: { ...NO_FILTER, kinds: ['POLE'] } });
  expect(scene.nodes.map((node) => node.id)).toEqual(['a', 'b']);
  expect(scene.edges.map((edge) => edge.id)).toEqual(['c1']);
  expect([scene.shown, scene.hidden]).toEqual([
    { entities: 2, relations: 1 },
    { entities: 1, relations: 1 },
  ]);
  expect([scene.facets.kinds.POLE, scene.facets.kinds.FACTOR, scene.facets.signs.UNSIGNED]).toEqual([
    0, 1, 0,
  ]);
});

test('an entity goes with its last relation, unless asked for by name or without any to begin with', () => {
  const alone = entity('x');
  const input = {
    ...base,
    entities: [a, b, p, alone],
    filter: { ...NO_FILTER, signs: ['UNSIGNED'] as const },
  };
  expect(buildScene(input).nodes.map((node) => node.id)).toEqual(['a', 'b', 'x']);
  expect(buildScene({ ...input, roots: new Set(['p']) }).nodes.map((node) => node.id)).toEqual([
    'a',
    'b',
    'p',
    'x',
  ]);
  expect(buildScene({ ...base, hidden: new Set(['b']) }).nodes.map((node) => node.id)).toEqual(['a', 'p']);
});

test('a claim whose end is not in view is left out', () => {
  const scene = buildScene({ ...base, claims: [...base.claims, claim('c9', 'a', 'elsewhere')] });
  expect(scene.edges.map((edge) => edge.id)).toEqual(['c1', 'c2']);
  expect(scene.hidden.relations).toBe(0);
});

test('three relations between two entities are one bundle, in either direction, until opened', () => {
  const claims = [
    claim('c1', 'a', 'b'),
    claim('c2', 'b', 'a', { sign: 'NEGATIVE' }),
    unsigned('c3', 'a', 'b'),
    unsigned('c4', 'p', 'a'),
    unsigned('c5', 'a', 'p'),
  ];
  const input = { ...base, claims };
  const scene = buildScene({ ...input, chosen: new Set(['c2']), steps: new Map([['c3', 2]]) });
  expect(scene.edges.map((edge) => edge.id)).toEqual(['bundle:a~b', 'c4', 'c5']);
  expect(scene.edges[0]).toEqual({
    id: 'bundle:a~b',
    source: 'a',
    target: 'b',
    look: 'bundle',
    claims: ['c1', 'c2', 'c3'],
    strength: null,
    flow: 'both',
    observed: true,
    symmetric: true,
    chip: { full: '1+ 1− 1→', rest: '1+ 1− 1→', short: '1+ 1− 1→' },
    name: '3 between A and B, +1 -1',
    chosen: true,
    step: 2,
    dimmed: false,
  });
  expect(scene.shown.relations).toBe(5);
  const open = buildScene({ ...input, expandedBundles: new Set(['bundle:a~b']) });
  expect(open.edges.map((edge) => edge.id)).toEqual(['c1', 'c2', 'c3', 'c4', 'c5']);
});

test('a spotlight dims all but what it names; a traced relation marks its ends', () => {
  const scene = buildScene({
    ...base,
    spotlight: new Set(['a', 'b', 'c1']),
    steps: new Map([['c1', 1]]),
    marks: new Map([['a', 'A']]),
  });
  expect(scene.nodes.map((node) => [node.id, node.dimmed, node.end, node.mark])).toEqual([
    ['a', false, true, 'A'],
    ['b', false, true, null],
    ['p', true, false, null],
  ]);
  expect(scene.edges.map((edge) => [edge.id, edge.dimmed, edge.step])).toEqual([
    ['c1', false, 1],
    ['c2', true, null],
  ]);
});

test('what is lit stands out with its ends, and is not kept for it where a focus leaves it out', () => {
  const lit = new Set(['c1', 'c2']);
  const states = ({ nodes, edges }: Scene) => [
    nodes.filter(({ end }) => end).map(({ id }) => id),
    nodes.filter(({ chosen }) => chosen),
    edges.filter(({ chosen }) => chosen).map(({ id }) => id),
  ];
  expect(states(buildScene({ ...base, lit: new Set(['c1']) }))).toEqual([['a', 'b'], [], ['c1']]);
  expect(states(buildScene({ ...base, lit }))).toEqual([['a', 'b', 'p'], [], ['c1', 'c2']]);
  const focus = { around: ['p'], hops: 1, extra: [] } as const;
  expect(states(buildScene({ ...base, lit, focus }))).toEqual([['a', 'p'], [], ['c2']]);
  const parallel = ['c3', 'c4', 'c5'].map((id) => claim(id, 'a', 'b'));
  const bundled = buildScene({ ...base, claims: parallel, lit: new Set(['c4']) });
  expect(bundled.edges.map(({ id, chosen }) => [id, chosen])).toEqual([['bundle:a~b', true]]);
});

test('a focus leaves out what lies too far, and counts it; what is chosen or traced stays', () => {
  const input = {
    ...base,
    entities: [a, b, p, entity('x'), entity('y')],
    claims: [...base.claims, claim('c3', 'b', 'x'), unsigned('c4', 'x', 'y')],
    focus: { around: ['p'], hops: 1, extra: [] } as const,
  };
  const ids = (scene: Scene) => [scene.nodes.map((node) => node.id), scene.edges.map((edge) => edge.id)];
  const scene = buildScene(input);
  expect(ids(scene)).toEqual([['a', 'p'], ['c2']]);
  expect([scene.shown, scene.hidden, scene.beyond]).toEqual([
    { entities: 2, relations: 1 },
    { entities: 0, relations: 0 },
    { entities: 3, relations: 3 },
  ]);
  expect(ids(buildScene({ ...input, chosen: new Set(['c4']) }))).toEqual([
    ['a', 'p', 'x', 'y'],
    ['c2', 'c4'],
  ]);
  expect(ids(buildScene({ ...input, marks: new Map([['y', 'A']]) }))[0]).toEqual(['a', 'p', 'y']);
  expect(ids(buildScene({ ...input, filter: { ...NO_FILTER, kinds: ['POLE'] } }))[0]).toEqual([
    'a',
    'b',
    'x',
    'y',
  ]);
});

test('equal inputs give equal scenes', () => {
  expect(buildScene(base)).toEqual(buildScene({ ...base, entities: [...base.entities] }));
});
