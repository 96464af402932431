import type { Finding, Rule } from '../check.ts';
import type { Draft, Located } from '../draft.ts';
import { didYouMean } from '../nearest.ts';
import type { FieldPath } from '../problem.ts';
import type { Story } from '../schema.ts';

type Step = Story['steps'][number];
/** An id that a step names, and the sorts of record it may be of. */
type Reference = { path: FieldPath; id: string; sorts: readonly Sort[] };
type Sort = 'claim' | 'passage' | 'entity';

/** A story's steps are told apart, name records that exist, and show what they cite; stories have an order. */
export const checkStories: Rule = function* (draft) {
  const known = idsBySort(draft);
  const orders = new Map<number, Located<Story>>();
  for (const record of draft.stories) {
    const { id, order, steps } = record.value;
    const other = orders.get(order);
    if (other === undefined) orders.set(order, record);
    else yield { record, path: ['order'], message: `${order} is already the order of ${other.value.id}` };
    const seen = new Set<string>();
    for (const [index, step] of steps.entries()) {
      const at = ['steps', index];
      if (seen.has(step.id))
        yield { record, path: [...at, 'id'], message: `"${step.id}" is already a step of ${id}` };
      seen.add(step.id);
      for (const { path, id: named, sorts } of referencesOf(step)) {
        yield* missing(record, [...at, ...path], named, sorts, known, draft);
      }
      yield* way(record, [...at, 'view', 'question'], step);
      yield* about(record, [...at, 'view'], step);
    }
  }
};

function idsBySort(draft: Draft): Record<Sort, Set<string>> {
  const idsOf = (records: readonly Located<{ id: string }>[]) =>
    new Set(records.map(({ value }) => value.id));
  return { claim: idsOf(draft.claims), passage: idsOf(draft.passages), entity: idsOf(draft.entities) };
}

function referencesOf({ claims, passages, view }: Step): Reference[] {
  const list = (path: FieldPath, ids: readonly string[], ...sorts: Sort[]): Reference[] =>
    ids.map((id, index) => ({ path: [...path, index], id, sorts }));
  const one = (path: FieldPath, id: string | undefined): Reference[] =>
    id === undefined ? [] : [{ path, id, sorts: ['entity'] }];
  const { question } = view;
  return [
    ...list(['claims'], claims, 'claim'),
    ...list(['passages'], passages, 'passage'),
    ...list(['view', 'entities'], view.entities, 'entity'),
    ...list(['view', 'focus'], view.focus, 'claim', 'passage', 'entity'),
    ...one(['view', 'about'], view.about),
    ...(question?.ask === 'paths'
      ? [
          ...list(['view', 'question', 'between'], question.between, 'entity'),
          ...list(['view', 'question', 'way'], question.way, 'entity'),
        ]
      : one(['view', 'question', 'of'], question?.of)),
  ];
}

function* missing(
  record: Located<unknown>,
  path: FieldPath,
  id: string,
  sorts: readonly Sort[],
  known: Record<Sort, ReadonlySet<string>>,
  { unreadable }: Draft,
): Iterable<Finding> {
  if (unreadable.has(id) || sorts.some((sort) => known[sort].has(id))) return;
  const candidates = sorts.flatMap((sort) => [...known[sort]]);
  yield { record, path, message: `there is no ${sorts.join(' or ')} "${id}"${didYouMean(id, candidates)}` };
}

/** A chosen path begins and ends where the question's paths do. */
function* way(record: Located<unknown>, path: FieldPath, { view }: Step): Iterable<Finding> {
  const { question } = view;
  if (question?.ask !== 'paths' || question.way.length === 0) return;
  const ends = [question.way[0], question.way.at(-1)];
  if (ends[0] !== ends[1] && ends.every((end) => question.between.includes(end!))) return;
  yield {
    record,
    path: [...path, 'way'],
    message: 'does not lead from one end of the question to another',
    allowed: `a path between ${question.between.join(' and ')}`,
  };
}

function* about(record: Located<unknown>, path: FieldPath, { view }: Step): Iterable<Finding> {
  if (view.about === undefined || view.mode === 'TEXT') return;
  yield {
    record,
    path: [...path, 'about'],
    message: 'narrows the text, which is not shown',
    allowed: 'only with mode TEXT',
  };
}
