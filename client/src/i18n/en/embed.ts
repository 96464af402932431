import type { EmbedMessages } from '../fr/embed.ts';

/** English words of a view inside another page. */
export const embedEn: EmbedMessages = {
  open: 'Open in Maillage',
  legend: 'Legend',
  empty: 'This frame names no view.',
  emptySub: 'Its address has to hold one, like the one that “Share” gives.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show all',
};
