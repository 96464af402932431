import { create } from 'zustand';

type Pointed = {
  /** Entities and claims that the pointer or the focus is on, wherever that is. */
  ids: readonly string[];
  /** The drawing has it; else a list, a table, a matrix, a map or the text. */
  inGraph: boolean;
};

const NOTHING: Pointed = { ids: [], inGraph: false };

/** What the reader points at: every other view lights it up. No component renders for it, so that it costs next to nothing. */
export const usePointed = create<Pointed>()(() => NOTHING);

/** Points at entities or claims; nothing is the empty list. */
export function pointAt(ids: readonly string[], inGraph = false): void {
  const now = usePointed.getState();
  if (ids.length === 0 && now.ids.length === 0) return;
  if (inGraph === now.inGraph && ids.length === now.ids.length && ids.every((id, at) => id === now.ids[at]))
    return;
  usePointed.setState(ids.length === 0 ? NOTHING : { ids, inGraph });
}
