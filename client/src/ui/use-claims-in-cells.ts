import { useMemo } from 'react';
import { claimsInCells } from '../model/matrix-cell.ts';
import { useGraphStore } from '../state/graph-store.ts';
import { useMatrix } from '../state/matrix-store.ts';
import { useViewStore } from '../state/view-store.ts';

/** Claims of the matrix's chosen cells: chosen with them, they stand out in the other views too. */
export function useClaimsInCells(): ReadonlySet<string> {
  const chosen = useViewStore((state) => state.chosen);
  const { only, types } = useMatrix();
  const { entities, claims } = useGraphStore((state) => state.data);
  return useMemo(
    () => claimsInCells(chosen, { only, types }, entities, claims),
    [chosen, only, types, entities, claims],
  );
}
