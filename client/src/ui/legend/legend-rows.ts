import type { StudyCountsQuery } from '../../api/generated/graphql.ts';
import type { Facet, FilterValues } from '../../model/filter.ts';
import type { Scene } from '../../model/scene.ts';

/** How many of each value the whole study has; null until it is known. */
export type StudyFacets = { readonly [F in Facet]: Readonly<Record<string, number>> } | null;

/** The API's facets by facet and value; relations without a sign stand under `UNSIGNED`. */
export function studyFacets(facets: StudyCountsQuery['facets']): StudyFacets {
  return {
    kinds: Object.fromEntries(facets.kinds.map(({ kind, count }) => [kind, count])),
    relationTypes: Object.fromEntries(facets.relationTypes.map((each) => [each.relationType, each.count])),
    signs: Object.fromEntries(facets.signs.map(({ sign, count }) => [sign ?? 'UNSIGNED', count])),
    modalities: Object.fromEntries(facets.modalities.map(({ modality, count }) => [modality, count])),
    generalities: Object.fromEntries(facets.generalities.map(({ generality, count }) => [generality, count])),
  };
}

/** How many of these values are on screen, and in the study. */
export function countsOf<F extends Facet>(
  facet: F,
  values: readonly FilterValues[F][],
  scene: Pick<Scene, 'facets'>,
  study: StudyFacets,
): { shown: number; total: number | null } {
  const shown = values.reduce((sum, value) => sum + scene.facets[facet][value], 0);
  const total = study && values.reduce((sum, value) => sum + (study[facet][value] ?? 0), 0);
  return { shown, total };
}
