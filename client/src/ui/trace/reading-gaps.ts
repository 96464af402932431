import type { Way } from '../../state/trace-way.ts';

/** Something a way joins and the study does not; hops count from 0. */
export type Gap =
  | { gap: 'passage' | 'scope' | 'modality'; before: number; after: number }
  | { gap: 'sign'; hops: number[] };

/**
 * What the study leaves unsaid along a way: the joins, of each the most telling kind alone, then the hops
 * that carry no sign. Of a loop only the latter is known.
 */
export function gapsOf(way: Way): Gap[] {
  const joins = way.sort === 'loop' ? [] : way.path.joins;
  const gaps = joins.map(({ after, kinds }): Gap => {
    const gap = kinds.includes('OTHER_PASSAGE')
      ? ('passage' as const)
      : kinds.includes('OTHER_SCOPE')
        ? ('scope' as const)
        : ('modality' as const);
    return { gap, before: after, after: after + 1 };
  });
  const unsigned = way.hops.flatMap(({ sign }, index) =>
    sign == null || sign === 'UNSPECIFIED' ? [index] : [],
  );
  return unsigned.length > 0 ? [...gaps, { gap: 'sign', hops: unsigned }] : gaps;
}
