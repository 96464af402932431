import { create } from 'zustand';
import { loadMessages } from '../i18n/messages.ts';
import type { Language } from '../i18n/numbers.ts';
import { isEmbedded } from './embedded.ts';
import { loadCode } from './lost-code.ts';

export type Theme = 'light' | 'dark' | 'system';

/** What a reader keeps from one visit to the next. */
export type Preferences = {
  language: Language;
  theme: Theme;
  /** Single keys act in the graph. */
  singleKeys: boolean;
};

const KEY = 'maillage.preferences';

/** The preferences kept as text, what is missing or odd in it filled in from the browser's language. */
export function readPreferences(text: string | null, browserLanguage: string): Preferences {
  let kept: Partial<Record<keyof Preferences, unknown>> = {};
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    if (typeof value === 'object' && value !== null) kept = value;
  } catch {
    // Not ours: as if nothing were kept.
  }
  const { language, theme, singleKeys } = kept;
  return {
    language: language === 'fr' || language === 'en' ? language : defaultOf(browserLanguage),
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    singleKeys: singleKeys !== false,
  };
}

/** The study is French: so is the page, but for readers whose browser asks for English. */
function defaultOf(browserLanguage: string): Language {
  return browserLanguage.startsWith('en') ? 'en' : 'fr';
}

function load(): Preferences {
  if (typeof window === 'undefined') return readPreferences(null, 'fr');
  let text: string | null = null;
  try {
    text = window.localStorage.getItem(KEY);
  } catch {
    // Storage may be forbidden: the visit starts afresh.
  }
  return readPreferences(text, window.navigator.language);
}

export const usePreferences = create<Preferences>()(load);

function keep(change: Partial<Preferences>): void {
  usePreferences.setState(change);
  if (isEmbedded()) return;
  try {
    window.localStorage.setItem(KEY, JSON.stringify(usePreferences.getState()));
  } catch {
    // Storage may be full or forbidden: the choice lasts as long as the page.
  }
}

/** The last change of the language, which may still be under way. */
let changing: Promise<void> = Promise.resolve();

/** Changes the language once its words are there. Rejects if they cannot be had, which the page says. */
export function setLanguage(language: Language): Promise<void> {
  changing = loadCode(() => loadMessages(language)).then(() => keep({ language }));
  return changing;
}

/** Resolves once the page has the words of its language. */
export async function languageReady(): Promise<void> {
  await changing;
  await loadMessages(usePreferences.getState().language);
}

export function setTheme(theme: Theme): void {
  keep({ theme });
}

export function setSingleKeys(singleKeys: boolean): void {
  keep({ singleKeys });
}
