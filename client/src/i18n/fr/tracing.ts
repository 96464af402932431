import { counted } from '../numbers.ts';
import { deAtStart } from './elision.ts';

/** Words that lead to tracing, from the graph, its menu and the details. Written with plain spaces (see typography.ts). */
export const tracingFr = {
  tracing: {
    trace: "Tracer un chemin d'ici",
    traceTo: "Tracer jusqu'ici",
    weigh: 'Peser ses influences',
    loops: 'Boucles qui passent par ici',
    title: (first: string, last: string) => `${deAtStart(first)} à ${last}`,
    asked: { paths: 'Chemins', influence: 'Influence', loops: 'Boucles' },
    open: 'Rouvrir le traçage',
    waiting: 'Le traçage arrive…',
    steps: {
      traced: 'montrer un chemin',
      isolated: 'montrer un chemin seul',
    },
    done: {
      traced: (count: number) =>
        `Chemin montré, ${counted('fr', count, 'entité ajoutée', 'entités ajoutées')}.`,
      isolated: 'Le chemin est seul dans le graphe.',
    },
    keys: { trace: 'tracer un chemin', weigh: 'peser les influences' },
  },
};

/** What every language has to say. */
export type TracingMessages = typeof tracingFr;
