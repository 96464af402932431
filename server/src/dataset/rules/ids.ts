import type { Finding, Rule } from '../check.ts';
import type { Draft, Located } from '../draft.ts';
import { ENTITY_LABELS } from '../vocabulary.ts';

/** Ids are unique, fit the label they stand under, and are not those of retired records. */
export const checkIds: Rule = function* (draft) {
  const first = new Map<string, Located<{ id: string }>>();
  for (const record of identified(draft)) {
    const { id } = record.value;
    const other = first.get(id);
    if (other === undefined) first.set(id, record);
    else yield { record, path: ['id'], message: `"${id}" is already the id of ${placeOf(other)}` };
  }
  yield* prefixes(draft);
  yield* names(draft);
  yield* retired(draft, first);
};

function identified(draft: Draft): Located<{ id: string }>[] {
  return [...draft.sections, ...draft.passages, ...draft.entities, ...draft.claims, ...draft.stories];
}

function* prefixes({ entities }: Draft): Iterable<Finding> {
  for (const record of entities) {
    const { id, entityLabel } = record.value;
    const { prefix } = ENTITY_LABELS[entityLabel];
    if (!id.startsWith(`${prefix}/`)) {
      yield {
        record,
        path: ['id'],
        message: `"${id}" stands under the label ${entityLabel}`,
        allowed: `an id that begins with "${prefix}/"`,
      };
    }
  }
}

/** Two entities of one label that bear one name are most likely one entity. */
function* names({ entities }: Draft): Iterable<Finding> {
  const bearers = new Map<string, Located<{ id: string }>>();
  for (const record of entities) {
    const { id, entityLabel, label, aliases } = record.value;
    for (const name of new Set([label.fr, label.en, ...aliases].map((text) => text.toLowerCase()))) {
      const key = `${entityLabel} ${name}`;
      const other = bearers.get(key);
      if (other === undefined) bearers.set(key, record);
      else if (other.value.id !== id) {
        yield {
          record,
          path: ['label'],
          message: `"${name}" is also a name of ${other.value.id}`,
          warning: true,
        };
      }
    }
  }
}

function* retired(draft: Draft, current: Map<string, Located<{ id: string }>>): Iterable<Finding> {
  const seen = new Set<string>();
  const exists = (id: string) => current.has(id) || draft.unreadable.has(id);
  for (const record of draft.retired) {
    const { id, successor } = record.value;
    if (seen.has(id)) yield { record, path: ['id'], message: `"${id}" is retired twice` };
    seen.add(id);
    const user = current.get(id);
    if (user !== undefined) {
      yield {
        record: user,
        path: ['id'],
        message: `"${id}" is retired and may not be used again`,
        allowed: 'a new id',
      };
    }
    if (successor !== undefined && !exists(successor)) {
      yield {
        record,
        path: ['successor'],
        message: `nothing has the id "${successor}"`,
        allowed: 'an id in use',
      };
    }
  }
}

function placeOf({ source, path }: Located<unknown>): string {
  return `another record, at ${source.file}:${source.place(path).line}`;
}
