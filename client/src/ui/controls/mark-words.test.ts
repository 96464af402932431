import { describe, expect, it } from 'vitest';
import { markWords } from './mark-words.ts';

describe('markWords', () => {
  it('marks the beginnings of words, accents and case aside, neighbours as one', () => {
    expect(markWords('Sous-réactivité de la Formation continue', 'formation continu')).toEqual([
      { at: 0, text: 'Sous-réactivité de la ', marked: false },
      { at: 22, text: 'Formation continu', marked: true },
      { at: 39, text: 'e', marked: false },
    ]);
    expect(markWords('Région Rhône-Alpes', 'rhone')).toEqual([
      { at: 0, text: 'Région ', marked: false },
      { at: 7, text: 'Rhône', marked: true },
      { at: 12, text: '-Alpes', marked: false },
    ]);
  });

  it('leaves a text without the words whole, and an empty one empty', () => {
    expect(markWords('Transformation', 'formation')).toEqual([
      { at: 0, text: 'Transformation', marked: false },
    ]);
    expect(markWords('MEDEF', '')).toEqual([{ at: 0, text: 'MEDEF', marked: false }]);
    expect(markWords('', 'a')).toEqual([]);
  });
});
