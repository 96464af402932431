import { describe, expect, it } from 'vitest';
import {
  add,
  addedBy,
  arrange,
  collapse,
  EMPTY_VIEW,
  focusOn,
  group,
  hide,
  idsOf,
  isEmpty,
  keep,
  place,
  reveal,
  rootsOf,
  toggleGroup,
  toggleOpen,
  togglePinned,
} from './view.ts';

const base = add(add(EMPTY_VIEW, null, ['a', 'b']), 'a', ['b', 'c', 'd', 'd']);

describe('what is in view', () => {
  it('comes in order, each id once, with where it came from', () => {
    expect(base.additions).toEqual([
      { by: null, ids: ['a', 'b'] },
      { by: 'a', ids: ['c', 'd'] },
    ]);
    expect([idsOf(base), [...rootsOf(base)], addedBy(base, 'a')]).toEqual([
      ['a', 'b', 'c', 'd'],
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect([isEmpty(EMPTY_VIEW), isEmpty(base)]).toEqual([true, false]);
  });

  it('loses what an expansion brought and keeps what others brought', () => {
    const more = togglePinned(hide(add(base, 'c', ['e']), ['d']), ['c', 'b']);
    const placed = place(
      more,
      new Map([
        ['c', { x: 1, y: 1 }],
        ['e', { x: 2, y: 2 }],
      ]),
    );
    const folded = collapse(placed, 'a');
    expect(folded).toEqual({
      ...EMPTY_VIEW,
      additions: [
        { by: null, ids: ['a', 'b'] },
        { by: 'c', ids: ['e'] },
      ],
      pinned: ['b'],
      positions: { e: { x: 2, y: 2 } },
    });
  });

  it('brings back what was hidden when it is asked for again', () => {
    const hidden = hide(base, ['c', 'd', 'c']);
    expect(hidden.hidden).toEqual(['c', 'd']);
    expect(add(hidden, null, ['c']).hidden).toEqual(['d']);
    expect(add(hidden, null, ['c']).additions).toBe(hidden.additions);
    expect(reveal(hidden).hidden).toEqual([]);
  });
});

describe('what is narrowed, gathered and laid out', () => {
  it('lets through what is brought in after narrowing, and widens again', () => {
    const focus = { around: ['a'], hops: 2, extra: [] } as const;
    const narrow = focusOn(base, focus);
    expect(focusOn(narrow, focus)).toBe(narrow);
    expect(add(narrow, 'a', ['e', 'b']).focus).toEqual({ around: ['a'], hops: 2, extra: ['e', 'b'] });
    expect([reveal(narrow).focus, focusOn(narrow, null)]).toEqual([null, base]);
  });

  it('keeps some, with what brought them and where they stand', () => {
    const places = new Map(['a', 'c', 'd'].map((id, x) => [id, { x, y: 0 }]));
    const many = hide(togglePinned(place(base, places), ['c', 'd']), ['b']);
    expect(keep(many, ['c', 'a'])).toEqual({
      ...EMPTY_VIEW,
      additions: [
        { by: null, ids: ['a'] },
        { by: 'a', ids: ['c'] },
      ],
      pinned: ['c'],
      positions: { a: { x: 0, y: 0 }, c: { x: 1, y: 0 } },
    });
    expect(keep({ ...EMPTY_VIEW, whole: true }, ['x', 'y']).additions).toEqual([
      { by: null, ids: ['x', 'y'] },
    ]);
  });

  it('opens and closes groups of one gathering, and forgets them with it', () => {
    const byKind = group(base, 'kind');
    const open = toggleGroup(byKind, 'group:firm');
    expect([byKind.grouping, open.grouping, toggleGroup(open, 'group:firm')]).toEqual([
      { by: 'kind', open: [] },
      { by: 'kind', open: ['group:firm'] },
      byKind,
    ]);
    expect([group(open, 'kind'), group(open, 'region').grouping, group(open, null)]).toEqual([
      open,
      { by: 'region', open: [] },
      base,
    ]);
    expect(toggleGroup(base, 'group:firm')).toBe(base);
  });

  it('notes a layout with its places, once', () => {
    const places = new Map([['a', { x: 1.2, y: 0 }]]);
    const layers = arrange(base, 'layers', places);
    expect([layers.layout, layers.positions]).toEqual(['layers', { a: { x: 1, y: 0 } }]);
    expect(arrange(layers, 'layers', places)).toBe(layers);
  });
});

describe('pins, bundles and places', () => {
  it('pins what is loose, and lets loose what is all pinned', () => {
    const some = togglePinned(base, ['a']);
    expect(togglePinned(some, ['a', 'b']).pinned).toEqual(['a', 'b']);
    expect(togglePinned(some, ['a']).pinned).toEqual([]);
  });

  it('opens and closes a bundle', () => {
    const open = toggleOpen(base, 'bundle:a~b');
    expect([open.open, toggleOpen(open, 'bundle:a~b').open]).toEqual([['bundle:a~b'], []]);
  });

  it('rounds places, and stays the same value where nothing moved', () => {
    const placed = place(base, new Map([['a', { x: 1.4, y: -2.6 }]]));
    expect(placed.positions).toEqual({ a: { x: 1, y: -3 } });
    expect(place(placed, new Map([['a', { x: 0.9, y: -3.2 }]]))).toBe(placed);
  });
});
