/** Longest line of a label, in characters, and how many lines it may have. */
const LABEL_LINE = 18;
const LABEL_LINES = 2;

/** Ordinary spaces only: a no-break space holds its words together. */
const BREAKS = /[ \t\n]+/;

function cut(text: string, length: number): string {
  const letters = [...text];
  if (letters.length <= length) return text;
  return `${letters
    .slice(0, length - 1)
    .join('')
    .trimEnd()}…`;
}

function length(text: string): number {
  return [...text].length;
}

/**
 * Breaks a label between words into lines of at most `width` characters; what does not fit on the last
 * line is cut and ends in "…". A word that is longer than a line is cut too.
 *
 * @example wrapLabel('Industries et Agro-Ressources') // ['Industries et', 'Agro-Ressources']
 */
export function wrapLabel(label: string, width = LABEL_LINE, count = LABEL_LINES): string[] {
  const words = label.split(BREAKS).filter((word) => word !== '');
  const lines: string[] = [];
  let line = '';
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (length(longer) <= width) {
      line = longer;
      continue;
    }
    if (lines.length === count - 1) {
      const rest = words.slice(index).join(' ');
      return [...lines, cut(line === '' ? rest : `${line} ${rest}`, width)];
    }
    if (line !== '') lines.push(line);
    if (lines.length === count - 1) {
      return [...lines, cut(words.slice(index).join(' '), width)];
    }
    line = word;
    if (length(word) > width) {
      lines.push(cut(word, width));
      line = '';
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}
