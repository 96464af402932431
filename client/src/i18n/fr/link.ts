/** Words about a link that does not open as it was made. */
export const linkFr = {
  link: {
    madeWith: (made: string, now: string) =>
      `Ce lien a été fait avec les données ${made} ; vous lisez ${now}.`,
    whole: "Tout ce qu'il montre y est encore.",
    partly: "Ce lien n'ouvre pas tout ce qu'il montrait.",
    replaced: 'Remplacé',
    retired: 'Retiré des données',
    unknown: "Inconnu de l'étude",
    unreadable: 'Illisible',
    start: "Aller à l'accueil",
  },
};

/** What every language has to say. */
export type LinkMessages = typeof linkFr;
