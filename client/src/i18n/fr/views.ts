/** Names of the views. Written with plain spaces (see typography.ts). */
export const viewsFr = {
  views: {
    label: 'Vues',
    names: { graph: 'Graphe' },
    loading: 'La vue arrive…',
    keys: 'vues, dans leur ordre',
  },
};

/** What every language has to say. */
export type ViewsMessages = typeof viewsFr;
