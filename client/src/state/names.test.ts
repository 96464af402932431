import { describe, expect, it } from 'vitest';
import { countNames, isList, namesToAsk, resolveNames, splitNames } from './names.ts';

const piece = (name: string, ...parts: string[]) => ({ name, parts });

describe('a pasted list', () => {
  it('falls into lines, cells and what semicolons part', () => {
    expect(splitNames('Imaginove\r\nMinalogic\tIAR; MEDEF ;; imaginove\n\n')).toEqual([
      piece('imaginove'),
      piece('Minalogic'),
      piece('IAR'),
      piece('MEDEF'),
    ]);
  });

  it('is freed of bullets, numbers and quotes', () => {
    expect(splitNames('- Imaginove\n• « Minalogic »\n3. "IAR"\n12) MEDEF\n—  58 pôles')).toEqual([
      piece('Imaginove'),
      piece('Minalogic'),
      piece('IAR'),
      piece('MEDEF'),
      piece('58 pôles'),
    ]);
  });

  it('may be parted by commas, and may hold names with commas', () => {
    const pieces = splitNames('Jobs, training and skills; IAR, MEDEF, iar');
    expect(pieces).toEqual([
      piece('Jobs, training and skills', 'Jobs', 'training and skills'),
      piece('IAR, MEDEF, iar', 'iar', 'MEDEF'),
    ]);
    expect(namesToAsk(pieces)).toEqual([
      'Jobs, training and skills',
      'Jobs',
      'training and skills',
      'IAR, MEDEF, iar',
      'iar',
      'MEDEF',
    ]);
    const bearers = new Map([
      ['Jobs, training and skills', ['outcome/a']],
      ['iar', ['pole/b']],
    ]);
    expect(resolveNames(pieces, bearers)).toEqual([
      { name: 'Jobs, training and skills', entities: ['outcome/a'] },
      { name: 'iar', entities: ['pole/b'] },
      { name: 'MEDEF', entities: [] },
    ]);
  });

  it('is told from a single name', () => {
    expect(['Imaginove', ' Imaginove ;', 'a, b', 'a\nb', '', ','].map(isList)).toEqual([
      false,
      false,
      true,
      true,
      false,
      false,
    ]);
    expect(['Imaginove', 'a, b; c', ''].map(countNames)).toEqual([1, 3, 0]);
  });
});
