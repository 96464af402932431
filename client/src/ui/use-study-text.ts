import type { Language } from '../i18n/numbers.ts';
import { englishTypography, frenchTypography } from '../i18n/typography.ts';
import { useLanguage } from './use-messages.ts';

/** What sets a text of the study's data in the typography of a language. */
export function studyText(language: Language): (text: string) => string {
  return language === 'fr' ? frenchTypography : englishTypography;
}

/** Sets a text of the study's data in the typography of the page's language. */
export function useStudyText(): (text: string) => string {
  return studyText(useLanguage());
}
