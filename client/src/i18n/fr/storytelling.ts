/** Words of stories that the page has from the beginning; the others come with a story. */
export const storytellingFr = {
  storytelling: {
    stories: 'Ou se laisser guider',
    inHelp: 'Récits',
    told: (at: number) => `étape ${at} du récit`,
    untold: 'quitter le récit',
    region: 'Récit',
    waiting: 'Le récit arrive…',
  },
};

/** What every language has to say. */
export type StorytellingMessages = typeof storytellingFr;
