/** Words of the buttons that share; those of what they open come with it. */
export const shareButtonsFr = {
  sharing: {
    share: 'Partager',
    takeAway: 'Emporter',
    wrong: 'Quelque chose ne va pas ?',
    wrongSub: 'Copie une note de correction à compléter',
  },
};

/** What every language has to say. */
export type ShareButtonsMessages = typeof shareButtonsFr;
