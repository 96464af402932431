import type { Reading } from './reading.ts';
import type { Way } from './trace-way.ts';

/** A passage to read along a way, for one of its hops. */
export type WayStop = {
  /** From 0. */
  hop: number;
  passage: string;
  /** Claims that the hop is read by and that rest on the passage. */
  claims: readonly string[];
};

/** The passages of a way in the order of its hops, those of one hop in the study's order. */
export function stopsOf(
  { hops }: Pick<Way, 'hops'>,
  { passages, passagesOf }: { passages: readonly { id: string }[] } & Pick<Reading, 'passagesOf'>,
): WayStop[] {
  return hops.flatMap(({ carrying }, hop) => {
    const restsOn = (passage: string) =>
      carrying.map(({ id }) => id).filter((claim) => passagesOf.get(claim)?.includes(passage));
    return passages.flatMap(({ id }) => {
      const claims = restsOn(id);
      return claims.length > 0 ? [{ hop, passage: id, claims }] : [];
    });
  });
}

/** Place of the stop that is read: the first of the hop, unless one of its passages is looked at; -1 where none is. */
export function stopAt(stops: readonly WayStop[], hop: number | null, passage: string | null): number {
  const looked = stops.findIndex((stop) => stop.hop === hop && stop.passage === passage);
  return looked < 0 ? stops.findIndex((stop) => stop.hop === hop) : looked;
}
