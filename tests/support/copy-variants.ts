/**
 * Copies of a text as other extractions would give them, made mechanically: same words, other line
 * breaks, hyphenation, spaces and characters; or letters that slipped out of their words.
 */

/** Wraps lines anew, hyphenates at their ends, doubles spaces, and uses other characters for the same letters. */
export function rehyphenate(copy: string, width = 61): string {
  const paragraphs = copy.split(/\n[ \t]*\n/);
  return paragraphs.map((paragraph) => wrap(paragraph.split(/\s+/).filter(Boolean), width)).join('\n\n\n');
}

function wrap(words: string[], width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const room = width - line.length - 1;
    if (word.length <= room) {
      line += `${line === '' ? '' : line.length % 7 === 0 ? '  ' : ' '}${word}`;
    } else if (room >= 4 && /^\p{L}{8,}/u.test(word)) {
      lines.push(`${line} ${word.slice(0, room - 1)}-`);
      line = word.slice(room - 1);
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line]
    .join('\n')
    .normalize('NFD')
    .replaceAll('’', "'")
    .replaceAll('fi', 'ﬁ')
    .replaceAll('oe', 'œ');
}

/**
 * Takes a letter out of every `every`-th longer word, leaves a space in its place and adds the letter
 * at the end of the line: "clus er … t".
 */
export function displaceLetters(copy: string, every = 9): string {
  let count = 0;
  return copy
    .split('\n')
    .map((line) => {
      const strays: string[] = [];
      const broken = line.replace(/\p{L}{6,}/gu, (word) => {
        count++;
        if (count % every !== 0) return word;
        const at = 2 + (count % (word.length - 3));
        strays.push(word[at]!);
        return `${word.slice(0, at)} ${word.slice(at + 1)}`;
      });
      return [broken, ...strays].join(' ');
    })
    .join('\n');
}
