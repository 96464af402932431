import type { SharingMessages } from '../fr/sharing.ts';
import { sentence } from '../typography.ts';

/** English words of sharing that come once it is asked for. */
export const sharingEn: SharingMessages = {
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
    `${sentence(parts.source)} ${sentence(parts.study)} Maillage, data version ${parts.version}, view “${parts.title}”. ${parts.href} (accessed ${parts.date})`,
  correction: {
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
};
