import { useMemo, useState } from 'react';
import { buildScene, type Scene } from '../../model/scene.ts';
import type { Claim } from '../../model/types.ts';
import { useReading } from '../../state/reading-store.ts';
import { selectView, useViewStore } from '../../state/view-store.ts';
import { sceneWords } from '../plate/scene-words.ts';
import { useClaimsInCells } from '../use-claims-in-cells.ts';
import { useMessages } from '../use-messages.ts';
import type { Reader } from './use-reader.ts';

/** What the graph beside the text shows. */
export type CurrentScene = {
  /** The passage it is about; null if the text shows none with claims. */
  passage: string | null;
  /** The whole section, the passage standing out in it. */
  wide: boolean;
  setWide(wide: boolean): void;
  scene: Scene;
};

const endsOf = (claims: readonly Claim[]): string[] =>
  claims.flatMap(({ id, source, target }) => [id, source, target]);

/** Ids of the passages drawn: the one, or all of its section. */
function passagesDrawn({ reading }: Reader, passage: string | null, wide: boolean): string[] {
  if (passage === null) return [];
  if (!wide) return [passage];
  const section = reading.sections.find((each) => each.passages.some(({ id }) => id === passage));
  return section?.passages.map(({ id }) => id) ?? [];
}

/** What stays bright while the rest of its section is dimmed: the current passage. */
function spotlightOf({ shown, claims }: Reader, passage: string): Set<string> {
  const ids = shown.get(passage)?.claims ?? [];
  return new Set(endsOf(ids.flatMap((id) => claims.get(id) ?? [])));
}

/** The graph of the current passage, or of its section. */
export function useCurrentScene(reader: Reader): CurrentScene {
  const messages = useMessages();
  const words = useMemo(() => sceneWords(messages), [messages]);
  const [wide, setWide] = useState(false);
  const chosen = useViewStore((state) => state.chosen);
  const lit = useClaimsInCells();
  const open = useViewStore((state) => selectView(state).open);
  const filter = useViewStore((state) => selectView(state).filter);
  const wanted = useReading((state) => state.current);
  const first = reader.reading.passages.find(({ id }) => (reader.shown.get(id)?.claims.length ?? 0) > 0);
  const passage = wanted ?? first?.id ?? null;

  const { entities, claims } = useMemo(() => {
    const ids = passagesDrawn(reader, passage, wide).flatMap((id) => reader.reading.claimsOf.get(id) ?? []);
    const all = [...new Set(ids)].flatMap((id) => reader.claims.get(id) ?? []);
    const ends = new Set(all.flatMap(({ source, target }) => [source, target]));
    return { claims: all, entities: [...ends].flatMap((id) => reader.entities.get(id) ?? []) };
  }, [reader, passage, wide]);
  const spotlight = useMemo(
    () => (wide && passage !== null ? spotlightOf(reader, passage) : null),
    [reader, passage, wide],
  );
  const scene = useMemo(
    () =>
      buildScene({
        entities,
        claims,
        words,
        filter,
        spotlight,
        chosen: new Set(chosen),
        lit,
        expandedBundles: new Set(open),
      }),
    [entities, claims, words, filter, spotlight, chosen, lit, open],
  );
  return { passage, wide, setWide, scene };
}
