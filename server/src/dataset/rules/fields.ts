import type { Finding, Rule } from '../check.ts';
import type { Draft, EntityEntry, Located } from '../draft.ts';
import type { EntityLabel } from '../vocabulary.ts';

/** Fields that only entities of one label have, and how to tell that one is set. */
const OWN_FIELDS: {
  field: keyof EntityEntry;
  label: EntityLabel;
  isSet: (entity: EntityEntry) => boolean;
}[] = [
  { field: 'reach', label: 'Pole', isSet: ({ reach }) => reach !== undefined },
  {
    field: 'unassignedFigures',
    label: 'Pole',
    isSet: ({ unassignedFigures }) => unassignedFigures !== undefined,
  },
  { field: 'abroad', label: 'Region', isSet: ({ abroad }) => abroad },
  {
    field: 'addresseeNotStated',
    label: 'Recommendation',
    isSet: ({ addresseeNotStated }) => addresseeNotStated,
  },
  { field: 'year', label: 'Publication', isSet: ({ year }) => year !== undefined },
];

/** Fields of entities stand only where they mean something; texts in two languages are two texts. */
export const checkFields: Rule = function* (draft) {
  for (const record of draft.entities) {
    for (const { field, label, isSet } of OWN_FIELDS) {
      if (isSet(record.value) && record.value.entityLabel !== label) {
        yield {
          record,
          path: [field],
          message: `stands on a ${record.value.entityLabel}`,
          allowed: `only on a ${label}`,
        };
      }
    }
    yield* figures(record);
  }
  yield* translations(draft);
};

function* figures(record: Located<EntityEntry>): Iterable<Finding> {
  const figures = record.value.unassignedFigures;
  if (figures === undefined) return;
  const path = ['unassignedFigures', 'columns'];
  if (new Set(figures.columns).size !== figures.columns.length) {
    yield { record, path, message: 'names a column twice', allowed: 'each column once' };
  }
  if (figures.values.length >= figures.columns.length) {
    yield {
      record,
      path,
      message: `${figures.values.length} figures for ${figures.columns.length} columns: nothing is unassigned`,
      allowed: 'fewer figures than columns; otherwise HAS_MEMBERS claims',
    };
  }
}

function* translations({ passages, claims }: Draft): Iterable<Finding> {
  for (const record of passages) yield* translation(record, 'digest', record.value.digest);
  for (const record of claims) {
    yield* translation(record, 'statement', record.value.statement);
    if (record.value.condition !== undefined) yield* translation(record, 'condition', record.value.condition);
  }
}

function* translation(
  record: Located<unknown>,
  field: string,
  text: { fr: string; en: string },
): Iterable<Finding> {
  if (text.fr === text.en) {
    yield { record, path: [field, 'en'], message: 'is the French text', allowed: 'the same said in English' };
  }
}
