/** Characters of a line: the first width that takes the name in two lines, else the last. */
const WIDTHS = [12, 15];

/** A place's name in lines, after spaces and hyphens. */
export function nameLines(name: string): string[] {
  const forms = WIDTHS.map((width) => breakName(name, width));
  return forms.find((lines) => lines.length <= 2) ?? forms.at(-1)!;
}

/**
 * Breaks a place's name after spaces and hyphens into lines of about that many characters.
 *
 * @example breakName('Nord-Pas-de-Calais', 11) // ['Nord-Pas-', 'de-Calais']
 */
export function breakName(name: string, width: number): string[] {
  const lines: string[] = [];
  for (const part of name.split(/(?<=[ -])/)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last}${part}`.trimEnd().length <= width)
      lines[lines.length - 1] = `${last}${part}`;
    else lines.push(part);
  }
  return lines.map((line) => line.trimEnd());
}
