import { KEEPING_MESSAGES } from '../../i18n/keeping-messages.ts';
import { useLanguage } from '../use-messages.ts';

/** Words for keeping views, in the page's language. */
export function useKeepingMessages() {
  return KEEPING_MESSAGES[useLanguage()];
}
