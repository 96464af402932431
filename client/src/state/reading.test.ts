import { describe, expect, it } from 'vitest';
import { buildReading, neighbourSection, placesOf, sectionOf, shownPassages } from './reading.ts';

const section = (id: string) => ({ id, fr: id, en: id });
const passage = (id: string, of: string) => ({
  id,
  kind: 'PARAGRAPH' as const,
  section: { id: of },
  headingFr: null,
  headingEn: null,
  digestFr: '',
  digestEn: '',
  start: '',
  end: null,
  noClaims: null,
});
const evidence = (id: string) => ({ start: `${id} starts`, passage: { id } });

const reading = buildReading(
  'study',
  [section('s0'), section('s1'), section('empty'), section('s2')],
  [passage('s0.p1', 's0'), passage('s2.p1', 's2'), passage('s1.p1', 's1'), passage('s1.p2', 's1')],
  [
    { id: 'claim/a', evidence: [evidence('s2.p1'), evidence('s1.p1'), evidence('s1.p1')] },
    { id: 'claim/b', evidence: [evidence('s1.p1')] },
  ],
);

describe('buildReading', () => {
  it('ties sections, passages and claims together in the order of the study', () => {
    expect(reading.sections.map((each) => [each.section.id, each.passages.map(({ id }) => id)])).toEqual([
      ['s0', ['s0.p1']],
      ['s1', ['s1.p1', 's1.p2']],
      ['s2', ['s2.p1']],
    ]);
    expect(reading.passages.map(({ id }) => id)).toEqual(['s0.p1', 's1.p1', 's1.p2', 's2.p1']);
    expect(reading.claimsOf).toEqual(
      new Map([
        ['s2.p1', ['claim/a']],
        ['s1.p1', ['claim/a', 'claim/b']],
      ]),
    );
    expect(reading.passagesOf).toEqual(
      new Map([
        ['claim/a', ['s1.p1', 's2.p1']],
        ['claim/b', ['s1.p1']],
      ]),
    );
    expect(reading.spans[0]).toEqual({
      claim: 'claim/a',
      passage: 's2.p1',
      start: 's2.p1 starts',
      end: null,
    });
  });
});

describe('places', () => {
  it('are those of a passage, a claim or an entity', () => {
    const isAbout = (claim: string) => claim === 'claim/b';
    expect(placesOf(reading, 's2.p1', isAbout)).toEqual(['s2.p1']);
    expect(placesOf(reading, 'claim/a', isAbout)).toEqual(['s1.p1', 's2.p1']);
    expect(placesOf(reading, 'actor/x', isAbout)).toEqual(['s1.p1']);
    expect(placesOf(reading, 's9.p9', isAbout)).toEqual([]);
    expect(placesOf(reading, 'claim/unknown', isAbout)).toEqual([]);
  });

  it('know their section and its neighbours', () => {
    expect([sectionOf(reading, 's1.p2'), sectionOf(reading, 'x'), sectionOf(reading, null)]).toEqual([
      's1',
      null,
      null,
    ]);
    expect(neighbourSection(reading, 's1', 1)).toBe('s2');
    expect(neighbourSection(reading, 's1', -1)).toBe('s0');
    expect(neighbourSection(reading, 's2', 1)).toBeNull();
    expect(neighbourSection(reading, null, 1)).toBeNull();
  });
});

describe('shownPassages', () => {
  it('says which claims pass and how many the filter hides', () => {
    expect(shownPassages(reading, (id) => id === 'claim/b', null)).toEqual(
      new Map([
        ['s0.p1', { claims: [], hidden: 0, out: false }],
        ['s1.p1', { claims: ['claim/b'], hidden: 1, out: false }],
        ['s1.p2', { claims: [], hidden: 0, out: false }],
        ['s2.p1', { claims: [], hidden: 1, out: false }],
      ]),
    );
  });

  it('leaves out passages without a claim about the entity, and keeps those whose claims are filtered', () => {
    const about = (id: string) => id === 'claim/a';
    expect(shownPassages(reading, () => false, about)).toEqual(
      new Map([
        ['s0.p1', { claims: [], hidden: 0, out: true }],
        ['s1.p1', { claims: [], hidden: 2, out: false }],
        ['s1.p2', { claims: [], hidden: 0, out: true }],
        ['s2.p1', { claims: [], hidden: 1, out: false }],
      ]),
    );
  });
});
