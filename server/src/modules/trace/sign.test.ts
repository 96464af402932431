import { describe, expect, it } from 'vitest';
import type { Modality, Sign } from '../../dataset/vocabulary.ts';
import { hopOf, joinsOf, signedPartOf, verdictOf, weakestHop } from './sign.ts';
import type { WalkClaim } from './walk.ts';

let count = 0;
function claim(source: string, target: string, sign: Sign | null, rest: Partial<WalkClaim> = {}): WalkClaim {
  return {
    id: `claim/${count++}`,
    type: sign === null ? 'COVERS' : 'INFLUENCES',
    source,
    target,
    sign,
    modality: 'OBSERVED',
    scope: '',
    passages: ['s1.p1', 's1.p2'],
    ...rest,
  };
}
const hop = (from: string, to: string, ...claims: WalkClaim[]) => hopOf(from, to, claims);

describe('a hop', () => {
  it('takes the sign its influences agree on, and is mixed where they differ', () => {
    expect(hop('a', 'b', claim('a', 'b', 'NEGATIVE'), claim('a', 'b', 'NEGATIVE')).sign).toBe('NEGATIVE');
    expect(hop('a', 'b', claim('a', 'b', 'NEGATIVE'), claim('a', 'b', 'POSITIVE')).sign).toBe('MIXED');
  });
  it('has no sign from what runs the other way', () => {
    const back = hop('a', 'b', claim('b', 'a', 'POSITIVE'));
    expect([back.sign, back.walked]).toEqual([null, 'AGAINST']);
  });
  it('runs along a symmetric claim from both ends', () => {
    expect(hop('b', 'a', claim('a', 'b', null, { type: 'WORKS_WITH' })).walked).toBe('ALONG');
  });
});

describe('the verdict', () => {
  const verdict = (...signs: (Sign | null)[]) =>
    verdictOf(signs.map((sign, i) => hop(`n${i}`, `n${i + 1}`, claim(`n${i}`, `n${i + 1}`, sign))));
  it('is the product of the signs', () => {
    expect(verdict('NEGATIVE', 'NEGATIVE')).toBe('POSITIVE');
    expect(verdict('NEGATIVE', 'POSITIVE')).toBe('NEGATIVE');
  });
  it('is undetermined before none, and none before mixed', () => {
    expect(verdict('MIXED', 'NONE', 'UNSPECIFIED')).toBe('UNDETERMINED');
    expect(verdict('MIXED', 'NONE', null)).toBe('UNDETERMINED');
    expect(verdict('MIXED', 'NONE', 'NEGATIVE')).toBe('NONE');
    expect(verdict('MIXED', 'NEGATIVE')).toBe('MIXED');
  });
});

describe('the signed part', () => {
  it('speaks of the signed hops alone', () => {
    const hops = [hop('a', 'b', claim('a', 'b', null)), hop('b', 'c', claim('b', 'c', 'NEGATIVE'))];
    expect(signedPartOf(hops)).toEqual({ hops: 1, verdict: 'NEGATIVE' });
    expect(signedPartOf(hops.slice(0, 1))).toEqual({ hops: 0, verdict: null });
  });
});

describe('the weakest hop', () => {
  const observed = hop('a', 'b', claim('a', 'b', 'POSITIVE'));
  const of = (modality: Modality) => hop('b', 'c', claim('b', 'c', 'POSITIVE', { modality }));
  it.each([
    ['UNSIGNED', hop('b', 'c', claim('b', 'c', null))],
    ['UNSIGNED', hop('b', 'c', claim('c', 'b', null))],
    ['AGAINST_DIRECTION', hop('b', 'c', claim('c', 'b', 'POSITIVE'))],
    ['UNSPECIFIED', hop('b', 'c', claim('b', 'c', 'UNSPECIFIED'))],
    ['HYPOTHESIS', of('HYPOTHESIS')],
    ['EXPECTED_OR_RECOMMENDED', of('RECOMMENDED')],
    ['EXPLAINED', of('EXPLAINED')],
    ['ONE_PASSAGE', hop('b', 'c', claim('b', 'c', 'POSITIVE', { passages: ['s1.p1'] }))],
  ])('is %s', (weakness, weak) => {
    expect(weakestHop([observed, weak, observed])).toEqual({ index: 1, weakness });
  });
  it('is the earliest of equals', () => {
    expect(weakestHop([observed, observed])).toEqual({ index: 0, weakness: 'FIRM' });
    expect(weakestHop([observed, of('EXPLAINED'), of('EXPLAINED')])).toEqual({
      index: 1,
      weakness: 'EXPLAINED',
    });
  });
  it('is as firm as its firmest claim', () => {
    const both = hop(
      'b',
      'c',
      claim('b', 'c', 'POSITIVE', { modality: 'HYPOTHESIS' }),
      claim('b', 'c', 'POSITIVE'),
    );
    expect(weakestHop([both])).toEqual({ index: 0, weakness: 'FIRM' });
  });
});

describe('joins', () => {
  const first = hop('a', 'b', claim('a', 'b', 'POSITIVE', { passages: ['s1.p1'] }));
  it('are named where neighbouring hops share neither passage, scope nor modality', () => {
    const next = hop(
      'b',
      'c',
      claim('b', 'c', null, { passages: ['s1.p2'], scope: 'pole/a', modality: 'HYPOTHESIS' }),
    );
    expect(joinsOf([first, next])).toEqual([
      { after: 0, kinds: ['OTHER_PASSAGE', 'OTHER_SCOPE', 'OTHER_MODALITY'] },
    ]);
  });
  it('are not there where one claim of each agrees', () => {
    expect(joinsOf([first, hop('b', 'c', claim('b', 'c', null, { passages: ['s1.p1'] }))])).toEqual([]);
  });
});
