import { useEffect } from 'react';
import { usePreferences } from '../../state/preferences.ts';
import { useLanguage } from '../use-messages.ts';

/** Gives the document the reader's theme and language. */
export function usePageLook(): void {
  const theme = usePreferences((state) => state.theme);
  const language = useLanguage();
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset.theme;
    else dataset.theme = theme;
  }, [theme]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
}
