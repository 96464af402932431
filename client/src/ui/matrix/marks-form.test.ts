import { expect, it } from 'vitest';
import type { MarkSort } from '../../model/matrix.ts';
import { marksForm } from './marks-form.ts';

const counts = (of: Partial<Record<MarkSort, number>>) =>
  Object.entries(of).map(([mark, count]) => ({ mark: mark as MarkSort, count }));

it('gives each claim its mark where there is room', () => {
  expect(marksForm(counts({ POSITIVE: 1, UNSPECIFIED: 3 }), 81)).toBe('each');
  expect(marksForm(counts({ POSITIVE: 2 }), 34)).toBe('each');
});

it('counts each sign on two lines at most, and one sign however many it is', () => {
  const four = counts({ POSITIVE: 35, NEGATIVE: 6, NONE: 3, UNSPECIFIED: 10 });
  expect(marksForm(four, 81)).toBe('counted');
  expect(marksForm(counts({ UNSIGNED: 210 }), 81)).toBe('counted');
});

it('names the signs alone where their counts would take more', () => {
  const five = counts({ POSITIVE: 35, NEGATIVE: 6, NONE: 3, UNSPECIFIED: 10, UNSIGNED: 5 });
  expect(marksForm(five, 81)).toBe('signs');
  expect(marksForm(five, 108)).toBe('counted');
  expect(marksForm(counts({ POSITIVE: 2, NEGATIVE: 1 }), 34)).toBe('signs');
});
