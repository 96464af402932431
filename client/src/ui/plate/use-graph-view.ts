import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { GraphEvents, GraphView } from '../../graph/graph-view-types.ts';
import type { Arrangement } from '../../model/arrangement.ts';
import type { Scene } from '../../model/scene.ts';
import { noteBroken } from '../../state/lost-code.ts';
import { usePointed } from '../../state/pointed.ts';
import { usePreferences } from '../../state/preferences.ts';
import { useMessages } from '../use-messages.ts';
import { type GraphCode, graphCode, loadGraphCode } from './graph-code.ts';

type Listeners = { [E in keyof GraphEvents]?: (argument: GraphEvents[E]) => void };

/** What became of the graph's code and canvas. */
export type GraphState = { view: GraphView | null; failed: boolean };

/** The view lights up what is pointed at in the views beside it. */
function followPointed(view: GraphView): () => void {
  return usePointed.subscribe(({ ids, inGraph }) => view.point(inGraph ? [] : ids));
}

/** Puts a graph view into a container and keeps it showing the scene; its code comes when it is first needed. */
export function useGraphView(
  container: RefObject<HTMLElement | null>,
  scene: Scene,
  arrangement: Arrangement,
  listeners: Listeners,
): GraphState {
  const { plate } = useMessages();
  const singleKeys = usePreferences((state) => state.singleKeys);
  const [state, setState] = useState<GraphState>({ view: null, failed: false });
  const labels = { label: plate.region, roles: { node: plate.entityRole, edge: plate.relationRole } };
  const options = useRef({ ...labels, singleKeys });
  options.current = { ...labels, singleKeys };
  const tell = useEffectEvent(<E extends keyof GraphEvents>(event: E, argument: GraphEvents[E]) => {
    listeners[event]?.(argument);
  });

  useEffect(() => {
    let view: GraphView | null = null;
    let gone = false;
    const begin = ({ createGraphView }: GraphCode) => {
      if (gone || !container.current) return;
      view = createGraphView(container.current, options.current);
      for (const event of EVENTS) view.on(event, (argument) => tell(event, argument));
      view.on('layout', ({ phase }) => phase === 'failed' && noteBroken());
      setState({ view, failed: false });
    };
    const code = graphCode();
    if (code) begin(code);
    else
      loadGraphCode()
        .then(begin)
        .catch(() => setState({ view: null, failed: true }));
    return () => {
      gone = true;
      view?.destroy();
      setState({ view: null, failed: false });
    };
  }, [container]);

  const { view } = state;
  // Before the page is painted around it: the layout runs meanwhile.
  useLayoutEffect(() => view?.update(scene, arrangement), [view, scene, arrangement]);
  useEffect(() => view?.setSingleKeys(singleKeys), [view, singleKeys]);
  useEffect(() => (view ? followPointed(view) : undefined), [view]);
  useEffect(() => {
    view?.setLabels({ label: plate.region, roles: { node: plate.entityRole, edge: plate.relationRole } });
  }, [view, plate]);
  return state;
}

const EVENTS: readonly (keyof GraphEvents)[] = [
  'select',
  'box',
  'activate',
  'background',
  'context',
  'hover',
  'command',
  'focus',
  'move',
  'viewport',
  'layout',
];
