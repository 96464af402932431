import { arrangingEn } from './en/arranging.ts';
import { comparingEn } from './en/comparing.ts';
import { detailsEn } from './en/details.ts';
import { explorerEn } from './en/explorer.ts';
import { frameEn } from './en/frame.ts';
import { storytellingEn } from './en/storytelling.ts';
import { tracingEn } from './en/tracing.ts';
import { viewsEn } from './en/views.ts';
import { vocabularyEn } from './en/vocabulary.ts';
import { type ArrangingMessages, arrangingFr } from './fr/arranging.ts';
import { type ComparingMessages, comparingFr } from './fr/comparing.ts';
import { type DetailsMessages, detailsFr } from './fr/details.ts';
import { type ExplorerMessages, explorerFr } from './fr/explorer.ts';
import { type FrameMessages, frameFr } from './fr/frame.ts';
import { type StorytellingMessages, storytellingFr } from './fr/storytelling.ts';
import { type TracingMessages, tracingFr } from './fr/tracing.ts';
import { type ViewsMessages, viewsFr } from './fr/views.ts';
import { vocabularyFr } from './fr/vocabulary.ts';
import type { Language } from './numbers.ts';
import { inFrenchTypography } from './typography.ts';
import type { VocabularyWords } from './vocabulary.ts';

/** All words of one language: a language that misses one does not compile. */
export type Messages = FrameMessages &
  ExplorerMessages &
  ArrangingMessages &
  ComparingMessages &
  DetailsMessages &
  StorytellingMessages &
  TracingMessages &
  ViewsMessages & { words: VocabularyWords };

export const MESSAGES: Record<Language, Messages> = {
  fr: inFrenchTypography({
    ...frameFr,
    ...explorerFr,
    ...arrangingFr,
    ...comparingFr,
    ...detailsFr,
    ...storytellingFr,
    ...tracingFr,
    ...viewsFr,
    words: vocabularyFr,
  }),
  en: {
    ...frameEn,
    ...explorerEn,
    ...arrangingEn,
    ...comparingEn,
    ...detailsEn,
    ...storytellingEn,
    ...tracingEn,
    ...viewsEn,
    words: vocabularyEn,
  },
};
