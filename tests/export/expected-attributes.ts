/** What the attributes of nodes and edges must be, said once more and in another way than the writers do. */
import type { ExportEntity, ExportRelation } from '../../server/src/export/export-graph.ts';

type Attributes = Record<string, string | number | boolean>;

const KINDS: Record<string, string> = { Opca: 'OPCA' };

export function nodeAttributes(entity: ExportEntity): Attributes {
  const { entityLabel, label, code, aliases, description, collective, reach, abroad, year } = entity;
  const kind = KINDS[entityLabel] ?? entityLabel.replace(/(?<=[a-z])[A-Z]/g, '_$&').toUpperCase();
  return given({
    kind,
    label_fr: label.fr,
    label_en: label.en,
    code,
    aliases: aliases.join('; '),
    description_fr: description?.fr,
    description_en: description?.en,
    collective,
    reach,
    abroad: entityLabel === 'Region' ? abroad : undefined,
    addressee_not_stated: entityLabel === 'Recommendation' ? entity.addresseeNotStated : undefined,
    year,
    unassigned_figures: entity.unassignedFigures?.values.join('; '),
  });
}

export function edgeAttributes(relation: ExportRelation): Attributes {
  const { type, statement, condition, scope, quantity, evidence } = relation;
  return given({
    ...columnsOf(relation),
    evidence: evidence
      .map(({ passage, start, end }) => `${passage}: ${start}${end ? ` … ${end}` : ''}`)
      .join('; '),
    type,
    statement_fr: statement.fr,
    statement_en: statement.en,
    condition_fr: condition?.fr,
    condition_en: condition?.en,
    scope_of: scope?.of.join('; '),
    scope_except: scope?.except.join('; '),
    quantifier: scope?.quantifier,
    quantity: quantity?.value,
    unit: quantity?.unit,
    approximate: quantity?.approximate,
  });
}

function columnsOf(relation: ExportRelation): Record<string, unknown> {
  const { sign, strength, modality, negated, citedCases, comparedTo, attributedTo, when } = relation;
  return {
    symmetric: relation.type === 'WORKS_WITH',
    sign,
    strength,
    modality,
    negated,
    cited_cases: citedCases.join('; '),
    compared_to: comparedTo,
    attributed_to: attributedTo,
    when,
    qualifies: relation.qualifies.join('; '),
    contradicts: relation.contradicts.join('; '),
    passages: relation.evidence
      .map(({ passage }) => passage)
      .filter((passage, index, all) => all.indexOf(passage) === index)
      .join('; '),
  };
}

function given(attributes: Record<string, unknown>): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).filter(([, value]) => value !== undefined && value !== ''),
  ) as Attributes;
}
