import type { ListedEntityFragment, TraceHopFragment, TracePathFragment } from '../api/generated/graphql.ts';
import type { Sign } from '../model/types.ts';

/** For tests: an entity, a hop carried by one claim, a path of hops. */
export const entity = (id: string): ListedEntityFragment => ({
  id,
  kind: 'FACTOR',
  collective: false,
  label: id,
});

export const hop = (from: string, to: string, sign: Sign | null): TraceHopFragment => ({
  from: { id: from },
  to: { id: to },
  walked: 'ALONG',
  sign,
  carrying: [
    {
      id: `claim/${from}-${to}`,
      type: 'INFLUENCES',
      sign,
      strength: null,
      modality: 'OBSERVED',
      source: { id: from },
    },
  ],
});

export const pathOf = (
  hops: TraceHopFragment[],
  rest: Partial<TracePathFragment> = {},
): TracePathFragment => ({
  entities: [...hops.map(({ from }) => entity(from.id)), entity(hops.at(-1)!.to.id)],
  hops,
  verdict: 'POSITIVE',
  signedPart: { hops: hops.length, verdict: 'POSITIVE' },
  weakestHop: { index: 0, weakness: 'ONE_PASSAGE' },
  joins: [],
  ...rest,
});
