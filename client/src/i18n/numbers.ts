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
