import { englishTypography, frenchTypography } from '../i18n/typography.ts';
import { useLanguage } from './use-messages.ts';

/** Sets a text of the study's data in the typography of the page's language. */
export function useStudyText(): (text: string) => string {
  return useLanguage() === 'fr' ? frenchTypography : englishTypography;
}
