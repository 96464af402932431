/** A part of a text, and the entity it names, if it does; `at` is where it begins. */
export type NamedPart = { at: number; text: string; entity: string | null };

type Named = { id: string; label: string; code?: string | null | undefined };

/** Shortest name looked for in a text: shorter ones are parts of too many others. */
const SHORTEST = 3;

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Names that stand for one entity alone. A code is taken as it is written, a label in any case. */
function namesOf(entities: readonly Named[]): { name: string; exact: boolean; id: string }[] {
  const all = entities.flatMap(({ id, label, code }) => [
    { name: label, exact: false, id },
    ...(code && code !== label ? [{ name: code, exact: true, id }] : []),
  ]);
  const owners = new Map<string, Set<string>>();
  for (const { name, id } of all) {
    const key = name.toLowerCase();
    owners.set(key, (owners.get(key) ?? new Set()).add(id));
  }
  return all
    .filter(({ name }) => name.length >= SHORTEST && owners.get(name.toLowerCase())!.size === 1)
    .sort((a, b) => b.name.length - a.name.length);
}

/**
 * Cuts a text at the names of entities that stand in it as whole words, the longest name first; a name that two
 * entities share names none. The parts put together are the text.
 */
export function nameEntities(text: string, entities: readonly Named[]): NamedPart[] {
  const taken: { start: number; end: number; id: string }[] = [];
  for (const { name, exact, id } of namesOf(entities)) {
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}])${escapePattern(name)}(?![\\p{L}\\p{N}])`,
      exact ? 'gu' : 'giu',
    );
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (!taken.some((other) => start < other.end && end > other.start)) taken.push({ start, end, id });
    }
  }
  const parts: NamedPart[] = [];
  let at = 0;
  for (const { start, end, id } of taken.sort((a, b) => a.start - b.start)) {
    if (start > at) parts.push({ at, text: text.slice(at, start), entity: null });
    parts.push({ at: start, text: text.slice(start, end), entity: id });
    at = end;
  }
  if (at < text.length) parts.push({ at, text: text.slice(at), entity: null });
  return parts;
}
