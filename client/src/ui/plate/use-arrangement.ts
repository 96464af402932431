import { useMemo } from 'react';
import type { Arrangement, LayoutName, Part } from '../../model/arrangement.ts';
import { wholeLabel } from '../../model/label.ts';
import { type PartName, partsByRegion } from '../../model/parts.ts';
import type { Scene } from '../../model/scene.ts';
import { chosenEntities, savedPositions } from '../../state/arranging.ts';
import { useGraphStore } from '../../state/graph-store.ts';
import { selectView, useViewStore } from '../../state/view-store.ts';
import { useMessages } from '../use-messages.ts';
import { locationOf, useLabelOf } from './use-groups.ts';

/** What stands together by region, each part under its name, in the page's language. */
function usePartsOf(): (nodes: Scene['nodes']) => Part[] {
  const { arranging } = useMessages();
  const { claims, entities } = useGraphStore((state) => state.data);
  const labelOf = useLabelOf();
  return useMemo(() => {
    const nameOf = (part: PartName) =>
      typeof part === 'object' ? part.regions.map(labelOf).join(', ') : arranging.parts[part];
    return (nodes) => {
      const locations = [...claims.values()].map(locationOf);
      const parts = partsByRegion(nodes, (id) => entities.get(id)?.kind, locations);
      return parts.map(({ name, ids }) => ({ heading: wholeLabel(nameOf(name)), ids }));
    };
  }, [arranging, claims, entities, labelOf]);
}

/**
 * Layouts of what is drawn: `current`, that of the view, for a first drawing and for headings, and `of`, each
 * with what it goes by at the moment it is asked for.
 */
export function useArrangements({ nodes }: Scene): {
  current: Arrangement;
  of: (name: LayoutName) => Arrangement;
} {
  const layout = useViewStore((state) => selectView(state).layout);
  const chosen = useViewStore((state) => state.chosen);
  const partsOf = usePartsOf();
  const current = useMemo((): Arrangement => {
    if (layout === 'regions') return { name: 'regions', parts: partsOf(nodes) };
    if (layout === 'rings') return { name: 'rings', around: chosenEntities(chosen) };
    return { name: layout === 'layers' ? 'layers' : 'force' };
  }, [layout, chosen, nodes, partsOf]);
  return {
    current,
    of(name) {
      const state = useViewStore.getState();
      if (name === 'rings') return { name, around: chosenEntities(state.chosen) };
      if (name === 'saved') return { name, positions: savedPositions(state.history) ?? new Map() };
      return name === 'regions' ? { name, parts: partsOf(nodes) } : { name };
    },
  };
}
