/** What a filter keeps, worked out from the data itself: the schema's description of `GraphFilter`, word by word. */
import type { Claim } from '../../server/src/dataset/schema.ts';
import { ENTITY_LABELS } from '../../server/src/dataset/vocabulary.ts';
import type { GraphFilter } from '../../server/src/modules/generated.ts';
import type { generatedDataset } from '../support/generated-dataset.ts';

export type Filter = GraphFilter;
type Loadable = ReturnType<typeof generatedDataset>;
type Entity = Loadable['entities'][number];

/** Claims that pass every list given and both of whose ends pass `kinds`. */
export function passingClaims(dataset: Loadable, claims: Claim[], filter: Filter): Claim[] {
  const entities = new Map(dataset.entities.map((entity) => [entity.id, entity]));
  const sectionsOf = sectionIndex(dataset);
  return claims.filter((claim) => {
    const ends = [entities.get(claim.source)!, entities.get(claim.target)!];
    const sign = claim.type === 'CONDITION_OF' ? 'POSITIVE' : (claim.sign ?? 'UNSIGNED');
    const generality = claim.scope === undefined ? 'GENERAL' : 'SCOPED';
    const sections = claim.evidence.flatMap(({ passage }) => sectionsOf.get(passage)!);
    return (
      ends.every((entity) => passesKinds(entity, filter)) &&
      keeps(filter.relationTypes, claim.type) &&
      keeps(filter.signs, sign) &&
      keeps(filter.modalities, claim.modality) &&
      keeps(filter.scope?.generality, generality) &&
      keepsAny(filter.scope?.of, claim.scope?.of ?? []) &&
      keepsAny(filter.sections, sections)
    );
  });
}

/** Entities whose kind is listed and, if a list about relations is given, with at least one that passes. */
export function passingEntities(dataset: Loadable, claims: Claim[], filter: Filter): Entity[] {
  const { kinds: _kinds, ...lists } = filter;
  const relational = Object.keys(lists).length > 0;
  const ends = new Set(
    passingClaims(dataset, claims, filter).flatMap(({ source, target }) => [source, target]),
  );
  return dataset.entities.filter(
    (entity) => passesKinds(entity, filter) && (!relational || ends.has(entity.id)),
  );
}

function passesKinds({ entityLabel }: Entity, { kinds }: Filter): boolean {
  const { kind, family } = ENTITY_LABELS[entityLabel];
  return keeps(kinds, kind) || (family === 'actor' && keeps(kinds, 'ACTOR'));
}

/** The sections that a passage lies in, the ones above its own included. */
function sectionIndex({ sections, passages }: Loadable): Map<string, string[]> {
  const parents = new Map(sections.map(({ id, parent }) => [id, parent]));
  const above = (id: string | undefined): string[] =>
    id === undefined ? [] : [id, ...above(parents.get(id))];
  return new Map(passages.map(({ id, section }) => [id, above(section)]));
}

function keeps(list: readonly string[] | null | undefined, value: string): boolean {
  return list == null || list.includes(value);
}

function keepsAny(list: readonly string[] | null | undefined, values: readonly string[]): boolean {
  return list == null || values.some((value) => list.includes(value));
}
