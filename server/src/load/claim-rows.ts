/** What a dataset's claims become in the graph: relations between entities, and nodes their evidence hangs on. */
import type { Claim } from '../dataset/schema.ts';
import type { SectionIndex } from '../dataset/section-index.ts';
import { answerRow, RELATION_ROW } from './answer-row.ts';
import { defined, type Properties, searchable } from './node-rows.ts';

export function claimNodeRow({ id, type, source, target }: Claim, dataset: string): Properties {
  const key = `${dataset}/${id}`;
  return { key, id, dataset, type, source: `${dataset}/${source}`, target: `${dataset}/${target}` };
}

/** The relation of a claim: the keys of its ends and its properties. */
export function relationRow(claim: Claim, index: SectionIndex, dataset: string): Properties {
  const { id, type, scope, condition, quantity, statement } = claim;
  const passages = [...new Set(claim.evidence.map(({ passage }) => passage))];
  const sections = passages.flatMap(
    (passage) => index.withParents.get(index.sectionOf.get(passage) ?? '') ?? [],
  );
  const properties = defined({
    key: `${dataset}/${id}`,
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
  });
  const ends = { source: `${dataset}/${claim.source}`, target: `${dataset}/${claim.target}` };
  const row = answerRow(RELATION_ROW, { ...properties, ...ends });
  return { ...ends, properties: { ...properties, row } };
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
