import { sentence } from '../typography.ts';

/** Words of sharing that come once it is asked for. Written with plain spaces (see typography.ts). */
export const sharingFr = {
  link: 'Copier le lien',
  linkSub: 'cette vue, exactement',
  titled: 'Copier le titre et le lien',
  frame: 'Copier le cadre à insérer',
  frameSub: 'iframe, la vue seule',
  citation: 'Copier la citation de cette vue',
  takeAwayMore: 'Emporter : image, rapport, données…',
  copied: {
    link: 'Lien copié.',
    titled: 'Titre et lien copiés.',
    frame: 'Cadre copié : collez-le dans une page.',
    citation: 'Citation copiée.',
  },
  citationOf: (parts: {
    title: string;
    study: string;
    source: string;
    version: string;
    href: string;
    date: string;
  }) =>
    `${sentence(parts.source)} ${sentence(parts.study)} Maillage, données version ${parts.version}, vue « ${parts.title} ». ${parts.href} (consulté le ${parts.date})`,
  correction: {
    copied: 'Note de correction copiée : collez-la, dites ce qui ne va pas, envoyez-la.',
    title: 'Correction proposée',
    claim: 'Affirmation :',
    data: 'Données :',
    statement: 'Énoncé :',
    relation: 'Relation :',
    evidence: 'Repose sur :',
    link: 'Lien :',
    wrong: "Ce qui ne va pas, et ce que dit l'étude :",
  },
};

/** What every language has to say. */
export type SharingMessages = typeof sharingFr;
