import { expect, it } from 'vitest';
import { writtenDate } from './picture-text.ts';

it('writes dates as each language does, the first of a month in French too', () => {
  const days = [new Date(2026, 11, 1), new Date(2026, 10, 21)];
  expect(days.map((day) => writtenDate(day, 'fr'))).toEqual(['1er décembre 2026', '21 novembre 2026']);
  expect(days.map((day) => writtenDate(day, 'en'))).toEqual(['1 December 2026', '21 November 2026']);
});
