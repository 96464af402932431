/** Words of a view inside another page. Written with plain spaces (see typography.ts). */
export const embedFr = {
  open: 'Ouvrir dans Maillage',
  legend: 'Légende',
  empty: 'Ce cadre ne nomme aucune vue.',
  emptySub: 'Son adresse doit porter une vue, comme celle que donne « Partager ».',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  fit: 'Tout voir',
};

/** What every language has to say. */
export type EmbedMessages = typeof embedFr;
