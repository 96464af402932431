/** A dataset as three flat tables, for spreadsheets and statistics. */
import type { Dataset } from '../dataset/dataset.ts';
import { ENTITY_LABELS } from '../dataset/vocabulary.ts';

export const TABLES = ['entities', 'relations', 'evidence'] as const;
export type TableName = (typeof TABLES)[number];

type Value = string | number | boolean | null | undefined | readonly string[];
type Row = Record<string, Value>;

/** One row per entity, per relation (claim), or per span that a relation rests on. */
export function tableOf(name: TableName, dataset: Dataset): Row[] {
  switch (name) {
    case 'entities':
      return dataset.entities.map(entityRow);
    case 'relations':
      return dataset.claims.map(relationRow);
    case 'evidence':
      return dataset.claims.flatMap(({ id, evidence }) =>
        evidence.map(({ passage, start, end }, index) => ({
          relation: id,
          order: index + 1,
          passage,
          section: dataset.passages.find((candidate) => candidate.id === passage)?.section,
          start,
          end,
        })),
      );
  }
}

function entityRow(entity: Dataset['entities'][number]): Row {
  return {
    id: entity.id,
    kind: ENTITY_LABELS[entity.entityLabel].kind,
    label_fr: entity.label.fr,
    label_en: entity.label.en,
    code: entity.code,
    aliases: entity.aliases,
    description_fr: entity.description?.fr,
    description_en: entity.description?.en,
    collective: entity.collective,
    reach: entity.reach,
    abroad: entity.entityLabel === 'Region' ? entity.abroad : null,
    addressee_not_stated: entity.entityLabel === 'Recommendation' ? entity.addresseeNotStated : null,
    year: entity.year,
    unassigned_figures: entity.unassignedFigures?.values.map(String),
  };
}

function relationRow(claim: Dataset['claims'][number]): Row {
  return {
    id: claim.id,
    type: claim.type,
    source: claim.source,
    target: claim.target,
    sign: claim.sign,
    strength: claim.strength,
    modality: claim.modality,
    negated: claim.negated,
    statement_fr: claim.statement.fr,
    statement_en: claim.statement.en,
    scope_of: claim.scope?.of,
    scope_except: claim.scope?.except,
    quantifier: claim.scope?.quantifier,
    cited_cases: claim.citedCases,
    compared_to: claim.comparedTo,
    condition_fr: claim.condition?.fr,
    condition_en: claim.condition?.en,
    attributed_to: claim.attributedTo,
    quantity: claim.quantity?.value,
    unit: claim.quantity?.unit,
    approximate: claim.quantity?.approximate,
    when: claim.when,
    qualifies: claim.qualifies,
    contradicts: claim.contradicts,
    passages: [...new Set(claim.evidence.map(({ passage }) => passage))],
  };
}

/** CSV as RFC 4180 has it: CRLF, quotes where needed. A list is one cell, its items parted by "; ". */
export function toCsv(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => columns.map((column) => cell(row[column])));
  return [columns.map(cell), ...lines].map((line) => `${line.join(',')}\r\n`).join('');
}

function cell(value: Value): string {
  const text = Array.isArray(value) ? value.join('; ') : String(value ?? '');
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
