/**
 * `GraphFilter` as parameters of statements: a list, or null where everything is kept. Statements that
 * look at relations all hold the same conditions on these parameters.
 */
import { ENTITY_LABELS, type EntityKind, entityKinds } from '../../dataset/vocabulary.ts';
import type { GraphFilter, KindFilter } from '../generated.ts';
import { requireLength } from './errors.ts';

export type FilterParams = {
  kinds: EntityKind[] | null;
  relationTypes: string[] | null;
  /** `UNSIGNED` stands for relations without a sign. */
  signs: string[] | null;
  modalities: string[] | null;
  /** True keeps claims for named poles or groups, false those stated in general. */
  scoped: boolean[] | null;
  scopeOf: string[] | null;
  sections: string[] | null;
};

export type EntityFilterParams = FilterParams & {
  /** True if a list about relations is given, so that an entity must have a relation that passes. */
  relational: boolean;
};

/** Ids in a filter, at most. */
const MOST_IDS = 200;

const actorKinds = entityKinds.filter((kind) =>
  Object.values(ENTITY_LABELS).some((label) => label.kind === kind && label.family === 'actor'),
);

/** What a filter that is left out keeps: everything. */
export const everything: FilterParams = {
  kinds: null,
  relationTypes: null,
  signs: null,
  modalities: null,
  scoped: null,
  scopeOf: null,
  sections: null,
};

/** Throws `BAD_USER_INPUT` for a list of ids that is too long. */
export function compileFilter(filter: GraphFilter | null | undefined): FilterParams {
  if (!filter) return everything;
  requireLength('filter.scope.of', filter.scope?.of ?? [], MOST_IDS);
  requireLength('filter.sections', filter.sections ?? [], MOST_IDS);
  return {
    kinds: compileKinds(filter.kinds),
    relationTypes: filter.relationTypes ?? null,
    signs: filter.signs ?? null,
    modalities: filter.modalities ?? null,
    scoped: filter.scope?.generality?.map((generality) => generality === 'SCOPED') ?? null,
    scopeOf: filter.scope?.of ?? null,
    sections: filter.sections ?? null,
  };
}

/** Kinds of entity that a list of kinds keeps: `ACTOR` stands for every kind of actor. Null keeps all. */
export function compileKinds(kinds: readonly KindFilter[] | null | undefined): EntityKind[] | null {
  if (!kinds) return null;
  return [...new Set(kinds.flatMap((kind) => (kind === 'ACTOR' ? actorKinds : [kind])))];
}

/** The same filter for a statement that keeps entities. */
export function forEntities(params: FilterParams): EntityFilterParams {
  const { kinds: _kinds, ...ofRelations } = params;
  return { ...params, relational: Object.values(ofRelations).some((list) => list !== null) };
}
