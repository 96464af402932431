import type { LinkMessages } from '../fr/link.ts';

export const linkEn: LinkMessages = {
  link: {
    madeWith: (made, now) => `This link was made with data ${made}; you are reading ${now}.`,
    whole: 'All that it shows is still there.',
    partly: 'This link does not open all that it showed.',
    replaced: 'Replaced',
    retired: 'Withdrawn from the data',
    unknown: 'Unknown to the study',
    unreadable: 'Cannot be read',
    start: 'Go to the start',
  },
};
