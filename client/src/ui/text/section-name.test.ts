import { expect, it } from 'vitest';
import { readingEn } from '../../i18n/en/reading.ts';
import { sectionName, shortReference } from './section-name.ts';

const { reading } = readingEn;

it("numbers the study's own sections alone", () => {
  expect(['s2.1', 's3', 's0', 'b1', 't1'].map((id) => sectionName(id, 'Title', reading))).toEqual([
    '2.1. Title',
    '3. Title',
    'Title',
    'Title',
    'Title',
  ]);
});

it('names passages shortly inside their section', () => {
  const ids = ['s2.1.p5', 's0.p1', 'b1.p3', 's1.n7', 't1.p10', 'other'];
  expect(ids.map((id) => shortReference(id, reading.short))).toEqual([
    '¶ 5',
    '¶ 1',
    '¶ 3',
    'Note 7',
    'Row 10',
    'other',
  ]);
});
