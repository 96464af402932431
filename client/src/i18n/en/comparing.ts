import type { ComparingMessages } from '../fr/comparing.ts';
import { counted } from '../numbers.ts';

/** Words that lead to a comparison, from the graph, its menu and the details. */
export const comparingEn: ComparingMessages = {
  comparing: {
    compare: 'Compare',
    compareWith: 'Add to the comparison',
    key: 'compare what is chosen',
    inMatrix: 'Matrix among them',
    step: (label, count) =>
      label
        ? `compare ${label}`
        : count === 0
          ? 'end the comparison'
          : `compare ${counted('en', count, 'entity', 'entities')}`,
  },
};
