import { type Messages, messagesIn } from '../i18n/messages.ts';
import type { Language } from '../i18n/numbers.ts';
import { usePreferences } from '../state/preferences.ts';

/** The language of the page. */
export function useLanguage(): Language {
  return usePreferences((state) => state.language);
}

/** The words of the page in its language. */
export function useMessages(): Messages {
  return messagesIn(useLanguage());
}
