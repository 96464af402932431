import { sharingEn } from './en/sharing.ts';
import { type SharingMessages, sharingFr } from './fr/sharing.ts';
import type { Language } from './numbers.ts';
import { inFrenchTypography } from './typography.ts';

/** Words of sharing that come once it is asked for. */
export const SHARING_MESSAGES: Record<Language, SharingMessages> = {
  fr: inFrenchTypography(sharingFr),
  en: sharingEn,
};
