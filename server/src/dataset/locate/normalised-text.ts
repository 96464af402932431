/**
 * A text reduced to what every copy of it shares: letters and digits, folded, without spaces, hyphens or
 * punctuation, which differ with each extraction. Every character knows where it came from.
 */
export type NormalisedText = {
  text: string;
  /** Offset in the original of each character's first code unit. */
  starts: Int32Array;
  /** Offset in the original after each character's last code unit. */
  ends: Int32Array;
  /** 1 where a word of the original begins. */
  wordStarts: Uint8Array;
  /** 1 where a word of the original ends. */
  wordEnds: Uint8Array;
};

/** A stretch of a text in UTF-16 code units; `end` is the first one after it. */
export type Range = { start: number; end: number };

const WORD = /[\p{L}\p{N}\p{M}]/u;
/** Letters that Unicode does not decompose. */
const SPELT_OUT: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' };

const folded = new Map<string, string>();

/** A character without case, accents or ligatures; empty for anything but letters and digits. */
function fold(character: string): string {
  let result = folded.get(character);
  if (result === undefined) {
    result = character
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[œæßøłđ]/g, (letter) => SPELT_OUT[letter]!)
      .replace(/[^\p{L}\p{N}]/gu, '');
    folded.set(character, result);
  }
  return result;
}

/** Folded letters and digits of a text, for patterns. */
export function foldText(text: string): string {
  return Array.from(text, fold).join('');
}

export function normaliseText(original: string): NormalisedText {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const wordStarts: number[] = [];
  const wordEnds: number[] = [];
  let offset = 0;
  let inWord = false;
  for (const character of original) {
    const end = offset + character.length;
    const letters = fold(character);
    for (let index = 0; index < letters.length; index++) {
      starts.push(offset);
      ends.push(end);
      wordStarts.push(inWord || index > 0 ? 0 : 1);
      wordEnds.push(0);
    }
    pieces.push(letters);
    const isWord = WORD.test(character);
    if (!isWord && inWord && wordEnds.length > 0) wordEnds[wordEnds.length - 1] = 1;
    inWord = isWord;
    offset = end;
  }
  if (inWord && wordEnds.length > 0) wordEnds[wordEnds.length - 1] = 1;
  return {
    text: pieces.join(''),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    wordStarts: Uint8Array.from(wordStarts),
    wordEnds: Uint8Array.from(wordEnds),
  };
}

/** The parts of a text that lie in the ranges of its original, as one text. */
export function cutText(whole: NormalisedText, ranges: readonly Range[]): NormalisedText {
  const kept: number[] = [];
  for (let index = 0; index < whole.starts.length; index++) {
    const start = whole.starts[index]!;
    if (ranges.some((range) => range.start <= start && start < range.end)) kept.push(index);
  }
  const indices = Int32Array.from(kept);
  return {
    text: kept.map((index) => whole.text[index]).join(''),
    starts: indices.map((index) => whole.starts[index]!),
    ends: indices.map((index) => whole.ends[index]!),
    wordStarts: Uint8Array.from(kept, (index) => whole.wordStarts[index]!),
    wordEnds: Uint8Array.from(kept, (index) => whole.wordEnds[index]!),
  };
}
