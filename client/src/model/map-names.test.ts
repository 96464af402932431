import { describe, expect, it } from 'vitest';
import { breakName, nameLines } from './map-names.ts';

describe('nameLines', () => {
  it('takes two lines where it can, longer ones if it must', () => {
    const names = ['Île-de-France', 'Provence-Alpes-Côte d’Azur', 'Auvergne'];
    expect(names.map(nameLines)).toEqual([
      ['Île-de-', 'France'],
      ['Provence-Alpes-', 'Côte d’Azur'],
      ['Auvergne'],
    ]);
  });
});

describe('breakName', () => {
  it('breaks after spaces and hyphens, and leaves short names whole', () => {
    expect(['Corse', 'Nord-Pas-de-Calais', 'Pays de la Loire'].map((name) => breakName(name, 11))).toEqual([
      ['Corse'],
      ['Nord-Pas-', 'de-Calais'],
      ['Pays de la', 'Loire'],
    ]);
    expect(breakName('Provence-Alpes-Côte d’Azur', 15)).toEqual(['Provence-Alpes-', 'Côte d’Azur']);
  });

  it('lets a longer word have its line', () => {
    expect(breakName('Mitteldeutschland', 8)).toEqual(['Mitteldeutschland']);
  });
});
