import { START_MESSAGES } from '../../i18n/start-messages.ts';
import { useLanguage } from '../use-messages.ts';

/** The words of the start screen in the page's language. */
export function useStartMessages() {
  return START_MESSAGES[useLanguage()];
}
