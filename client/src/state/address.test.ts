import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAYOUTS } from '../model/arrangement.ts';
import { FACET_VALUES, NO_FILTER } from '../model/filter.ts';
import { HOPS } from '../model/focus.ts';
import { GROUPINGS } from '../model/grouping.ts';
import { type Address, parse, serialise } from './address.ts';
import {
  add,
  arrange,
  EMPTY_VIEW,
  filterBy,
  focusOn,
  group,
  hide,
  narrow,
  place,
  toggleGroup,
  togglePinned,
  type View,
  WHOLE_VIEW,
} from './view.ts';
import { readShown, VIEW_MODES } from './view-mode.ts';

const at = (view: View, rest: Partial<Address> = {}): Address => ({
  view,
  chosen: [],
  shown: { mode: 'graph', beside: null },
  language: null,
  ...rest,
});

describe('serialise and parse', () => {
  it('reads and writes a view that holds everything', () => {
    let view = add(EMPTY_VIEW, null, ['factor/strategic-rupture', 'pole/imaginove']);
    view = add(view, 'pole/imaginove', ['sector/jeu-video', 'actor/rhone-alpes']);
    view = hide(view, ['sector/jeu-video']);
    view = togglePinned(view, ['pole/imaginove']);
    view = filterBy(view, { ...NO_FILTER, kinds: ['JOB_FAMILY'], signs: ['NEGATIVE', 'UNSIGNED'] });
    view = place(view, new Map([['pole/imaginove', { x: 12.4, y: -40 }]]));
    view = narrow(view, 'actor/medef');
    view = toggleGroup(group(view, 'region'), 'group:actor/bretagne');
    view = focusOn(view, { around: ['pole/imaginove'], hops: 2, extra: ['actor/rhone-alpes'] });
    view = arrange(view, 'layers', new Map([['group:actor/bretagne', { x: 7, y: 8 }]]));
    const address = at(view, {
      chosen: ['claim/a', 'pole/imaginove'],
      shown: { mode: 'text', beside: 'graph' },
      language: 'en',
    });
    const fragment = serialise(address);
    expect(fragment).toBe(
      'v=text&b=graph&n=~factor/strategic-rupture,pole/imaginove&n=pole/imaginove~sector/jeu-video,actor/rhone-alpes' +
        '&h=sector/jeu-video&pin=pole/imaginove&fk=job_family&fs=negative,unsigned' +
        '&on=actor/medef&f=2~pole/imaginove~actor/rhone-alpes&gr=region~group:actor/bretagne&lay=layers' +
        '&s=claim/a,pole/imaginove&l=en&p=,12~-40,,,group:actor/bretagne~7~8',
    );
    expect(parse(`#${fragment}`)).toEqual(address);
  });

  it('gives the start screen an empty fragment, and back', () => {
    expect(serialise(at(EMPTY_VIEW))).toBe('');
    expect(parse('')).toEqual(at(EMPTY_VIEW));
  });

  it('keeps the places of the whole study by name, and only the pinned ones when they grow long', () => {
    const few = place(WHOLE_VIEW, new Map([['pole/mipi', { x: 1, y: 2 }]]));
    expect(serialise(at(few))).toBe('all=1&p=pole/mipi~1~2');
    expect(parse(serialise(at(few)))).toEqual(at(few));
    const many = new Map(Array.from({ length: 600 }, (_, n) => [`actor/number-${n}`, { x: n, y: n }]));
    const placed = togglePinned(place(WHOLE_VIEW, many), ['actor/number-7']);
    expect(serialise(at(placed))).toBe('all=1&pin=actor/number-7&p=actor/number-7~7~7');
  });

  it('leaves out what it does not understand', () => {
    expect(
      parse(
        '#n=~a/b,a/b&n=broken&n=x~&fk=nothing,pole&l=de&v=poem&f=4~a/b&gr=colour&lay=spiral&p=1~x,2~3&zz=1&%E0%A4%A',
      ),
    ).toEqual(
      at({
        ...EMPTY_VIEW,
        additions: [{ by: null, ids: ['a/b'] }],
        filter: { ...NO_FILTER, kinds: ['POLE'] },
      }),
    );
  });

  it('comes back the same for any view', () => {
    const id = fc.string({ minLength: 1, unit: 'grapheme-ascii' }).filter((text) => text.trim() !== '');
    const ids = fc.uniqueArray(id, { maxLength: 5 });
    const point = fc.record({
      x: fc.integer({ min: -9e3, max: 9e3 }),
      y: fc.integer({ min: -9e3, max: 9e3 }),
    });
    const view = fc
      .record({
        whole: fc.boolean(),
        roots: ids,
        more: ids,
        hidden: ids,
        pinned: ids,
        open: ids,
        layout: fc.constantFrom(...LAYOUTS),
        grouping: fc.option(fc.record({ by: fc.constantFrom(...GROUPINGS), open: ids })),
        focus: fc.option(
          fc.record({
            around: fc.uniqueArray(id, { minLength: 1 }),
            hops: fc.constantFrom(...HOPS),
            extra: ids,
          }),
        ),
        point,
      })
      .chain(({ roots, more, point, ...rest }) =>
        fc.subarray([...FACET_VALUES.kinds]).map((kinds): View => {
          const base = add(add(EMPTY_VIEW, null, roots), 'pole/x', more);
          const positions = Object.fromEntries([...roots, ...more].map((each) => [each, { ...point }]));
          return { ...base, ...rest, filter: { ...NO_FILTER, kinds }, positions };
        }),
      );
    const modes = fc.constantFrom(...VIEW_MODES);
    const languages = fc.constantFrom('fr' as const, 'en' as const, null);
    fc.assert(
      fc.property(view, ids, modes, modes, languages, (any, chosen, mode, beside, language) => {
        const address = { view: any, chosen, shown: readShown(mode, beside), language };
        expect(parse(serialise(address))).toEqual(address);
      }),
    );
  });
});
