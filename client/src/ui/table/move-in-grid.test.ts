import { expect, it } from 'vitest';
import { moveInGrid, type Place } from './move-in-grid.ts';

const size = { rows: 50, columns: 4, page: 10 };
const at = (row: number, column: number): Place => ({ row, column });
const from = (place: Place, key: string, how: Partial<{ ctrl: boolean; shift: boolean }> = {}) =>
  moveInGrid(key, { ctrl: false, shift: false, ...how }, place, size);

it('goes to the next cell, and stays at the edge', () => {
  expect(from(at(3, 1), 'ArrowDown')).toEqual(at(4, 1));
  expect(from(at(3, 1), 'ArrowLeft')).toEqual(at(3, 0));
  expect(from(at(3, 3), 'ArrowRight')).toEqual(at(3, 3));
  expect(from(at(49, 1), 'ArrowDown')).toEqual(at(49, 1));
  expect(from(at(0, 1), 'ArrowUp')).toEqual(at(-1, 1));
  expect(from(at(-1, 1), 'ArrowUp')).toEqual(at(-1, 1));
});

it('goes to the ends of the row and of the table', () => {
  expect([from(at(3, 1), 'Home'), from(at(3, 1), 'End')]).toEqual([at(3, 0), at(3, 3)]);
  expect(from(at(9, 1), 'Home', { ctrl: true })).toEqual(at(0, 0));
  expect(from(at(9, 1), 'End', { ctrl: true })).toEqual(at(49, 3));
  expect(from(at(9, 1), 'ArrowUp', { ctrl: true })).toEqual(at(0, 1));
  expect(from(at(9, 1), 'ArrowDown', { ctrl: true })).toEqual(at(49, 1));
});

it('goes a page up and down, but not into the heads', () => {
  expect([from(at(3, 1), 'PageDown'), from(at(45, 1), 'PageDown')]).toEqual([at(13, 1), at(49, 1)]);
  expect([from(at(23, 1), 'PageUp'), from(at(3, 1), 'PageUp')]).toEqual([at(13, 1), at(0, 1)]);
  expect(from(at(-1, 1), 'PageUp')).toEqual(at(-1, 1));
});

it('stays among the rows while it adds them', () => {
  expect(from(at(0, 1), 'ArrowUp', { shift: true })).toEqual(at(0, 1));
});

it('knows no other key, and no row where there is none', () => {
  expect(from(at(3, 1), 'e')).toBe(null);
  expect(moveInGrid('End', { ctrl: true, shift: false }, at(-1, 0), { ...size, rows: 0 })).toEqual(at(-1, 3));
});
