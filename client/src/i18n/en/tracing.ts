import type { TracingMessages } from '../fr/tracing.ts';
import { counted } from '../numbers.ts';

/** Words that lead to tracing, from the graph, its menu and the details. */
export const tracingEn: TracingMessages = {
  tracing: {
    trace: 'Trace a path from here',
    traceTo: 'Trace to here',
    weigh: 'Weigh its influences',
    loops: 'Loops through here',
    title: (first, last) => `From ${first} to ${last}`,
    asked: { paths: 'Paths', influence: 'Influence', loops: 'Loops' },
    open: 'Open tracing again',
    waiting: 'Tracing is coming…',
    steps: {
      traced: 'show a path',
      isolated: 'show a path alone',
    },
    done: {
      traced: (count) => `Path shown, ${counted('en', count, 'entity', 'entities')} added.`,
      isolated: 'The path stands alone in the graph.',
    },
    keys: { trace: 'trace a path', weigh: 'weigh influences' },
  },
};
