import { describe, expect, it } from 'vitest';
import { fitInto, placeLabels } from './overview-layout.ts';

describe('fitInto', () => {
  it('fills the frame in the tighter direction and stands in its middle', () => {
    const places = new Map([
      ['a', { x: -10, y: 0 }],
      ['b', { x: 10, y: 10 }],
    ]);
    expect(fitInto(places, { width: 220, height: 200, margin: 10 })).toEqual(
      new Map([
        ['a', { x: 10, y: 50 }],
        ['b', { x: 210, y: 150 }],
      ]),
    );
  });
});

describe('placeLabels', () => {
  it('puts labels left, else right, above or below, and leaves out what would cover another', () => {
    const places = new Map([
      ['a', { x: 150, y: 50 }],
      ['b', { x: 30, y: 50 }],
      ['c', { x: 170, y: 50 }],
      ['d', { x: 20, y: 52 }],
    ]);
    const wanted = ['a', 'b', 'c', 'd', 'gone'].map((id) => ({ id, text: 'Minalogic!' }));
    expect(placeLabels(wanted, places, 220)).toEqual([
      { id: 'a', text: 'Minalogic!', x: 107, y: 54 },
      { id: 'c', text: 'Minalogic!', x: 170, y: 35 },
    ]);
  });
});
