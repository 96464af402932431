/**
 * What answers show of an entity, relation or passage, kept as one property `row`: the JSON list of the values that
 * `modules/` parse, in their order. Reading one text costs a tenth of reading twenty properties one by one.
 */
import { listOf, type Properties } from './node-rows.ts';

export const ENTITY_ROW = [
  'key',
  'kind',
  'labelFr',
  'labelEn',
  'code',
  'aliases',
  'descriptionFr',
  'descriptionEn',
  'collective',
  'degree',
  'reach',
  'abroad',
  'addresseeNotStated',
  'year',
  'unassignedValues',
  'unassignedColumns',
  'unassignedPassages',
  'unassignedStarts',
  'unassignedEnds',
  'sortFr',
  'sortEn',
];

/** What of a claim is both a property of its relation and in its row. */
export const CLAIM_SHOWN = [
  'sign',
  'strength',
  'modality',
  'negated',
  'scoped',
  'scopeOf',
  'scopeExcept',
  'quantifier',
  'citedCases',
  'comparedTo',
  'conditionFr',
  'conditionEn',
  'attributedTo',
  'quantityValue',
  'quantityUnit',
  'quantityApproximate',
  'period',
  'statementFr',
  'statementEn',
] as const;

export const RELATION_ROW = ['key', 'source', 'target', 'type', ...CLAIM_SHOWN];

export const PASSAGE_ROW = [
  'key',
  'order',
  'section',
  'kind',
  'headingFr',
  'headingEn',
  'start',
  'end',
  'digestFr',
  'digestEn',
  'noClaimsReason',
  'noClaimsOf',
  'noClaimsNoteFr',
  'noClaimsNoteEn',
  'reviewed',
];

export const STORY_ROW = ['key', 'order', 'titleFr', 'titleEn', 'summaryFr', 'summaryEn', 'steps'];

/** The list of those properties' values, null where there is none, as JSON. */
export function answerRow(names: readonly string[], properties: Properties): string {
  return JSON.stringify(listOf(names, properties));
}
