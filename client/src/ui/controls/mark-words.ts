/** A part of a text, marked or not, and where in the text it begins. */
export type Part = { at: number; text: string; marked: boolean };

/** One character per character of the text: without case and accents, so that places stay the same. */
function fold(text: string): string {
  return Array.from(text.normalize('NFC'), (letter) => {
    const bare = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    return bare.length === letter.length ? bare : letter;
  }).join('');
}

/** Splits a text at the words of a query where they begin a word of the text: « form cont » in « Formation continue ». */
export function markWords(text: string, query: string): Part[] {
  const source = text.normalize('NFC');
  const folded = fold(source);
  const words = fold(query).match(/[\p{L}\p{N}]+/gu) ?? [];
  const marked = new Uint8Array(source.length);
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      if (at === 0 || !/[\p{L}\p{N}]/u.test(folded[at - 1]!)) marked.fill(1, at, at + word.length);
    }
  }
  const parts: Part[] = [];
  for (let at = 0; at < source.length; at++) {
    const last = parts.at(-1);
    if (last && last.marked === (marked[at] === 1)) last.text += source[at];
    else parts.push({ at, text: source[at]!, marked: marked[at] === 1 });
  }
  return joinMarks(parts);
}

/** Two marks with only a space between them are one. */
function joinMarks(parts: readonly Part[]): Part[] {
  return parts.reduce<Part[]>((joined, part) => {
    const [before, gap] = joined.slice(-2);
    if (part.marked && before?.marked && gap && /^\s+$/.test(gap.text)) {
      joined.splice(-2, 2, { at: before.at, text: before.text + gap.text + part.text, marked: true });
    } else joined.push({ ...part });
    return joined;
  }, []);
}
