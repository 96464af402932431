import { expect, test } from 'vitest';
import type { SectionRow } from './passage.ts';
import { withSubsections } from './passage-lists.ts';

const section = (id: string, parent: string | null): SectionRow => ({
  __typename: 'Section',
  key: `d/${id}`,
  id,
  dataset: 'd',
  order: 0,
  parent,
  titleFr: id,
  titleEn: id,
});

test('a section brings all that are part of it, whatever their order', () => {
  const all = [section('s1.1.1', 's1.1'), section('s1.1', 's1'), section('s1', null), section('s2', null)];
  expect(withSubsections(all, ['s1'])).toEqual(['s1', 's1.1', 's1.1.1']);
  expect(withSubsections(all, ['s2', 'zz'])).toEqual(['s2', 'zz']);
  expect(withSubsections(all, [])).toEqual([]);
});
