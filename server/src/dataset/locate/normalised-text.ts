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
  /** 1 for a letter alone at the end of a line, which may have slipped out of a word of that line. */
  strays: Uint8Array;
};

/** A stretch of a text in UTF-16 code units; `end` is the first one after it. */
export type Range = { start: number; end: number };

/** Letters that stand alone at the end of a line: "les clus er e  t". */
const STRAYS = /(?<=\s)\p{L}(?:[ \t]+\p{L})*(?=[ \t]*(?:\n|$))/gu;
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
    strays: strayFlags(original, starts),
  };
}

function strayFlags(original: string, starts: readonly number[]): Uint8Array {
  const flags = new Uint8Array(starts.length);
  let index = 0;
  for (const match of original.matchAll(STRAYS)) {
    const end = match.index + match[0].length;
    while (index < starts.length && starts[index]! < match.index) index++;
    while (index < starts.length && starts[index]! < end) flags[index++] = 1;
  }
  return flags;
}

/** The parts of a text that lie in the ranges of its original, as one text. */
export function cutText(whole: NormalisedText, ranges: readonly Range[]): NormalisedText {
  return pick(
    whole,
    indicesWhere(whole, (index) => {
      const start = whole.starts[index]!;
      return ranges.some((range) => range.start <= start && start < range.end);
    }),
  );
}

/** The characters of a text from one index to before another. */
export function sliceText(text: NormalisedText, from: number, to: number): NormalisedText {
  return {
    text: text.text.slice(from, to),
    starts: text.starts.subarray(from, to),
    ends: text.ends.subarray(from, to),
    wordStarts: text.wordStarts.subarray(from, to),
    wordEnds: text.wordEnds.subarray(from, to),
    strays: text.strays.subarray(from, to),
  };
}

/** A text without its stray letters, and the index in the text of each character kept. */
export function withoutStrays(text: NormalisedText): { text: NormalisedText; indices: number[] } {
  const indices = indicesWhere(text, (index) => text.strays[index] === 0);
  return { text: pick(text, indices), indices };
}

function indicesWhere(text: NormalisedText, keeps: (index: number) => boolean): number[] {
  const kept: number[] = [];
  for (let index = 0; index < text.starts.length; index++) if (keeps(index)) kept.push(index);
  return kept;
}

function pick(text: NormalisedText, indices: readonly number[]): NormalisedText {
  return {
    text: indices.map((index) => text.text[index]).join(''),
    starts: Int32Array.from(indices, (index) => text.starts[index]!),
    ends: Int32Array.from(indices, (index) => text.ends[index]!),
    wordStarts: Uint8Array.from(indices, (index) => text.wordStarts[index]!),
    wordEnds: Uint8Array.from(indices, (index) => text.wordEnds[index]!),
    strays: Uint8Array.from(indices, (index) => text.strays[index]!),
  };
}
