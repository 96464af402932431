import { READING_MESSAGES } from '../../i18n/reading-messages.ts';
import { useLanguage } from '../use-messages.ts';

/** The words of the text and of the audit in the page's language. */
export function useReadingMessages() {
  return READING_MESSAGES[useLanguage()];
}
