/** Names of the views. Written with plain spaces (see typography.ts). */
export const viewsFr = {
  views: {
    label: 'Vues',
    names: {
      graph: 'Graphe',
      table: 'Tableau',
      matrix: 'Matrice',
      compare: 'Comparaison',
      map: 'Carte',
      text: 'Texte',
      audit: 'Audit',
    },
    loading: 'La vue arrive…',
    beside: 'Une autre vue à côté',
    alone: 'Une seule vue',
    keys: 'vues, dans leur ordre',
    allPassages: 'Tous les passages',
    onlyAbout: 'Ses passages seuls',
    inGraph: 'Voir dans le graphe',
    network: 'Voir le réseau',
    read: 'Lire le passage',
    readAll: 'Lire ses passages',
  },
};

/** What every language has to say. */
export type ViewsMessages = typeof viewsFr;
