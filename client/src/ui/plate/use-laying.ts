import { useLayoutEffect, useState } from 'react';
import type { GraphEvents, GraphView } from '../../graph/graph-view-types.ts';

/** The layout under way: of how many nodes, and how far it is, from 0 to 1. */
export type Laying = { nodes: number; done: number };

function after(laying: Laying | null, event: GraphEvents['layout']): Laying | null {
  if (event.phase === 'start') return { nodes: event.nodes, done: 0 };
  if (event.phase === 'progress') return laying && { ...laying, done: event.done };
  return null;
}

/** The layout that a graph view has under way; null if none is. For what says so alone: the plate around it has no part in it. */
export function useLaying(view: GraphView | null): Laying | null {
  const [laying, setLaying] = useState<Laying | null>(null);
  // Before the first layout is asked for, which an effect of what is around this does.
  useLayoutEffect(() => {
    setLaying(null);
    return view?.on('layout', (event) => setLaying((before) => after(before, event)));
  }, [view]);
  return laying;
}
