/** What to export, as it is written in an address or on a command line. */

import type { GraphFilter } from '../modules/generated.ts';
import { badArgument } from '../modules/graph/errors.ts';
import {
  parseFilter,
  parseQuestion,
  type Question,
  QuestionError,
  writeFilter,
  writeQuestion,
} from '../modules/trace/question.ts';

/**
 * The whole study, or the part that passes a filter; of these entities and claims alone; these entities with all their
 * relations; or what a question finds, which has a filter of its own: all of it, or the one way through these entities.
 */
export type Selection =
  | { ids: string[] | null; filter: GraphFilter }
  | { around: string[]; filter: GraphFilter }
  | { question: Question; way: string[] | null };

/** Ids of a selection, at most; and entities that are taken with all their relations. */
export const MOST_IDS = 5_000;
const MOST_AROUND = 50;

/** Reads a selection from its written parts; null where one was not given. Throws `BAD_USER_INPUT`. */
export function parseSelection({
  ids,
  filter,
  question,
  around = null,
  way = null,
}: {
  ids: readonly string[] | null;
  filter: string | null;
  question: string | null;
  around?: readonly string[] | null;
  way?: readonly string[] | null;
}): Selection {
  if (question !== null) {
    if (ids !== null) throw badArgument('question', 'does not go together with ids.');
    if (around !== null) throw badArgument('question', 'does not go together with around.');
    if (filter !== null)
      throw badArgument('question', 'has its own filter: write it as part of the question.');
    return { question: read('question', question, parseQuestion), way: way && trimmed(way) };
  }
  if (way !== null) throw badArgument('way', 'goes with a question that finds ways.');
  if (around !== null) {
    if (ids !== null) throw badArgument('around', 'does not go together with ids.');
    if (around.length > MOST_AROUND)
      throw badArgument('around', `has ${around.length} ids; allowed: at most ${MOST_AROUND}.`);
    return { around: inOrder(around), filter: readFilter(filter) };
  }
  if (ids !== null && ids.length > MOST_IDS)
    throw badArgument('ids', `has ${ids.length} ids; allowed: at most ${MOST_IDS}.`);
  return { ids: ids && inOrder(ids), filter: readFilter(filter) };
}

function trimmed(ids: readonly string[]): string[] {
  return ids.map((id) => id.trim()).filter((id) => id !== '');
}

function inOrder(ids: readonly string[]): string[] {
  return [...new Set(trimmed(ids))].sort();
}

function readFilter(filter: string | null): GraphFilter {
  return filter === null ? {} : read('filter', filter, parseFilter);
}

function read<Value>(argument: string, text: string, parse: (text: string) => Value): Value {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof QuestionError) throw badArgument(argument, `cannot be read: ${error.message}`);
    throw error;
  }
}

/** Its one written form; empty for the whole study. */
export function writeSelection(selection: Selection): string {
  if ('question' in selection) {
    const { question, way } = selection;
    return [writeQuestion(question), way && `way=${way.join(',')}`].filter(Boolean).join(' ');
  }
  const chosen = 'around' in selection ? { around: selection.around } : { ids: selection.ids };
  const [[name, ids]] = Object.entries(chosen) as [[string, string[] | null]];
  return [ids === null ? '' : `${name}=${ids.join(',')}`, writeFilter(selection.filter)]
    .filter(Boolean)
    .join('&');
}
