/** A piece of a pasted list: a name as it stands, and the names it falls into if its commas part names. */
export type Piece = { name: string; parts: readonly string[] };

/** Names of a list that are looked for, at most. */
export const MOST_NAMES = 300;
const LONGEST = 200;

/** A name without what lists put around it: bullets, numbers, quotes, a full stop. */
function bare(text: string): string {
  return text
    .replace(/^\s*(?:[-–—•*·]|\d+[.)])\s+/u, '')
    .replace(/^["«“”\s]+|["»“”\s]+$/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, LONGEST);
}

const distinct = (names: readonly string[]): string[] => [
  ...new Map(names.filter((name) => name !== '').map((name) => [name.toLocaleLowerCase(), name])).values(),
];

/** The pieces of a list: lines, cells, or what semicolons part. Each once, in its order. */
export function splitNames(text: string): Piece[] {
  const names = distinct(text.split(/[\r\n\t;]+/u).map(bare));
  return names.map((name) => {
    const parts = distinct(name.split(',').map(bare));
    return { name, parts: parts.length > 1 ? parts : [] };
  });
}

/** True for a text that names several things. */
export function isList(text: string): boolean {
  const pieces = splitNames(text);
  return pieces.length > 1 || (pieces[0]?.parts.length ?? 0) > 1;
}

/** How many names a text would be looked for as. */
export function countNames(text: string): number {
  return splitNames(text).reduce((sum, { parts }) => sum + Math.max(1, parts.length), 0);
}

/** Every name to ask about: a piece with commas both whole and in its parts. */
export function namesToAsk(pieces: readonly Piece[]): string[] {
  return [...new Set(pieces.flatMap(({ name, parts }) => [name, ...parts]))].slice(0, MOST_NAMES * 2);
}

/** Each name with what bears it: a piece that nothing bears whole is taken as its parts. */
export function resolveNames<Entity>(
  pieces: readonly Piece[],
  bearers: ReadonlyMap<string, readonly Entity[]>,
): { name: string; entities: readonly Entity[] }[] {
  const of = (name: string) => ({ name, entities: bearers.get(name) ?? [] });
  const found = pieces.flatMap(({ name, parts }) => {
    const whole = of(name);
    return whole.entities.length > 0 || parts.length === 0 ? [whole] : parts.map(of);
  });
  return [...new Map(found.map((each) => [each.name.toLocaleLowerCase(), each])).values()];
}
