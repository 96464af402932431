import type { SharingMessages } from '../fr/sharing.ts';

/** English words of the buttons and of the menu that share a view. */
export const sharingEn: SharingMessages = {
  share: 'Share',
  takeAway: 'Take away',
  link: 'Copy the link',
  linkSub: 'this view, exactly',
  titled: 'Copy title and link',
  frame: 'Copy a frame to insert',
  frameSub: 'iframe, the view alone',
  citation: 'Copy a citation of this view',
  takeAwayMore: 'Take away: picture, report, data…',
  copied: {
    link: 'Link copied.',
    titled: 'Title and link copied.',
    frame: 'Frame copied: paste it into a page.',
    citation: 'Citation copied.',
  },
  citationOf: (parts) =>
    `${parts.source}. ${parts.study}. Maillage, data version ${parts.version}, view “${parts.title}”. ${parts.href} (accessed ${parts.date})`,
  correction: {
    ask: 'Something wrong with this claim?',
    hint: 'Copies a correction note to fill in',
    copied: 'Correction note copied: paste it, say what is wrong, send it.',
    title: 'Suggested correction',
    claim: 'Claim:',
    data: 'Data:',
    statement: 'Statement:',
    relation: 'Relation:',
    evidence: 'Rests on:',
    link: 'Link:',
    wrong: 'What is wrong, and what the study says:',
  },
  embed: {
    open: 'Open in Maillage',
    legend: 'Legend',
    empty: 'This frame names no view.',
    emptySub: 'Its address has to hold one, like the one that “Share” gives.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show all',
  },
};
