import { expect, it } from 'vitest';
import { buildScene } from './build-scene.ts';
import { NO_FILTER } from './filter.ts';
import { groupScene, groupsBy } from './grouping.ts';
import { claim, entity, plainWords, unsigned } from './scene-fixture.ts';

const entities = [
  entity('f', 'FACTOR'),
  entity('g', 'FACTOR'),
  entity('o', 'OUTCOME'),
  entity('p', 'POLE'),
  entity('r', 'REGION'),
];
const claims = [
  claim('c1', 'f', 'g'),
  claim('c2', 'f', 'o'),
  claim('c3', 'o', 'g', { sign: 'NEGATIVE' }),
  unsigned('c4', 'p', 'f'),
  unsigned('c5', 'p', 'r', { type: 'LOCATED_IN' }),
];
const scene = buildScene({ entities, claims, filter: NO_FILTER, words: plainWords, chosen: new Set(['g']) });
const byId = new Map(claims.map((each) => [each.id, each]));
const input = {
  claimOf: (id: string) => byId.get(id),
  words: {
    label: ({ kind, members }: { kind: string; members: readonly string[] }) => `${kind} (${members.length})`,
    name: ({ label, relations, pinned }: { label: string; relations: number; pinned: boolean }) =>
      `${label} ${relations}${pinned ? ' pinned' : ''}`,
    bundleName: plainWords.bundleName,
  },
  chosen: new Set(['g']),
  pinned: new Set(['group:factor']),
  positions: new Map([['group:factor', { x: 3, y: 4 }]]),
};

it('gathers by kind, and by territory, two or more', () => {
  expect(groupsBy('kind', entities, claims)).toEqual([
    { id: 'group:factor', kind: 'FACTOR', regions: [], members: ['f', 'g'] },
  ]);
  expect(groupsBy('region', entities, claims)).toEqual([
    { id: 'group:r', kind: 'REGION', regions: ['r'], members: ['p', 'r'] },
  ]);
});

it('draws a group as one node, bundles what leads to it, and counts what is in it', () => {
  const grouped = groupScene(scene, { ...input, groups: groupsBy('kind', entities, claims) }, new Set());
  expect(grouped.nodes.map(({ id }) => id)).toEqual(['group:factor', 'o', 'p', 'r']);
  expect(grouped.nodes[0]).toEqual({
    id: 'group:factor',
    kind: 'FACTOR',
    family: 'factor',
    label: 'FACTOR (2)',
    lines: ['FACTOR (2)'],
    whole: ['FACTOR (2)'],
    name: 'FACTOR (2) 3 pinned',
    collective: false,
    size: 2,
    radius: 24,
    degree: 3,
    importance: 1,
    chosen: false,
    end: true,
    dimmed: false,
    pinned: true,
    more: 0,
    mark: null,
    at: { x: 3, y: 4 },
    members: ['f', 'g'],
  });
  expect(grouped.edges.map(({ id, source, target }) => [id, source, target])).toEqual([
    ['c5', 'p', 'r'],
    ['bundle:group:factor~o', 'group:factor', 'o'],
    ['c4', 'p', 'group:factor'],
  ]);
  expect(grouped.edges[1]).toEqual({
    id: 'bundle:group:factor~o',
    source: 'group:factor',
    target: 'o',
    look: 'bundle',
    claims: ['c2', 'c3'],
    strength: null,
    flow: 'both',
    observed: true,
    symmetric: true,
    chip: { full: '1+ 1−', rest: '1+ 1−', short: '1+ 1−' },
    name: '2 between FACTOR (2) and O, +1 -1',
    chosen: false,
    step: null,
    dimmed: false,
  });
  expect([grouped.shown, grouped.facets]).toEqual([scene.shown, scene.facets]);
});

it('leaves opened bundles apart, and a scene without closed groups alone', () => {
  const groups = groupsBy('kind', entities, claims);
  const apart = groupScene(scene, { ...input, groups }, new Set(['bundle:group:factor~o']));
  expect(apart.edges.map(({ id }) => id)).toEqual(['c5', 'c2', 'c3', 'c4']);
  expect(groupScene(scene, { ...input, groups: [] }, new Set())).toBe(scene);
});
