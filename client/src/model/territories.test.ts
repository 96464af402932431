import { expect, it } from 'vitest';
import { entity, unsigned } from './scene-fixture.ts';
import { findTerritories } from './territories.ts';

const located = (source: string, target: string) =>
  unsigned(`${source} in ${target}`, source, target, { type: 'LOCATED_IN' });

it('makes one territory of the regions that a pole lies in, and leaves out what lies nowhere', () => {
  const entities = [
    entity('far', 'REGION'),
    entity('north', 'REGION'),
    entity('east', 'REGION'),
    entity('south', 'REGION'),
    entity('wide', 'POLE'),
    entity('narrow', 'POLE'),
    entity('council', 'PUBLIC_BODY'),
    entity('lost', 'FIRM'),
    entity('why', 'FACTOR'),
  ];
  const claims = [
    located('wide', 'north'),
    located('wide', 'east'),
    located('narrow', 'south'),
    located('council', 'east'),
    located('lost', 'somewhere'),
    located('why', 'south'),
    { ...located('lost', 'south'), negated: true },
    unsigned('c', 'lost', 'south', { type: 'COVERS' }),
  ];
  expect(findTerritories(entities, claims)).toEqual([
    { regions: ['north', 'east'], members: ['north', 'east', 'wide', 'council'] },
    { regions: ['south'], members: ['south', 'narrow'] },
    { regions: ['far'], members: ['far'] },
  ]);
});

it('joins no regions by a group of poles, which belongs to one territory or to none', () => {
  const entities = [
    entity('here', 'REGION'),
    entity('there', 'REGION'),
    entity('local', 'POLE_GROUP'),
    entity('abroad', 'POLE_GROUP'),
  ];
  const claims = [located('local', 'here'), located('abroad', 'here'), located('abroad', 'there')];
  expect(findTerritories(entities, claims)).toEqual([
    { regions: ['here'], members: ['here', 'local'] },
    { regions: ['there'], members: ['there'] },
  ]);
});
