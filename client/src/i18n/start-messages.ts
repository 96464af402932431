import { startEn } from './en/start.ts';
import { type StartMessages, startFr } from './fr/start.ts';
import type { Language } from './numbers.ts';
import { inFrenchTypography } from './typography.ts';

/** Words of the start screen, which come with it. */
export const START_MESSAGES: Record<Language, StartMessages> = {
  fr: inFrenchTypography(startFr),
  en: startEn,
};
