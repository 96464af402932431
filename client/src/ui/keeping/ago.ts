import type { Language } from '../../i18n/numbers.ts';

const UNITS: readonly (readonly [unit: Intl.RelativeTimeFormatUnit, ms: number])[] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** How long ago a moment was, in its greatest unit: "il y a 2 h", "2 hr ago"; less than a minute is now. */
export function ago(at: number, now: number, language: Language): string {
  const format = new Intl.RelativeTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    style: 'short',
    numeric: 'auto',
  });
  const passed = Math.max(0, now - at);
  const [unit, ms] = UNITS.find(([, length]) => passed >= length) ?? ['second', Number.POSITIVE_INFINITY];
  return format.format(-Math.floor(passed / ms) || 0, unit);
}
