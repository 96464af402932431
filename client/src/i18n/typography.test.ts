import { describe, expect, it } from 'vitest';
import { englishTypography, frenchTypography, inFrenchTypography, sentence } from './typography.ts';

describe('frenchTypography', () => {
  it('sets the spaces and apostrophes of French', () => {
    expect(frenchTypography('Qui répond aux pôles, et qui tarde ?')).toBe(
      'Qui répond aux pôles, et qui tarde\u202f?',
    );
    expect(frenchTypography("Positif : plus l'un, plus l'autre ; § 2.2, ¶ 5")).toBe(
      'Positif\u00a0: plus l’un, plus l’autre\u202f; §\u00a02.2, ¶\u00a05',
    );
    expect(frenchTypography('« mot » et «mot»')).toBe('«\u00a0mot\u00a0» et «\u00a0mot\u00a0»');
  });

  it('leaves a text that is set already, times and links as they are', () => {
    const set = 'Positif\u00a0: l’un\u202f; « ici\u00a0»'.replace('« ', '«\u00a0');
    expect(frenchTypography(set)).toBe(set);
    expect(frenchTypography('http://a.fr 10:30')).toBe('http://a.fr 10:30');
  });
});

describe('englishTypography', () => {
  it('puts no space before signs', () => {
    expect(englishTypography('In general ; case cited\u00a0: why\u202f?')).toBe(
      'In general; case cited: why?',
    );
  });
});

describe('sentence', () => {
  it('ends a text once', () => {
    expect(['Un titre', 'Un titre ?', 'Fin.', 'Et puis…'].map(sentence)).toEqual([
      'Un titre.',
      'Un titre ?',
      'Fin.',
      'Et puis…',
    ]);
  });
});

describe('inFrenchTypography', () => {
  it('reaches nested texts and the texts of functions', () => {
    const set = inFrenchTypography({ a: ['oui !', null], b: { c: (n: number) => `${n} : fin` } });
    expect([set.a, set.b.c(3)]).toEqual([['oui\u202f!', null], '3\u00a0: fin']);
  });
});
