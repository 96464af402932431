import {
  type Claim,
  ENTITY_KINDS,
  type EntityKind,
  type EntityNode,
  GENERALITIES,
  type Generality,
  generalityOf,
  MODALITIES,
  type Modality,
  RELATION_TYPES,
  type RelationType,
  SIGN_FILTERS,
  type SignFilter,
  signFilterOf,
} from './types.ts';

/** What the legend can hide, one list of values per facet. */
export type FilterValues = {
  kinds: EntityKind;
  relationTypes: RelationType;
  signs: SignFilter;
  modalities: Modality;
  generalities: Generality;
};
export type Facet = keyof FilterValues;

/**
 * The page's filter: what is hidden, per facet. Lists are kept in the facet's own order, without
 * repetition, so that equal filters are equal as text.
 */
export type ViewFilter = { readonly [F in Facet]: readonly FilterValues[F][] };

/** Every value of each facet, in the legend's order. */
export const FACET_VALUES: { readonly [F in Facet]: readonly FilterValues[F][] } = {
  kinds: ENTITY_KINDS,
  relationTypes: RELATION_TYPES,
  signs: SIGN_FILTERS,
  modalities: MODALITIES,
  generalities: GENERALITIES,
};
export const FACETS = Object.keys(FACET_VALUES) as Facet[];

/** The filter that hides nothing. */
export const NO_FILTER: ViewFilter = {
  kinds: [],
  relationTypes: [],
  signs: [],
  modalities: [],
  generalities: [],
};

/** The API's `GraphFilter`: lists of what to keep, left out where everything is kept. */
export type ApiFilter = {
  kinds?: EntityKind[];
  relationTypes?: RelationType[];
  signs?: SignFilter[];
  modalities?: Modality[];
  scope?: { generality: Generality[] };
};

function withHidden<F extends Facet>(
  filter: ViewFilter,
  facet: F,
  hidden: ReadonlySet<FilterValues[F]>,
): ViewFilter {
  const values: readonly FilterValues[F][] = FACET_VALUES[facet];
  return { ...filter, [facet]: values.filter((value) => hidden.has(value)) };
}

function hiddenOf<F extends Facet>(filter: ViewFilter, facet: F): Set<FilterValues[F]> {
  const values: readonly FilterValues[F][] = filter[facet];
  return new Set(values);
}

/** True if every one of the values is hidden. */
export function isHidden<F extends Facet>(
  filter: ViewFilter,
  facet: F,
  values: readonly FilterValues[F][],
): boolean {
  const hidden = hiddenOf(filter, facet);
  return values.length > 0 && values.every((value) => hidden.has(value));
}

/** Hides the values, or shows them again if all of them were hidden (a legend row may stand for several). */
export function toggle<F extends Facet>(
  filter: ViewFilter,
  facet: F,
  values: readonly FilterValues[F][],
): ViewFilter {
  const hidden = hiddenOf(filter, facet);
  const show = isHidden(filter, facet, values);
  for (const value of values) show ? hidden.delete(value) : hidden.add(value);
  return withHidden(filter, facet, hidden);
}

/** Hides everything of the facet but the values; shows everything if that is what is shown already. */
export function only<F extends Facet>(
  filter: ViewFilter,
  facet: F,
  values: readonly FilterValues[F][],
): ViewFilter {
  const all: readonly FilterValues[F][] = FACET_VALUES[facet];
  const hidden = new Set(all.filter((value) => !values.includes(value)));
  const now = hiddenOf(filter, facet);
  const already = now.size === hidden.size && [...hidden].every((value) => now.has(value));
  return withHidden(filter, facet, already ? new Set() : hidden);
}

/** Hides the values and shows everything else of the facet. */
export function allBut<F extends Facet>(
  filter: ViewFilter,
  facet: F,
  values: readonly FilterValues[F][],
): ViewFilter {
  return withHidden(filter, facet, new Set(values));
}

/** Shows everything of one facet, or of all. */
export function showAll(filter: ViewFilter, facet?: Facet): ViewFilter {
  return facet ? { ...filter, [facet]: [] } : NO_FILTER;
}

/** True if anything is hidden, or anything of that facet. */
export function hidesAnything(filter: ViewFilter, facet?: Facet): boolean {
  return facet ? filter[facet].length > 0 : FACETS.some((each) => filter[each].length > 0);
}

/** True if a facet of relations hides anything. */
export function hidesRelations(filter: ViewFilter): boolean {
  return FACETS.some((facet) => facet !== 'kinds' && filter[facet].length > 0);
}

export function entityPasses(filter: ViewFilter, entity: Pick<EntityNode, 'kind'>): boolean {
  return !filter.kinds.includes(entity.kind);
}

/** True if the claim itself passes; its ends are another matter (see `buildScene`). */
export function claimPasses(filter: ViewFilter, claim: Claim): boolean {
  return (
    !filter.relationTypes.includes(claim.type) &&
    !filter.signs.includes(signFilterOf(claim)) &&
    !filter.modalities.includes(claim.modality) &&
    !filter.generalities.includes(generalityOf(claim))
  );
}

/** The same filter for the API: what to keep instead of what to hide. */
export function toApiFilter(filter: ViewFilter): ApiFilter {
  const kept = <F extends Facet>(facet: F): FilterValues[F][] | undefined => {
    const hidden = hiddenOf(filter, facet);
    const values: readonly FilterValues[F][] = FACET_VALUES[facet];
    return hidden.size === 0 ? undefined : values.filter((value) => !hidden.has(value));
  };
  const api: ApiFilter = {};
  const kinds = kept('kinds');
  const relationTypes = kept('relationTypes');
  const signs = kept('signs');
  const modalities = kept('modalities');
  const generality = kept('generalities');
  if (kinds) api.kinds = kinds;
  if (relationTypes) api.relationTypes = relationTypes;
  if (signs) api.signs = signs;
  if (modalities) api.modalities = modalities;
  if (generality) api.scope = { generality };
  return api;
}
