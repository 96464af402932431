/** Longest line of a label in characters and how many lines it may have: the first that takes it whole. */
const FORMS: readonly (readonly [width: number, count: number])[] = [
  [18, 2],
  [20, 3],
  [24, 3],
];
const [WIDEST, MOST] = FORMS.at(-1)!;

/** Ordinary spaces only: a no-break space holds its words together. */
const BREAKS = /[ \t\n]+/;

function length(text: string): number {
  return [...text].length;
}

function cut(text: string, width: number): string {
  return `${[...text]
    .slice(0, width - 1)
    .join('')
    .trimEnd()}…`;
}

/** Breaks between words; a word that is longer than a line has a line of its own. */
function breakLines(label: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(BREAKS)) {
    if (word === '') continue;
    const last = lines.at(-1);
    if (last !== undefined && length(last) + 1 + length(word) <= width) lines[lines.length - 1] += ` ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The whole label in lines of at most 24 characters, a longer word excepted. */
export function wholeLabel(label: string): string[] {
  const form = FORMS.find(([width, count]) => fits(breakLines(label, width), width, count));
  return breakLines(label, form ? form[0] : WIDEST);
}

function fits(lines: readonly string[], width: number, count: number): boolean {
  return lines.length <= count && lines.every((line) => length(line) <= width);
}

/**
 * Breaks a label between words into two lines of 18 characters, or three of 20 or 24 if it needs them; what
 * is longer is cut and ends in "…".
 *
 * @example wrapLabel('Industries et Agro-Ressources') // ['Industries et', 'Agro-Ressources']
 */
export function wrapLabel(label: string): string[] {
  const lines = wholeLabel(label);
  const kept = lines.slice(0, MOST).map((line) => (length(line) > WIDEST ? cut(line, WIDEST) : line));
  if (lines.length <= MOST) return kept;
  // The last line takes as much of what follows as it holds.
  kept[MOST - 1] = cut(`${lines.slice(MOST - 1).join(' ')}…`, WIDEST);
  return kept;
}
