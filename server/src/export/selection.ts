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
 * The whole study, or the part that passes a filter; of these entities and claims alone; or what a question finds,
 * which has a filter of its own.
 */
export type Selection = { ids: string[] | null; filter: GraphFilter } | { question: Question };

/** Ids of a selection, at most. */
export const MOST_IDS = 5_000;

/** Reads a selection from its written parts; null where one was not given. Throws `BAD_USER_INPUT`. */
export function parseSelection({
  ids,
  filter,
  question,
}: {
  ids: readonly string[] | null;
  filter: string | null;
  question: string | null;
}): Selection {
  if (question !== null) {
    if (ids !== null) throw badArgument('question', 'does not go together with ids.');
    if (filter !== null)
      throw badArgument('question', 'has its own filter: write it as part of the question.');
    return { question: read('question', question, parseQuestion) };
  }
  if (ids !== null && ids.length > MOST_IDS)
    throw badArgument('ids', `has ${ids.length} ids; allowed: at most ${MOST_IDS}.`);
  return {
    ids: ids && [...new Set(ids.map((id) => id.trim()).filter((id) => id !== ''))].sort(),
    filter: filter === null ? {} : read('filter', filter, parseFilter),
  };
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
  if ('question' in selection) return writeQuestion(selection.question);
  const { ids, filter } = selection;
  return [ids === null ? '' : `ids=${ids.join(',')}`, writeFilter(filter)].filter(Boolean).join('&');
}
