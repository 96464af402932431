import type { ArrangingMessages } from './fr/arranging.ts';
import type { ComparingMessages } from './fr/comparing.ts';
import type { DetailsMessages } from './fr/details.ts';
import type { ExplorerMessages } from './fr/explorer.ts';
import type { FrameMessages } from './fr/frame.ts';
import type { ShareButtonsMessages } from './fr/share-buttons.ts';
import type { StorytellingMessages } from './fr/storytelling.ts';
import type { TracingMessages } from './fr/tracing.ts';
import type { ViewsMessages } from './fr/views.ts';
import type { Language } from './numbers.ts';
import type { VocabularyWords } from './vocabulary.ts';

/** All words of one language: a language that misses one does not compile. */
export type Messages = FrameMessages &
  ExplorerMessages &
  ArrangingMessages &
  ComparingMessages &
  DetailsMessages &
  ShareButtonsMessages &
  StorytellingMessages &
  TracingMessages &
  ViewsMessages & { words: VocabularyWords };

const LOADERS: Record<Language, () => Promise<Messages>> = {
  fr: async () => (await import('./fr/messages.ts')).messagesFr,
  en: async () => (await import('./en/messages.ts')).messagesEn,
};

const loaded: Partial<Record<Language, Messages>> = {};

/** Loads the words of a language, unless they are there. */
export async function loadMessages(language: Language): Promise<void> {
  loaded[language] ??= await LOADERS[language]();
}

/** The words of a language, which were loaded before. Throws if they were not. */
export function messagesIn(language: Language): Messages {
  const messages = loaded[language];
  if (!messages) throw new Error(`the words of ${language} are not loaded`);
  return messages;
}
