import { useEffect, useEffectEvent, useRef } from 'react';
import type { GraphView } from '../../graph/graph-view-types.ts';
import { useTraceStore } from '../../state/trace-store.ts';

/**
 * Brings a way into sight once it is chosen and has its place, and each hop as it is read. Gives what is to
 * be called when nodes got their places.
 */
export function useTraceCamera(view: GraphView | null) {
  const key = useTraceStore((state) => state.way?.key ?? null);
  const step = useTraceStore((state) => state.step);
  const waiting = useRef(false);

  const placed = () => {
    const { way } = useTraceStore.getState();
    const places = view?.positions();
    if (!view || !way || !waiting.current || !way.entities.every(({ id }) => places?.has(id))) return;
    waiting.current = false;
    view.fit(way.entities.map(({ id }) => id));
  };
  const chosen = useEffectEvent(placed);
  useEffect(() => {
    waiting.current = key !== null;
    if (view) chosen();
  }, [view, key]);
  useEffect(() => {
    const hop = step === null ? undefined : useTraceStore.getState().way?.hops[step];
    if (hop) view?.reveal(hop.to.id);
  }, [view, step]);
  return { placed };
}
