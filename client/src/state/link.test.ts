import { describe, expect, it } from 'vitest';
import { parse } from './address.ts';
import { type Fate, idsOfLink, linkNow, readLink, reportOf } from './link.ts';
import { readTracing } from './trace-address.ts';

const linkedBy = (fragment: string) => {
  const { view, chosen } = parse(fragment);
  return { view, chosen, tracing: readTracing(fragment) };
};

const LINK =
  'n=~pole/a,pole/old&n=pole/old~actor/gone,actor/b&h=actor/gone&pin=pole/old&on=pole/old&s=claim/gone,s1.p2&p=1~2,3~4,5~6,7~8&q=paths?between=pole/old,actor/b&w=pole/old,actor/gone,actor/b';
const FATES: Fate[] = [
  { id: 'pole/old', state: 'RETIRED', successor: 'pole/new' },
  { id: 'actor/gone', state: 'RETIRED', successor: null },
  { id: 'claim/gone', state: 'UNKNOWN' },
];

describe('readLink', () => {
  it('knows the data that a link was made with, and every part that can be read', () => {
    expect(readLink('#v=text&n=~pole/a&s=claim/b&fs=none&l=en&d=poles-competences@0.9.0')).toEqual({
      dataset: 'poles-competences@0.9.0',
      unreadable: [],
    });
    expect(readLink('')).toEqual({ dataset: null, unreadable: [] });
  });

  it('names what it cannot read, as it stands', () => {
    const parts = [
      'v=grph',
      'fs=bad',
      'l=de',
      'q=why?',
      'n=pole/a',
      'story=No!',
      'd=1.0.0',
      'hello',
      's=%E0%A4',
    ];
    expect(readLink(`#${parts.join('&')}&on=pole/a`)).toEqual({ dataset: null, unreadable: parts });
  });

  it('names the beginning of a damaged packed link', () => {
    const packed = `z=${'q'.repeat(2_000)}`;
    expect(readLink(`#${packed}`)).toEqual({ dataset: null, unreadable: [`${packed.slice(0, 80)}…`] });
  });
});

describe('idsOfLink', () => {
  it('names every entity, claim and passage once, and nothing that the page made up', () => {
    const linked = linkedBy(LINK);
    expect(idsOfLink({ ...linked, chosen: [...linked.chosen, 'pole/a|actor/b', 'group:kind'] })).toEqual([
      'pole/a',
      'pole/old',
      'actor/gone',
      'actor/b',
      'claim/gone',
      's1.p2',
    ]);
  });
});

describe('linkNow', () => {
  it('puts successors in place of what is retired and leaves out what is gone', () => {
    const fates = new Map(FATES.map((fate) => [fate.id, fate]));
    const { view, chosen, tracing } = linkNow(linkedBy(LINK), fates);
    expect(view).toMatchObject({
      additions: [
        { by: null, ids: ['pole/a', 'pole/new'] },
        { by: 'pole/new', ids: ['actor/b'] },
      ],
      hidden: [],
      pinned: ['pole/new'],
      about: 'pole/new',
      positions: { 'pole/a': { x: 1, y: 2 }, 'pole/new': { x: 3, y: 4 }, 'actor/b': { x: 7, y: 8 } },
    });
    expect(chosen).toEqual(['s1.p2']);
    expect(tracing.question).toMatchObject({ between: ['pole/new', 'actor/b'] });
    expect(tracing.key).toBeNull();
  });

  it('changes nothing where everything is there', () => {
    const linked = linkedBy(LINK);
    const { view, chosen, tracing } = linkNow(linked, new Map());
    expect({ view, chosen }).toEqual({ view: linked.view, chosen: linked.chosen });
    expect(tracing).toEqual({ question: linked.tracing.question, key: linked.tracing.key });
  });
});

describe('reportOf', () => {
  it('says what was replaced, withdrawn, unknown or unreadable', () => {
    expect(reportOf(FATES, ['v=grph'], 'poles@0.9.0')).toEqual({
      madeWith: 'poles@0.9.0',
      replaced: [{ id: 'pole/old', successor: 'pole/new' }],
      retired: ['actor/gone'],
      unknown: ['claim/gone'],
      unreadable: ['v=grph'],
    });
  });

  it('says nothing of a link that opens as it was made', () => {
    expect(reportOf([{ id: 'pole/a', state: 'CURRENT' }], [], null)).toBeNull();
  });
});
