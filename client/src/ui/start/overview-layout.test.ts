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
  it('puts labels left, else right, else leaves them out', () => {
    const places = new Map([
      ['a', { x: 150, y: 50 }],
      ['b', { x: 30, y: 50 }],
      ['c', { x: 31, y: 52 }],
    ]);
    const wanted = ['a', 'b', 'c', 'gone'].map((id) => ({ id, text: 'Minalogic' }));
    expect(placeLabels(wanted, places, 200)).toEqual([
      { id: 'a', text: 'Minalogic', x: 139, y: 54, anchor: 'end' },
    ]);
    expect(placeLabels(wanted.slice(1), places, 200)).toEqual([
      { id: 'b', text: 'Minalogic', x: 41, y: 54, anchor: 'start' },
    ]);
  });
});
