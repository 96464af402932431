/** Checks that every locator of a study is found exactly once in a reader's copy. */
import type { Draft, Located } from './draft.ts';
import { type Location, locateStudy, type SpanToLocate } from './locate.ts';
import type { FieldPath, Problem } from './problem.ts';
import { problemAt } from './source-file.ts';

export type CopyCheck = {
  /** Passages and spans that were looked for, and those found exactly once. */
  passages: { total: number; found: number };
  spans: { total: number; found: number };
  /** One for each that was not. */
  problems: Problem[];
};

type Asked = { record: Located<unknown>; path: FieldPath; span: SpanToLocate };

/** Looks for all passages and spans of a study in the text of a copy. */
export function checkCopy(draft: Draft, copy: string): CopyCheck {
  const order = new Map(draft.sections.map(({ value }) => [value.id, value.order]));
  const passages = [...draft.passages].sort(
    (a, b) => (order.get(a.value.section) ?? 0) - (order.get(b.value.section) ?? 0),
  );
  const asked = spansOf(draft);
  const located = locateStudy(
    copy,
    passages.map(({ value }) => value),
    asked.map(({ span }) => span),
  );
  const problems = [
    ...passages.flatMap((record) =>
      problemOf(record, ['locator'], located.passages.get(record.value.id)!, `passage ${record.value.id}`),
    ),
    ...asked.flatMap(({ record, path, span }, index) =>
      problemOf(record, path, located.spans[index]!, `the span in ${span.passage}`),
    ),
  ];
  const found = (locations: Iterable<Location>) =>
    [...locations].filter(({ status }) => status === 'found').length;
  return {
    passages: { total: passages.length, found: found(located.passages.values()) },
    spans: { total: asked.length, found: found(located.spans) },
    problems,
  };
}

function spansOf({ claims, entities }: Draft): Asked[] {
  return [
    ...claims.flatMap((record) =>
      record.value.evidence.map((span, index) => ({ record, path: ['evidence', index], span })),
    ),
    ...entities.flatMap((record) =>
      (record.value.unassignedFigures?.evidence ?? []).map((span, index) => ({
        record,
        path: ['unassignedFigures', 'evidence', index],
        span,
      })),
    ),
  ];
}

function problemOf(record: Located<unknown>, path: FieldPath, location: Location, what: string): Problem[] {
  if (location.status === 'found') return [];
  const message =
    location.status === 'ambiguous'
      ? `${what} is found ${location.places.length} times in the copy`
      : location.words === 'start'
        ? `the first words of ${what} are not found in the copy`
        : `the last words of ${what} are not found after its first words in the copy`;
  return [problemAt(record.source, [...record.path, ...path], message, 'words that are found once')];
}
