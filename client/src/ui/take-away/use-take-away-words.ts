import { takeAwayEn } from '../../i18n/en/take-away.ts';
import { type TakeAwayMessages, takeAwayFr } from '../../i18n/fr/take-away.ts';
import type { Language } from '../../i18n/numbers.ts';
import { inFrenchTypography } from '../../i18n/typography.ts';
import { useLanguage } from '../use-messages.ts';

/** Loaded with what is taken away, not with the page. */
const TAKE_AWAY: Record<Language, TakeAwayMessages> = {
  fr: inFrenchTypography(takeAwayFr),
  en: takeAwayEn,
};

export function useTakeAwayWords(): TakeAwayMessages {
  return TAKE_AWAY[useLanguage()];
}
