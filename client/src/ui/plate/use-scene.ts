import { useMemo } from 'react';
import { buildScene, type Scene } from '../../model/scene.ts';
import { claimIn, entityIn } from '../../state/graph-data.ts';
import { useGraphStore } from '../../state/graph-store.ts';
import { useTraceStore } from '../../state/trace-store.ts';
import { drawingOf } from '../../state/trace-way.ts';
import { idsOf, rootsOf, type View } from '../../state/view.ts';
import { selectView, useViewStore } from '../../state/view-store.ts';
import { useClaimsInCells } from '../use-claims-in-cells.ts';
import { useLanguage, useMessages } from '../use-messages.ts';
import { sceneWords } from './scene-words.ts';

/** Entities and claims of the view in the page's language, before the filter. */
function useContents(view: View) {
  const data = useGraphStore((state) => state.data);
  const language = useLanguage();
  const { whole, additions } = view;
  return useMemo(() => {
    const ids = whole ? [...data.entities.keys()] : idsOf({ additions });
    const entities = ids.flatMap((id) => {
      const entity = data.entities.get(id);
      return entity ? [entityIn(entity, language)] : [];
    });
    const inView = new Set(ids);
    const claims = [...data.claims.values()]
      .filter(({ source, target }) => inView.has(source.id) && inView.has(target.id))
      .map((claim) => claimIn(claim, language));
    return { entities, claims };
  }, [data, language, whole, additions]);
}

/** The scene of the present view: what the graph draws and the legend counts. */
export function useScene(): Scene {
  const view = useViewStore(selectView);
  const chosen = useViewStore((state) => state.chosen);
  const lit = useClaimsInCells();
  const { entities, claims } = useContents(view);
  const tracing = useTraceStore();
  const drawing = useMemo(() => drawingOf(tracing), [tracing]);
  const messages = useMessages();
  const words = useMemo(() => sceneWords(messages), [messages]);
  return useMemo(
    () =>
      buildScene({
        entities,
        claims,
        words,
        filter: view.filter,
        chosen: new Set(chosen),
        lit,
        roots: rootsOf(view),
        hidden: new Set(view.hidden),
        focus: view.focus,
        pinned: new Set(view.pinned),
        expandedBundles: new Set(view.open),
        positions: new Map(Object.entries(view.positions)),
        ...drawing,
      }),
    [entities, claims, words, view, chosen, lit, drawing],
  );
}
