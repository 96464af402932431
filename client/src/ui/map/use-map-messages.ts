import { MAP_MESSAGES } from '../../i18n/map-messages.ts';
import { useLanguage } from '../use-messages.ts';

/** The words of the map in the page's language. */
export function useMapMessages() {
  return MAP_MESSAGES[useLanguage()].map;
}
