import type { Messages } from '../messages.ts';
import { inFrenchTypography } from '../typography.ts';
import { arrangingFr } from './arranging.ts';
import { comparingFr } from './comparing.ts';
import { detailsFr } from './details.ts';
import { explorerFr } from './explorer.ts';
import { frameFr } from './frame.ts';
import { shareButtonsFr } from './share-buttons.ts';
import { storytellingFr } from './storytelling.ts';
import { tracingFr } from './tracing.ts';
import { viewsFr } from './views.ts';
import { vocabularyFr } from './vocabulary.ts';

/** The page in French. */
export const messagesFr: Messages = inFrenchTypography({
  ...frameFr,
  ...explorerFr,
  ...arrangingFr,
  ...comparingFr,
  ...detailsFr,
  ...shareButtonsFr,
  ...storytellingFr,
  ...tracingFr,
  ...viewsFr,
  words: vocabularyFr,
});
