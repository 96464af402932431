import { expect, it } from 'vitest';
import { buildScene } from './build-scene.ts';
import { NO_FILTER } from './filter.ts';
import { countApart, partsByRegion } from './parts.ts';
import { claim, entity, unsigned, plainWords as words } from './scene-fixture.ts';

const entities = [
  entity('r', 'REGION'),
  entity('far', 'REGION'),
  entity('p', 'POLE'),
  entity('q', 'POLE'),
  entity('s', 'SKILL'),
  entity('f', 'FACTOR'),
  entity('o', 'OUTCOME'),
  entity('i', 'INITIATIVE'),
];
const claims = [
  unsigned('c1', 'p', 'r', { type: 'LOCATED_IN' }),
  claim('c2', 'f', 'o'),
  unsigned('c3', 'p', 'f'),
  unsigned('c4', 'q', 's'),
];
const scene = buildScene({ entities, claims, filter: NO_FILTER, words });
const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));

it('parts poles and actors by region, the rest by what it is', () => {
  expect(partsByRegion(scene.nodes, (id) => kinds.get(id), claims)).toEqual([
    { name: { regions: ['r'] }, ids: ['r', 'p'] },
    { name: 'otherRegions', ids: ['far'] },
    { name: 'elsewhere', ids: ['q'] },
    { name: 'knowledge', ids: ['s'] },
    { name: 'causes', ids: ['f', 'o'] },
    { name: 'actions', ids: ['i'] },
  ]);
});

it('puts a group in a territory only if all of it is there', () => {
  const nodes = [
    { id: 'group:pole', members: ['p', 'q'] },
    { id: 'group:r', members: ['p', 'r'] },
    { id: 'group:factor', members: ['f', 'o'] },
  ];
  expect(partsByRegion(nodes, (id) => kinds.get(id), claims)).toEqual([
    { name: 'gathered', ids: ['group:pole'] },
    { name: { regions: ['r'] }, ids: ['group:r'] },
    { name: 'causes', ids: ['group:factor'] },
  ]);
});

it('counts what a layout sets apart', () => {
  const apart = (around: string[]) => countApart({ name: 'rings', around }, scene);
  expect([countApart({ name: 'layers' }, scene), countApart({ name: 'force' }, scene)]).toEqual([6, 0]);
  expect([apart(['p']), apart(['q', 'f']), apart(['i']), apart([]), apart(['gone'])]).toEqual([
    4, 2, 7, 0, 0,
  ]);
});
