/**
 * What a dataset's claims become in the graph: relations between entities, and nodes their evidence hangs on. A load
 * writes a claim with all of it at once, from a list; who reads it by name has maps of the same values.
 */
import type { Claim } from '../dataset/schema.ts';
import type { SectionIndex } from '../dataset/section-index.ts';
import { answerRow, CLAIM_SHOWN, RELATION_ROW } from './answer-row.ts';
import { defined, listOf, type Properties, searchable } from './node-rows.ts';

/** Properties of a claim's relation from item `CLAIM_PROPERTIES_AT` of its list on, in the order of `load/claims`. */
export const CLAIM_PROPERTIES = [
  ...CLAIM_SHOWN,
  'passages',
  'sections',
  'searchNames',
  'searchText',
  'row',
] as const;
export const CLAIM_PROPERTIES_AT = 6;

/**
 * A claim as the list that `load/claims` takes: the keys of its ends, its own, its id and type, its evidence (passage key, order, first
 * words, last words), and its properties.
 */
export function claimRow(claim: Claim, index: SectionIndex, dataset: string): unknown[] {
  const relation = relationOf(claim, index, dataset);
  const evidence = claim.evidence.map(({ passage, start, end }, order) => [
    `${dataset}/${passage}`,
    order,
    start,
    end ?? null,
  ]);
  const { source, target, key, id, type } = relation;
  return [source, target, key, id, type, evidence, ...listOf(CLAIM_PROPERTIES, relation)];
}

export function claimNodeRow({ id, type, source, target }: Claim, dataset: string): Properties {
  const key = `${dataset}/${id}`;
  return { key, id, dataset, type, source: `${dataset}/${source}`, target: `${dataset}/${target}` };
}

/** The relation of a claim: the keys of its ends and its properties. */
export function relationRow(claim: Claim, index: SectionIndex, dataset: string): Properties {
  const { source, target, ...properties } = relationOf(claim, index, dataset);
  return { source, target, properties: defined(properties) };
}

/** Ends and properties in one; a property that the claim leaves out is undefined. */
function relationOf(claim: Claim, index: SectionIndex, dataset: string): Properties {
  const { id, type, scope, condition, quantity, statement } = claim;
  const passages = [...new Set(claim.evidence.map(({ passage }) => passage))];
  const sections = passages.flatMap(
    (passage) => index.withParents.get(index.sectionOf.get(passage) ?? '') ?? [],
  );
  const relation: Properties = {
    key: `${dataset}/${id}`,
    source: `${dataset}/${claim.source}`,
    target: `${dataset}/${claim.target}`,
    id,
    dataset,
    type,
    sign: type === 'CONDITION_OF' ? 'POSITIVE' : claim.sign,
    strength: claim.strength,
    modality: claim.modality,
    negated: claim.negated,
    scoped: scope !== undefined && scope.of.length + scope.except.length > 0,
    scopeOf: scope?.of ?? [],
    scopeExcept: scope?.except ?? [],
    quantifier: scope?.quantifier,
    citedCases: claim.citedCases,
    comparedTo: claim.comparedTo,
    conditionFr: condition?.fr,
    conditionEn: condition?.en,
    attributedTo: claim.attributedTo,
    quantityValue: quantity?.value,
    quantityUnit: quantity?.unit,
    quantityApproximate: quantity?.approximate,
    period: claim.when,
    statementFr: statement.fr,
    statementEn: statement.en,
    passages,
    sections: [...new Set(sections)],
    searchNames: searchable(id),
    searchText: searchable(statement.fr, statement.en, condition?.fr, condition?.en),
  };
  relation.row = answerRow(RELATION_ROW, relation);
  return relation;
}

export function evidenceRows(claim: Claim, dataset: string): Properties[] {
  return claim.evidence.map(({ passage, start, end }, order) => ({
    claim: `${dataset}/${claim.id}`,
    passage: `${dataset}/${passage}`,
    properties: defined({ order, start, end }),
  }));
}

/** One row for each claim that this one names in a field. */
export function linkRows(claim: Claim, field: 'qualifies' | 'contradicts', dataset: string): Properties[] {
  return claim[field].map((other) => ({ from: `${dataset}/${claim.id}`, to: `${dataset}/${other}` }));
}
