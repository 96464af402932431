import { useLayoutEffect, useState } from 'react';
import type { GraphView } from '../../graph/graph-view-types.ts';

/** How large a graph view shows its graph, once it is at rest. */
export function useZoom(view: GraphView | null): number {
  const [zoom, setZoom] = useState(1);
  useLayoutEffect(() => view?.on('viewport', ({ zoom: now }) => setZoom(now)), [view]);
  return zoom;
}
