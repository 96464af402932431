import { TABLE_MESSAGES } from '../../i18n/table-messages.ts';
import { useLanguage } from '../use-messages.ts';

/** The words of the tables in the page's language. */
export function useTableMessages() {
  return TABLE_MESSAGES[useLanguage()].table;
}
