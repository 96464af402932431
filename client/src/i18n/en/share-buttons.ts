import type { ShareButtonsMessages } from '../fr/share-buttons.ts';

/** English words of the buttons that share. */
export const shareButtonsEn: ShareButtonsMessages = {
  sharing: {
    share: 'Share',
    takeAway: 'Take away',
    wrong: 'Something wrong with this claim?',
    wrongSub: 'Copies a correction note to fill in',
  },
};
