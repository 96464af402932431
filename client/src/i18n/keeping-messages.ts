import { keepingEn } from './en/keeping.ts';
import { type KeepingMessages, keepingFr } from './fr/keeping.ts';
import type { Language } from './numbers.ts';
import { inFrenchTypography } from './typography.ts';

/** Words for keeping views and finding lists of names. */
export const KEEPING_MESSAGES: Record<Language, KeepingMessages> = {
  fr: inFrenchTypography(keepingFr),
  en: keepingEn,
};
