import { sharingEn } from '../../i18n/en/sharing.ts';
import { type SharingMessages, sharingFr } from '../../i18n/fr/sharing.ts';
import type { Language } from '../../i18n/numbers.ts';
import { inFrenchTypography } from '../../i18n/typography.ts';
import { useLanguage } from '../use-messages.ts';

const SHARING: Record<Language, SharingMessages> = { fr: inFrenchTypography(sharingFr), en: sharingEn };

export function useSharingWords(): SharingMessages {
  return SHARING[useLanguage()];
}
