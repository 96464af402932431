import { describe, expect, it } from 'vitest';
import type { Location } from '../../../server/src/dataset/locate.ts';
import { cutAtSpans, locatedCopy, partsOf } from './copy.ts';
import { CopyError } from './copy-file.ts';

const found = (start: number, end: number): Location => ({
  status: 'found',
  ranges: [{ start, end }],
  errors: 0,
});
const missing: Location = { status: 'missing', words: 'start' };
const ambiguous: Location = { status: 'ambiguous', places: [] };
const span = (claim: string, passage: string) => ({ claim, passage, start: 'a', end: null });

describe('locatedCopy', () => {
  it('says what was found of passages and spans, and what was not', () => {
    const passages = new Map([
      ['p1', found(0, 10)],
      ['p2', ambiguous],
      ['p3', missing],
    ]);
    const spans = [span('claim/a', 'p1'), span('claim/b', 'p1'), span('claim/c', 'p3')];
    expect(locatedCopy('note.txt', 'the text', passages, spans, [found(0, 4), missing, found(2, 6)])).toEqual(
      {
        name: 'note.txt',
        text: 'the text',
        passages: new Map([['p1', [{ start: 0, end: 10 }]]]),
        missing: ['p2', 'p3'],
        spans: new Map([
          ['p1', [{ claim: 'claim/a', start: 0, end: 4 }]],
          ['p3', [{ claim: 'claim/c', start: 2, end: 6 }]],
        ]),
        counts: { passages: 1, ofPassages: 3, spans: 2, ofSpans: 3 },
      },
    );
  });

  it('refuses another text, and says so where it is one in another language', () => {
    const nothing = new Map([['p1', missing]]);
    const english =
      'It is the text of the study that is for the readers of this and which are by it. '.repeat(3);
    const french =
      'Le texte de l’étude est pour les lecteurs qui sont dans la salle et par les autres. '.repeat(3);
    expect(() => locatedCopy('a', english, nothing, [], [])).toThrow(
      expect.objectContaining({ failure: 'OTHER_LANGUAGE', language: 'en' }),
    );
    expect(() => locatedCopy('a', french, nothing, [], [])).toThrow(new CopyError('OTHER_TEXT'));
    expect(() => locatedCopy('a', '12 12', nothing, [], [])).toThrow(new CopyError('OTHER_TEXT'));
  });
});

describe('partsOf', () => {
  it('gives the copy whole and in its own order, an interrupted passage in one part', () => {
    const text = 'Title\n“First passage” begins, 1 note here. and ends.\nA heading\n(Second).\n\n';
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const passages = new Map([
      ['second', [at('Second')]],
      ['first', [at('First passage” begins'), at('and ends')]],
      ['note', [at('1 note here')]],
    ]);
    const parts = partsOf({ text, passages });
    const read = parts.map((part) => [
      part.kind === 'passage' ? part.id : '',
      part.stretches.map(({ start, end }) => text.slice(start, end).trim()).join(' … '),
    ]);
    expect(read).toEqual([
      ['', 'Title'],
      ['first', '“First passage” begins, … and ends.'],
      ['note', '1 note here.'],
      ['', 'A heading'],
      ['second', '(Second).'],
    ]);
  });

  it('gives a copy without any passage as one part, and a blank one as none', () => {
    expect(partsOf({ text: 'a b', passages: new Map() })).toEqual([
      { kind: 'between', stretches: [{ start: 0, end: 3 }] },
    ]);
    expect(partsOf({ text: ' \n', passages: new Map() })).toEqual([]);
  });
});

describe('cutAtSpans', () => {
  it('cuts where spans begin and end, overlapping ones too', () => {
    const spans = [
      { claim: 'a', start: 2, end: 6 },
      { claim: 'b', start: 4, end: 8 },
      { claim: 'c', start: 18, end: 40 },
    ];
    expect(
      cutAtSpans(
        [
          { start: 0, end: 10 },
          { start: 20, end: 25 },
        ],
        spans,
      ),
    ).toEqual([
      { start: 0, end: 2, claims: [] },
      { start: 2, end: 4, claims: ['a'] },
      { start: 4, end: 6, claims: ['a', 'b'] },
      { start: 6, end: 8, claims: ['b'] },
      { start: 8, end: 10, claims: [] },
      { start: 20, end: 25, claims: ['c'] },
    ]);
  });
});
