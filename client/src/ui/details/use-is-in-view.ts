import { useGraphStore } from '../../state/graph-store.ts';
import { idsOf } from '../../state/view.ts';
import { selectView, useViewStore } from '../../state/view-store.ts';

/** True if an entity, or a claim with both its ends, is part of the view, drawn or hidden. */
export function useIsInView(id: string): boolean {
  const view = useViewStore(selectView);
  const claim = useGraphStore((state) => state.data.claims.get(id));
  const known = useGraphStore((state) => state.data.entities.has(id) || state.data.claims.has(id));
  if (!known) return false;
  if (view.whole) return true;
  const ids = new Set(idsOf(view));
  return claim ? ids.has(claim.source.id) && ids.has(claim.target.id) : ids.has(id);
}
