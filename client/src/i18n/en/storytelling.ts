import type { StorytellingMessages } from '../fr/storytelling.ts';

export const storytellingEn: StorytellingMessages = {
  storytelling: {
    stories: 'Or be guided',
    inHelp: 'Stories',
    told: (at) => `step ${at} of the story`,
    untold: 'leave the story',
    region: 'Story',
    waiting: 'The story is on its way…',
  },
};
