import { describe, expect, it } from 'vitest';
import { NO_FILTER } from './filter.ts';
import { countByPoles, findContents, type MapInput } from './map-contents.ts';
import { located, mapEntity } from './map-fixture.ts';

const entities = [
  mapEntity('pole/a', 'POLE', { reach: 'WORLD' }),
  mapEntity('pole/b', 'POLE', { reach: 'NATIONAL' }),
  mapEntity('pole/nowhere', 'POLE'),
  mapEntity('actor/council', 'PUBLIC_BODY'),
  mapEntity('pole-group/far', 'POLE_GROUP'),
  mapEntity('actor/north', 'REGION', { label: 'The North' }),
  mapEntity('actor/south', 'REGION'),
  mapEntity('actor/abroad', 'REGION', { abroad: true }),
  mapEntity('actor/unsaid', 'REGION'),
  mapEntity('actor/all-areas', 'REGION', { collective: true }),
];

const input: MapInput = {
  entities: new Map(entities.map((entity) => [entity.id, entity])),
  locations: [
    located('pole/b', 'actor/south'),
    located('pole/a', 'actor/south', { modality: 'EXPECTED' }),
    located('pole/a', 'actor/north'),
    located('pole/a', 'actor/abroad'),
    located('pole/b', 'actor/north', { negated: true }),
    located('actor/council', 'actor/north'),
    located('pole-group/far', 'actor/abroad'),
    located('actor/council', 'actor/all-areas'),
  ],
  outlines: [
    { id: 'N', name: 'North' },
    { id: 'S', name: 'South' },
    { id: 'E', name: 'East' },
  ],
  ties: { 'actor/north': 'N', 'actor/south': 'S' },
  shown: new Set([...entities.map(({ id }) => id), 'skill/without-a-place']),
  filter: NO_FILTER,
};

/** The contents in ids. */
function said(change: Partial<MapInput> = {}) {
  const { regions, beside, poles, placed, ...counts } = findContents({ ...input, ...change });
  const place = ({ key, name, entity, poles: there, others }: (typeof regions)[number]) => ({
    key,
    name,
    entity: entity?.id ?? null,
    poles: there.map(({ id }) => id),
    others: others.map(({ id }) => id),
  });
  return {
    regions: regions.map(place),
    beside: beside.map(place),
    poles: poles.map(({ id, at }) => [id, at.map((each) => each.place)]),
    placed: [...placed].sort(),
    ...counts,
  };
}

describe('findContents', () => {
  it('puts everyone where the study says, denials and classes of regions left out', () => {
    expect(said()).toEqual({
      regions: [
        { key: 'N', name: 'The North', entity: 'actor/north', poles: ['pole/a'], others: ['actor/council'] },
        { key: 'S', name: 'actor/south', entity: 'actor/south', poles: ['pole/a', 'pole/b'], others: [] },
        { key: 'E', name: 'East', entity: null, poles: [], others: [] },
      ],
      beside: [
        {
          key: 'actor/abroad',
          name: 'actor/abroad',
          entity: 'actor/abroad',
          poles: ['pole/a'],
          others: ['pole-group/far'],
        },
      ],
      poles: [
        ['pole/a', ['actor/abroad', 'N', 'S']],
        ['pole/b', ['S']],
      ],
      polesOfStudy: 2,
      hidden: 0,
      placed: [
        'actor/abroad',
        'actor/council',
        'actor/north',
        'actor/south',
        'pole-group/far',
        'pole/a',
        'pole/b',
      ],
    });
  });

  it('marks only what is in view, wherever its region is', () => {
    const { regions, beside, poles, placed, polesOfStudy } = said({ shown: new Set(['pole/b']) });
    expect(regions.map((region) => region.poles)).toEqual([[], ['pole/b'], []]);
    expect({ beside, poles, placed, polesOfStudy }).toEqual({
      beside: [],
      poles: [['pole/b', ['S']]],
      placed: ['pole/b'],
      polesOfStudy: 2,
    });
  });

  it('hides locations with their claims, and counts them', () => {
    const expected = said({ filter: { ...NO_FILTER, modalities: ['EXPECTED'] } });
    expect(expected.poles).toEqual([
      ['pole/a', ['actor/abroad', 'N']],
      ['pole/b', ['S']],
    ]);
    expect(expected.hidden).toBe(1);
    const none = said({ filter: { ...NO_FILTER, relationTypes: ['LOCATED_IN'] } });
    expect([none.poles, none.hidden]).toEqual([[], 6]);
    expect(none.placed).toEqual(['actor/abroad', 'actor/north', 'actor/south']);
  });

  it('has nothing to mark in a study without places', () => {
    const { poles, placed, polesOfStudy } = said({ entities: new Map(), locations: [], ties: {} });
    expect({ poles, placed, polesOfStudy }).toEqual({ poles: [], placed: [], polesOfStudy: 0 });
  });
});

describe('countByPoles', () => {
  it('counts regions with none, one, and more', () => {
    const { regions } = findContents(input);
    expect(countByPoles(regions)).toEqual([1, 1, 1]);
  });
});
