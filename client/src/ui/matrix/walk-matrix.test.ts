import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexesMade, walkMatrix } from './walk-matrix.ts';

const size = { rows: 5, columns: 3, page: 2 };
const walk = (row: number, column: number, key: string, ctrl = false) =>
  walkMatrix({ row, column }, { key, ctrl }, size);

describe('walkMatrix', () => {
  it('goes by arrows, to the heads too, and stops at the edges', () => {
    expect(walk(0, 0, 'ArrowDown')).toEqual({ row: 1, column: 0 });
    expect(walk(4, 2, 'ArrowDown')).toEqual({ row: 4, column: 2 });
    expect(walk(0, 1, 'ArrowUp')).toEqual({ row: -1, column: 1 });
    expect(walk(0, 1, 'ArrowRight')).toEqual({ row: 0, column: 2 });
    expect(walk(0, 0, 'ArrowLeft')).toEqual({ row: 0, column: -1 });
  });

  it('never stands in the corner', () => {
    expect(walk(-1, 0, 'ArrowLeft')).toEqual({ row: -1, column: 0 });
    expect(walk(0, -1, 'ArrowUp')).toEqual({ row: 0, column: -1 });
  });

  it('goes to the ends of a row, with Ctrl of the matrix, and by pages', () => {
    expect(walk(2, 1, 'Home')).toEqual({ row: 2, column: 0 });
    expect(walk(2, 1, 'End')).toEqual({ row: 2, column: 2 });
    expect(walk(2, 1, 'Home', true)).toEqual({ row: 0, column: 0 });
    expect(walk(2, 1, 'End', true)).toEqual({ row: 4, column: 2 });
    expect(walk(1, 1, 'PageDown')).toEqual({ row: 3, column: 1 });
    expect(walk(1, 1, 'PageUp')).toEqual({ row: 0, column: 1 });
    expect(walk(1, 1, 'a')).toBe(null);
  });
});

describe('indexesMade', () => {
  it('are those in sight and the active one, in order, each once', () => {
    const number = fc.integer({ min: -5, max: 60 });
    fc.assert(
      fc.property(number, number, number, fc.nat(50), (from, to, active, count) => {
        const made = indexesMade({ from, to }, active, count);
        const wanted = Array.from({ length: count }, (_, index) => index).filter(
          (index) => (index >= from && index < to) || index === active,
        );
        expect(made).toEqual(wanted);
      }),
    );
  });
});
