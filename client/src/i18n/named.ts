import { type EntityKind, FAMILY_OF_KIND } from '../model/types.ts';

/** An entity as a sentence speaks of it. */
export type Named = { label: string; kind: EntityKind; collective: boolean };

/** Kinds whose entities are one thing each, whatever their name looks like: "Images et réseaux" is a pole. */
const ONE_THING: ReadonlySet<EntityKind> = new Set<EntityKind>(['POLE', 'PERSON']);

/** An acronym; one that many actors share stands for all of them: PME, OPCA. */
const ACRONYM = /^[A-Z]{2,}$/;

/**
 * Whether verbs after that name are in the plural, as far as names show it. `ofWords` answers for a name without
 * its gloss; a gloss in small letters answers for its name: "Clusters, emploi, compétences (revue)".
 */
export function isPluralName(named: Named, ofWords: (label: string) => boolean): boolean {
  if (ONE_THING.has(named.kind)) return false;
  const [, name = named.label, gloss = ''] = /^(.*?)(?: \(([^)]*)\))?$/.exec(named.label) ?? [];
  const first = name.split(' ', 1)[0]!;
  if (named.collective && FAMILY_OF_KIND[named.kind] === 'actor' && ACRONYM.test(first)) return true;
  return ofWords(/^\p{Ll}/u.test(gloss) ? gloss : name);
}
