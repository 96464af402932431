import { type EntityKind, FAMILY_OF_KIND } from '../model/types.ts';

/** The languages of the page. */
export type Language = 'fr' | 'en';

const LOCALES: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };
const formats: Record<Language, Intl.NumberFormat> = {
  fr: new Intl.NumberFormat(LOCALES.fr),
  en: new Intl.NumberFormat(LOCALES.en),
};

/** A number as the language writes it: `1 500` with a narrow no-break space, `1,500`. */
export function formatNumber(value: number, language: Language): string {
  return formats[language].format(value);
}

/** A count with its noun; French takes the singular for 0 and 1, English for 1 alone. */
export function counted(language: Language, count: number, one: string, many: string): string {
  const singular = language === 'fr' ? Math.abs(count) < 2 : count === 1;
  return `${formatNumber(count, language)} ${singular ? one : many}`;
}

/** Sorts texts as a reader of the language expects. */
export const collators: Record<Language, Intl.Collator> = {
  fr: new Intl.Collator(LOCALES.fr, { sensitivity: 'base', numeric: true }),
  en: new Intl.Collator(LOCALES.en, { sensitivity: 'base', numeric: true }),
};

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
