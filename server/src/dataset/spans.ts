import type { Dataset } from './dataset.ts';

/** A span of evidence and what rests on it: a claim, or an entity's unassigned figures. */
export type OwnedSpan = { owner: string; passage: string; start: string; end?: string | undefined };

/** Every span of evidence of a study: those of claims in their order, then those of unassigned figures. */
export function spansOf({ claims, entities }: Pick<Dataset, 'claims' | 'entities'>): OwnedSpan[] {
  return [
    ...claims.flatMap(({ id, evidence }) => evidence.map((span) => ({ owner: id, ...span }))),
    ...entities.flatMap(({ id, unassignedFigures }) =>
      (unassignedFigures?.evidence ?? []).map((span) => ({ owner: id, ...span })),
    ),
  ];
}
