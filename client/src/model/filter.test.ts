import { expect, test } from 'vitest';
import {
  allBut,
  claimPasses,
  entityPasses,
  hidesAnything,
  hidesRelations,
  isHidden,
  NO_FILTER,
  only,
  showAll,
  toApiFilter,
  toggle,
} from './filter.ts';
import { claim, entity, unsigned } from './scene-fixture.ts';
import { kindsOfFamily } from './types.ts';

test('toggling hides, toggling again shows; lists keep the order of the legend', () => {
  const hidden = toggle(toggle(NO_FILTER, 'kinds', ['SKILL']), 'kinds', ['POLE']);
  expect(hidden).toEqual({ ...NO_FILTER, kinds: ['POLE', 'SKILL'] });
  expect(toggle(toggle(hidden, 'kinds', ['POLE']), 'kinds', ['SKILL'])).toEqual(NO_FILTER);
});

test('a row that stands for several kinds is hidden when all are', () => {
  const actors = kindsOfFamily('actor');
  const some = toggle(NO_FILTER, 'kinds', ['FIRM']);
  expect(isHidden(some, 'kinds', actors)).toBe(false);
  const all = toggle(some, 'kinds', actors);
  expect(isHidden(all, 'kinds', actors)).toBe(true);
  expect(toggle(all, 'kinds', actors)).toEqual(NO_FILTER);
});

test('only this, all but this, show all', () => {
  const onlyPlus = only(NO_FILTER, 'signs', ['POSITIVE']);
  expect(onlyPlus.signs).toEqual(['NEGATIVE', 'NONE', 'MIXED', 'UNSPECIFIED', 'UNSIGNED']);
  expect(only(onlyPlus, 'signs', ['POSITIVE'])).toEqual(NO_FILTER);
  expect(allBut(onlyPlus, 'signs', ['POSITIVE']).signs).toEqual(['POSITIVE']);
  const two = toggle(onlyPlus, 'modalities', ['HYPOTHESIS']);
  expect(showAll(two, 'signs')).toEqual({ ...NO_FILTER, modalities: ['HYPOTHESIS'] });
  expect(showAll(two)).toEqual(NO_FILTER);
  expect([hidesAnything(two, 'kinds'), hidesAnything(two), hidesAnything(NO_FILTER)]).toEqual([
    false,
    true,
    false,
  ]);
});

test('what passes', () => {
  expect(entityPasses({ ...NO_FILTER, kinds: ['FACTOR'] }, entity('a'))).toBe(false);
  expect(entityPasses({ ...NO_FILTER, kinds: ['POLE'] }, entity('a'))).toBe(true);
  const scoped = claim('c', 'a', 'b', { scope: [{ id: 'p', label: 'P' }], modality: 'EXPECTED' });
  expect(claimPasses(NO_FILTER, scoped)).toBe(true);
  expect(claimPasses({ ...NO_FILTER, generalities: ['SCOPED'] }, scoped)).toBe(false);
  expect(claimPasses({ ...NO_FILTER, modalities: ['EXPECTED'] }, scoped)).toBe(false);
  expect(claimPasses({ ...NO_FILTER, relationTypes: ['INFLUENCES'] }, scoped)).toBe(false);
  expect(claimPasses({ ...NO_FILTER, signs: ['UNSIGNED'] }, unsigned('u', 'a', 'b'))).toBe(false);
  expect(hidesRelations({ ...NO_FILTER, kinds: ['POLE'] })).toBe(false);
  expect(hidesRelations({ ...NO_FILTER, signs: ['NONE'] })).toBe(true);
});

test('the API is told what to keep', () => {
  expect(toApiFilter(NO_FILTER)).toEqual({});
  const filter = {
    ...only(NO_FILTER, 'signs', ['MIXED', 'UNSIGNED']),
    modalities: ['OBSERVED', 'EXPLAINED', 'EXPECTED'] as const,
    generalities: ['GENERAL'] as const,
  };
  expect(toApiFilter(filter)).toEqual({
    signs: ['MIXED', 'UNSIGNED'],
    modalities: ['HYPOTHESIS', 'RECOMMENDED'],
    scope: { generality: ['SCOPED'] },
  });
});
