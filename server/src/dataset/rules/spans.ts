import type { Finding, Rule } from '../check.ts';
import type { Located } from '../draft.ts';
import type { FieldPath } from '../problem.ts';
import type { PassageKind } from '../vocabulary.ts';

/** Kinds of passage that may be quoted whole: a heading, a row of a table, names. */
const QUOTED_WHOLE: PassageKind[] = ['TITLE', 'TABLE_ROW', 'SIGNATURE', 'FOOTNOTE'];

/** A locator never holds a whole sentence of the study. (How many words it may hold: the schema.) */
export const checkSpans: Rule = function* ({ passages, claims, entities }) {
  const kinds = new Map(passages.map(({ value }) => [value.id, value.kind]));
  const quotable = (passage: string) => QUOTED_WHOLE.includes(kinds.get(passage) ?? 'PARAGRAPH');
  for (const record of passages) {
    const { id, locator, heading } = record.value;
    if (!quotable(id)) yield* wholeSentence(record, ['locator'], locator, heading?.fr);
  }
  for (const record of claims) {
    for (const [index, evidence] of record.value.evidence.entries()) {
      if (!quotable(evidence.passage)) yield* wholeSentence(record, ['evidence', index], evidence);
    }
  }
  for (const record of entities) {
    for (const [index, evidence] of (record.value.unassignedFigures?.evidence ?? []).entries()) {
      if (!quotable(evidence.passage)) {
        yield* wholeSentence(record, ['unassignedFigures', 'evidence', index], evidence);
      }
    }
  }
};

function* wholeSentence(
  record: Located<unknown>,
  path: FieldPath,
  span: { start: string; end?: string | undefined },
  heading?: string,
): Iterable<Finding> {
  for (const edge of ['start', 'end'] as const) {
    const words = span[edge];
    if (words === undefined || (heading !== undefined && words === `${heading}.`)) continue;
    if (/^[\p{Lu}«“"].*[.?!…]\s*[»”"]?$/u.test(words)) {
      yield {
        record,
        path: [...path, edge],
        message: `"${words}" is a whole sentence`,
        allowed: 'its first or last words',
      };
    }
  }
}
