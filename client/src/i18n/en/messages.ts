import type { Messages } from '../messages.ts';
import { arrangingEn } from './arranging.ts';
import { comparingEn } from './comparing.ts';
import { detailsEn } from './details.ts';
import { explorerEn } from './explorer.ts';
import { frameEn } from './frame.ts';
import { shareButtonsEn } from './share-buttons.ts';
import { storytellingEn } from './storytelling.ts';
import { tracingEn } from './tracing.ts';
import { viewsEn } from './views.ts';
import { vocabularyEn } from './vocabulary.ts';

/** The page in English. */
export const messagesEn: Messages = {
  ...frameEn,
  ...explorerEn,
  ...arrangingEn,
  ...comparingEn,
  ...detailsEn,
  ...shareButtonsEn,
  ...storytellingEn,
  ...tracingEn,
  ...viewsEn,
  words: vocabularyEn,
};
