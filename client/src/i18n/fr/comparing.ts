import { counted } from '../numbers.ts';

const entities = (count: number) => counted('fr', count, 'entité', 'entités');

/** Words that lead to a comparison, from the graph, its menu and the details. Written with plain spaces (see typography.ts). */
export const comparingFr = {
  comparing: {
    compare: 'Comparer',
    compareWith: 'Ajouter à la comparaison',
    key: 'comparer ce qui est choisi',
    inMatrix: 'Matrice entre elles',
    step: (label: string | null, count: number) =>
      label ? `comparer ${label}` : count === 0 ? 'finir la comparaison' : `comparer ${entities(count)}`,
  },
};

/** What every language has to say. */
export type ComparingMessages = typeof comparingFr;
