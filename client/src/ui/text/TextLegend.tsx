import { useMemo } from 'react';
import { buildScene } from '../../model/scene.ts';
import { usePanels } from '../../state/panels.ts';
import { selectView, useViewStore } from '../../state/view-store.ts';
import { LegendPlace } from '../legend/LegendPlace.tsx';
import { sceneWords } from '../plate/scene-words.ts';
import { useMessages } from '../use-messages.ts';
import type { Reader } from './use-reader.ts';

function Drawer({ reader }: { reader: Reader }) {
  const messages = useMessages();
  const filter = useViewStore((state) => selectView(state).filter);
  const scene = useMemo(() => {
    const ids = [...reader.shown].flatMap(([passage, { out }]) =>
      out ? [] : (reader.reading.claimsOf.get(passage) ?? []),
    );
    const claims = [...new Set(ids)].flatMap((id) => reader.claims.get(id) ?? []);
    const ends = new Set(claims.flatMap(({ source, target }) => [source, target]));
    const entities = [...ends].flatMap((id) => reader.entities.get(id) ?? []);
    return buildScene({ entities, claims, filter, words: sceneWords(messages) });
  }, [reader, filter, messages]);
  return <LegendPlace scene={scene} frame="folded" />;
}

/** The legend of all that the text shows, drawn out over it: the same filter as in the graph. */
export function TextLegend({ reader }: { reader: Reader }) {
  const isOpen = usePanels((state) => state.legend);
  return isOpen && <Drawer reader={reader} />;
}
