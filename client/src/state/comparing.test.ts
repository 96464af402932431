import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asksComparison, COMPARED, comparedWith, moved, readComparing, writeComparing } from './comparing.ts';

describe('comparedWith', () => {
  it('compares several with each other, and adds one to those that are compared', () => {
    const now = ['pole/a', 'pole/b'];
    expect(comparedWith(now, [])).toBe(now);
    expect(comparedWith(now, ['pole/c'])).toEqual(['pole/a', 'pole/b', 'pole/c']);
    expect(comparedWith(now, ['pole/a'])).toBe(now);
    expect(comparedWith(now, ['pole/c', 'pole/d', 'pole/c'])).toEqual(['pole/c', 'pole/d']);
    expect(comparedWith([], ['pole/c'])).toEqual(['pole/c']);
  });

  it('begins anew where there is no room for one more', () => {
    const full = Array.from({ length: COMPARED.most }, (_, index) => `pole/${index}`);
    expect(comparedWith(full, ['pole/z'])).toEqual(['pole/z']);
  });
});

describe('moved', () => {
  it('swaps neighbours and leaves the ends', () => {
    const ids = ['a', 'b', 'c'];
    expect(moved(ids, 'b', -1)).toEqual(['b', 'a', 'c']);
    expect(moved(ids, 'b', 1)).toEqual(['a', 'c', 'b']);
    expect([moved(ids, 'a', -1), moved(ids, 'c', 1), moved(ids, 'z', 1)]).toEqual([ids, ids, ids]);
  });
});

describe('the field of an address', () => {
  it('is the written form of the question', () => {
    expect(writeComparing(['pole/imaginove', 'pole/minalogic'])).toEqual([
      'c=compare?ids=pole/imaginove,pole/minalogic',
    ]);
    expect(writeComparing([])).toEqual([]);
  });

  it('is read back, whatever stands around it', () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^[^,&]+$/), { maxLength: 12 });
    fc.assert(
      fc.property(ids, (compared) => {
        expect(readComparing(`#v=compare&${writeComparing(compared).join('&')}&s=x`)).toEqual(compared);
      }),
    );
  });

  it('may be a question, as those of a trace are', () => {
    expect(asksComparison('#q=compare?ids=a,b')).toBe(true);
    expect(readComparing('#q=compare?ids=a,b')).toEqual(['a', 'b']);
    expect(readComparing('q=compare?ids=a,b&c=compare?ids=c')).toEqual(['a', 'b']);
    expect(['', 'q=', 'q=paths?between=a,b', 'c=compare?ids=a'].map(asksComparison)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('names each entity once, and nothing where it cannot be read', () => {
    expect(readComparing('c=compare?ids=a,b,a,')).toEqual(['a', 'b']);
    expect(readComparing('c=compare?signs=POSITIVE&ids=a')).toEqual([]);
    expect(['', 'c=', 'c=paths?between=a,b', 'c=%'].map(readComparing)).toEqual([[], [], [], []]);
  });
});
