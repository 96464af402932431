import { useGraphStore } from '../../state/graph-store.ts';

/** Ids of the known claims between the same two entities, in either direction, this one included. */
export function useSiblings(id: string): readonly string[] {
  const claims = useGraphStore((state) => state.data.claims);
  const claim = claims.get(id);
  if (!claim) return [id];
  const ends = [claim.source.id, claim.target.id].sort().join();
  return [...claims.values()]
    .filter(({ source, target }) => [source.id, target.id].sort().join() === ends)
    .map((each) => each.id);
}
