import { expect, test } from 'vitest';
import { compileFilter, compileKinds, everything, forEntities } from './filter.ts';

test('a filter that is left out keeps everything', () => {
  expect(compileFilter(undefined)).toEqual(everything);
  expect(compileFilter(null)).toEqual(everything);
  expect(compileFilter({})).toEqual(everything);
});

test('lists that are given become parameters, an empty one keeps nothing', () => {
  expect(
    compileFilter({
      kinds: ['POLE'],
      relationTypes: [],
      signs: ['NONE', 'UNSIGNED'],
      modalities: ['OBSERVED'],
      scope: { generality: ['SCOPED', 'GENERAL'], of: ['pole/a'] },
      sections: ['s2'],
    }),
  ).toEqual({
    kinds: ['POLE'],
    relationTypes: [],
    signs: ['NONE', 'UNSIGNED'],
    modalities: ['OBSERVED'],
    scoped: [true, false],
    scopeOf: ['pole/a'],
    sections: ['s2'],
  });
});

test('ACTOR stands for every kind of actor, each once', () => {
  expect(compileKinds(['ACTOR', 'FIRM', 'POLE'])).toEqual([
    'FIRM',
    'UNIVERSITY',
    'OPCA',
    'REGION',
    'PUBLIC_BODY',
    'PROFESSIONAL_BODY',
    'TRAINING_PROVIDER',
    'RESEARCH_BODY',
    'PERSON',
    'POLE',
  ]);
  expect(compileKinds([])).toEqual([]);
  expect(compileKinds(null)).toBeNull();
});

test('only a list about relations asks an entity for a relation', () => {
  expect(forEntities(compileFilter({ kinds: ['POLE'] })).relational).toBe(false);
  expect(forEntities(compileFilter({ kinds: ['POLE'], sections: [] })).relational).toBe(true);
  expect(forEntities(compileFilter({ scope: { generality: ['GENERAL'] } })).relational).toBe(true);
});

test('a list of ids that is too long is refused by name', () => {
  const sections = Array.from({ length: 201 }, (_, index) => `s${index}`);
  expect(() => compileFilter({ sections })).toThrow(
    'Argument "filter.sections" has 201 items; allowed: at most 200.',
  );
});
