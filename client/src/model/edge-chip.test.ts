import { expect, test } from 'vitest';
import { bundleChip, claimChip, lookOf } from './edge-chip.ts';
import { claim, entity, unsigned, plainWords as words } from './scene-fixture.ts';

const from = entity('a');
const iar = { id: 'pole/iar', label: 'Industries et Agro-Ressources', code: 'IAR' };
const uncoded = { id: 'pole-group/recent', label: 'Pôles récents' };

test('a plain positive shows its glyph until asked, everything else is spelled out', () => {
  expect(claimChip(claim('c', 'a', 'b'), from, words)).toEqual({
    full: '+ does-positive',
    rest: '+',
    short: '+',
  });
  for (const [sign, glyph] of [
    ['NEGATIVE', '−'],
    ['NONE', '∅'],
    ['MIXED', '±'],
    ['UNSPECIFIED', '?'],
  ] as const) {
    const text = `${glyph} does-${sign.toLowerCase()}`;
    expect(claimChip(claim('c', 'a', 'b', { sign }), from, words)).toEqual({
      full: text,
      rest: text,
      short: glyph,
    });
  }
});

test('scope: nothing in general, a code for one, a count for several', () => {
  expect(claimChip(claim('c', 'a', 'b', { scope: [iar] }), from, words)).toEqual({
    full: '+ does-positive · IAR',
    rest: '+ IAR',
    short: '+',
  });
  expect(claimChip(claim('c', 'a', 'b', { scope: [uncoded] }), from, words).rest).toBe('+ Pôles récents');
  expect(claimChip(claim('c', 'a', 'b', { scope: [iar, uncoded, iar] }), from, words).rest).toBe('+ 3 poles');
});

test('what is not observed says so', () => {
  expect(claimChip(claim('c', 'a', 'b', { modality: 'HYPOTHESIS' }), from, words)).toEqual({
    full: '+ does-positive · hypothesis',
    rest: '+ hypothesis',
    short: '+',
  });
  expect(claimChip(claim('c', 'a', 'b', { modality: 'EXPLAINED' }), from, words).rest).toBe('+');
});

test('a relation without a sign is silent until asked, unless it is not observed', () => {
  expect(claimChip(unsigned('c', 'a', 'b', { scope: [iar] }), from, words)).toEqual({
    full: 'covers · IAR',
    rest: '',
    short: '',
  });
  expect(claimChip(unsigned('c', 'a', 'b', { modality: 'EXPECTED' }), from, words).rest).toBe(
    'covers · expected',
  );
});

test('the word heeds the number of its source', () => {
  const many = entity('a', 'POLE_GROUP', { collective: true });
  expect(claimChip(unsigned('c', 'a', 'b'), many, words).full).toBe('they covers');
  expect(claimChip(claim('c', 'a', 'b'), many, words).full).toBe('+ they does-positive');
});

test('a denied claim is never drawn as what it denies', () => {
  const denied = claim('c', 'a', 'b', { negated: true });
  expect(lookOf(denied)).toBe('negated');
  expect(claimChip(denied, from, words)).toEqual({
    full: '∅ not positive',
    rest: '∅ not positive',
    short: '∅',
  });
});

test('bundles count their claims, by sign where there is one', () => {
  const plus = claim('c', 'a', 'b');
  const minus = claim('c', 'a', 'b', { sign: 'NEGATIVE' });
  const plain = unsigned('c', 'a', 'b');
  expect(bundleChip([plain, plain, plain]).rest).toBe('×3');
  expect(bundleChip([plus, plus, plus, plus, minus]).rest).toBe('4+ 1−');
  expect(bundleChip([plus, plus, plus]).rest).toBe('3+');
  expect(bundleChip([plain, plus, plain]).rest).toBe('1+ 2→');
  expect(bundleChip([plus, { ...plus, negated: true }, minus]).rest).toBe('1+ 1− 1∅');
});
