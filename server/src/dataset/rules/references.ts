import type { Finding, Rule } from '../check.ts';
import type { Draft, EntityEntry, Located } from '../draft.ts';
import { didYouMean } from '../nearest.ts';
import type { FieldPath } from '../problem.ts';
import type { EntityLabel } from '../vocabulary.ts';

const POLES: EntityLabel[] = ['Pole'];
const POLES_AND_GROUPS: EntityLabel[] = ['Pole', 'PoleGroup'];

/** Every id that a record names is the id of a record, of the sort that may stand there. */
export const checkReferences: Rule = function* (draft) {
  const entities = new Map(draft.entities.map(({ value }) => [value.id, value]));
  const passages = new Set(draft.passages.map(({ value }) => value.id));
  const claims = new Set(draft.claims.map(({ value }) => value.id));
  const missing = (
    record: Located<unknown>,
    path: FieldPath,
    id: string,
    known: { has(id: string): boolean; keys(): Iterable<string> },
    sort: string,
  ): Finding[] =>
    known.has(id) || draft.unreadable.has(id)
      ? []
      : [{ record, path, message: `there is no ${sort} "${id}"${didYouMean(id, known.keys())}` }];

  for (const record of draft.claims) {
    const claim = record.value;
    for (const { path, id, labels } of entityReferences(claim)) {
      yield* missing(record, path, id, entities, 'entity');
      yield* wrongLabel(record, path, entities.get(id), labels);
    }
    for (const [index, { passage }] of claim.evidence.entries()) {
      yield* missing(record, ['evidence', index, 'passage'], passage, passages, 'passage');
    }
    for (const field of ['qualifies', 'contradicts'] as const) {
      for (const [index, id] of claim[field].entries()) {
        yield* missing(record, [field, index], id, claims, 'claim');
        if (id === claim.id)
          yield { record, path: [field, index], message: 'is the claim itself', allowed: 'another claim' };
      }
    }
  }
  for (const record of draft.passages) {
    const of = record.value.noClaims?.of;
    if (of === undefined) continue;
    yield* missing(record, ['noClaims', 'of'], of, passages, 'passage');
    if (of === record.value.id) {
      yield {
        record,
        path: ['noClaims', 'of'],
        message: 'is the passage itself',
        allowed: 'another passage',
      };
    }
  }
  for (const record of draft.entities) {
    for (const [index, { passage }] of (record.value.unassignedFigures?.evidence ?? []).entries()) {
      yield* missing(
        record,
        ['unassignedFigures', 'evidence', index, 'passage'],
        passage,
        passages,
        'passage',
      );
    }
  }
};

/** The entities that a claim names, its ends first; `labels` where only some may stand. */
export function entityReferences(
  claim: Draft['claims'][number]['value'],
): { path: FieldPath; id: string; labels?: EntityLabel[] }[] {
  const one = (field: 'source' | 'target' | 'comparedTo' | 'attributedTo') =>
    claim[field] === undefined ? [] : [{ path: [field], id: claim[field] }];
  const list = (path: FieldPath, ids: readonly string[], labels: EntityLabel[]) =>
    ids.map((id, index) => ({ path: [...path, index], id, labels }));
  return [
    ...one('source'),
    ...one('target'),
    ...list(['scope', 'of'], claim.scope?.of ?? [], POLES_AND_GROUPS),
    ...list(['scope', 'except'], claim.scope?.except ?? [], POLES_AND_GROUPS),
    ...list(['citedCases'], claim.citedCases, POLES),
    ...one('comparedTo'),
    ...one('attributedTo'),
  ];
}

function* wrongLabel(
  record: Located<unknown>,
  path: FieldPath,
  entity: EntityEntry | undefined,
  labels: EntityLabel[] | undefined,
): Iterable<Finding> {
  if (entity === undefined || labels === undefined || labels.includes(entity.entityLabel)) return;
  yield {
    record,
    path,
    message: `"${entity.id}" is a ${entity.entityLabel}`,
    allowed: `a ${labels.join(' or a ')}`,
  };
}
