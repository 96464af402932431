/** The fields of entities and relations as flat, typed attributes: columns of CSV, attributes of GEXF and GraphML. */
import type { Evidence } from '../dataset/schema.ts';
import { CLAIM_TYPES, ENTITY_LABELS } from '../dataset/vocabulary.ts';
import type { ExportEntity, ExportRelation } from './export-graph.ts';

export type AttributeValue = string | number | boolean | readonly string[] | null | undefined;

/** `list` is written as one text, its items parted by "; ": no graph format's lists are read by all tools. */
export type Attribute<Record> = {
  name: string;
  type: 'string' | 'boolean' | 'integer' | 'double' | 'list';
  of(record: Record): AttributeValue;
};

export const ENTITY_ATTRIBUTES: readonly Attribute<ExportEntity>[] = [
  { name: 'kind', type: 'string', of: ({ entityLabel }) => ENTITY_LABELS[entityLabel].kind },
  { name: 'label_fr', type: 'string', of: ({ label }) => label.fr },
  { name: 'label_en', type: 'string', of: ({ label }) => label.en },
  { name: 'code', type: 'string', of: ({ code }) => code },
  { name: 'aliases', type: 'list', of: ({ aliases }) => aliases },
  { name: 'description_fr', type: 'string', of: ({ description }) => description?.fr },
  { name: 'description_en', type: 'string', of: ({ description }) => description?.en },
  { name: 'collective', type: 'boolean', of: ({ collective }) => collective },
  { name: 'reach', type: 'string', of: ({ reach }) => reach },
  {
    name: 'abroad',
    type: 'boolean',
    of: ({ entityLabel, abroad }) => (entityLabel === 'Region' ? abroad : null),
  },
  {
    name: 'addressee_not_stated',
    type: 'boolean',
    of: ({ entityLabel, addresseeNotStated }) =>
      entityLabel === 'Recommendation' ? addresseeNotStated : null,
  },
  { name: 'year', type: 'integer', of: ({ year }) => year },
  {
    name: 'unassigned_figures',
    type: 'list',
    of: ({ unassignedFigures }) => unassignedFigures?.values.map(String),
  },
];

export const RELATION_ATTRIBUTES: readonly Attribute<ExportRelation>[] = [
  { name: 'type', type: 'string', of: ({ type }) => type },
  { name: 'symmetric', type: 'boolean', of: ({ type }) => 'symmetric' in CLAIM_TYPES[type] },
  { name: 'sign', type: 'string', of: ({ sign }) => sign },
  { name: 'strength', type: 'string', of: ({ strength }) => strength },
  { name: 'modality', type: 'string', of: ({ modality }) => modality },
  { name: 'negated', type: 'boolean', of: ({ negated }) => negated },
  { name: 'statement_fr', type: 'string', of: ({ statement }) => statement.fr },
  { name: 'statement_en', type: 'string', of: ({ statement }) => statement.en },
  { name: 'scope_of', type: 'list', of: ({ scope }) => scope?.of },
  { name: 'scope_except', type: 'list', of: ({ scope }) => scope?.except },
  { name: 'quantifier', type: 'string', of: ({ scope }) => scope?.quantifier },
  { name: 'cited_cases', type: 'list', of: ({ citedCases }) => citedCases },
  { name: 'compared_to', type: 'string', of: ({ comparedTo }) => comparedTo },
  { name: 'condition_fr', type: 'string', of: ({ condition }) => condition?.fr },
  { name: 'condition_en', type: 'string', of: ({ condition }) => condition?.en },
  { name: 'attributed_to', type: 'string', of: ({ attributedTo }) => attributedTo },
  { name: 'quantity', type: 'double', of: ({ quantity }) => quantity?.value },
  { name: 'unit', type: 'string', of: ({ quantity }) => quantity?.unit },
  { name: 'approximate', type: 'boolean', of: ({ quantity }) => quantity?.approximate },
  { name: 'when', type: 'string', of: ({ when }) => when },
  { name: 'qualifies', type: 'list', of: ({ qualifies }) => qualifies },
  { name: 'contradicts', type: 'list', of: ({ contradicts }) => contradicts },
  { name: 'passages', type: 'list', of: ({ evidence }) => passagesOf(evidence) },
];

/** Graph formats have no third table: what a relation rests on stands in one more attribute. */
export const EVIDENCE_ATTRIBUTE: Attribute<ExportRelation> = {
  name: 'evidence',
  type: 'list',
  of: ({ evidence }) => evidence.map(writeSpan),
};

/** `s1.p7: first words … last words` */
function writeSpan(span: Evidence): string {
  return `${span.passage}: ${wordsOf(span)}`;
}

/** `first words … last words` */
export function wordsOf({ start, end }: Evidence): string {
  return end === undefined ? start : `${start} … ${end}`;
}

/** The ids of the passages, each once. */
export function passagesOf(evidence: readonly Evidence[]): string[] {
  return [...new Set(evidence.map(({ passage }) => passage))];
}

/** The value as text; null if there is none. */
export function textOf(value: AttributeValue): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'object') return value.length === 0 ? null : value.join('; ');
  return String(value);
}
