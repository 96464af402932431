/** Questions that cannot be asked, told to whoever asked as part of the answer. */
import type { RefusalReason } from '../generated.ts';
import { QuestionError } from './question.ts';

/** Which argument of a question is wrong, why, and what is allowed. `ids` are those it is about. */
export type Refusal = {
  __typename: 'QuestionRefused';
  argument: string;
  reason: RefusalReason;
  message: string;
  ids: string[];
  min: number | null;
  max: number | null;
};

function refusal(
  argument: string,
  reason: RefusalReason,
  message: string,
  rest: Partial<Refusal> = {},
): Refusal {
  return { __typename: 'QuestionRefused', argument, reason, message, ids: [], min: null, max: null, ...rest };
}

/** Refuses a number outside a range; null if it is inside. */
export function refuseOutOfRange(argument: string, value: number, min: number, max: number): Refusal | null {
  if (value >= min && value <= max) return null;
  return refusal(argument, 'OUT_OF_RANGE', `${argument} is ${value}; allowed: ${min} to ${max}.`, {
    min,
    max,
  });
}

/** Refuses a list with too few or too many items; null if its length is allowed. */
export function refuseLength(
  argument: string,
  list: readonly unknown[],
  min: number,
  max: number,
): Refusal | null {
  if (list.length >= min && list.length <= max) return null;
  const message = `${argument} has ${list.length} values; allowed: ${min} to ${max}.`;
  return refusal(argument, 'OUT_OF_RANGE', message, { min, max });
}

/** Refuses a list that names the same entity twice. */
export function refuseRepeated(argument: string, ids: readonly string[]): Refusal | null {
  const repeated = ids.filter((id, i) => ids.indexOf(id) !== i);
  if (repeated.length === 0) return null;
  return refusal(argument, 'SAME_ENDS', `${argument} names ${repeated[0]} more than once.`, {
    ids: repeated,
  });
}

/** Refuses ids that are both wanted and to be avoided. */
export function refuseContradiction(wanted: readonly string[], avoid: readonly string[]): Refusal | null {
  const both = wanted.filter((id) => avoid.includes(id));
  if (both.length === 0) return null;
  return refusal('avoid', 'CONTRADICTORY', `avoid names ${both.join(', ')}, which the question needs.`, {
    ids: both,
  });
}

/** Refuses ids that the study does not have. */
export function refuseUnknown(argument: string, unknown: readonly string[]): Refusal | null {
  if (unknown.length === 0) return null;
  const message = `${argument} names ${unknown.join(', ')}, which the study does not have.`;
  return refusal(argument, 'UNKNOWN_ID', message, { ids: [...unknown] });
}

/** Turns a text that is no question into a refusal; rethrows anything else. */
export function refuseUnreadable(error: unknown): Refusal {
  if (!(error instanceof QuestionError)) throw error;
  return refusal(error.argument, 'UNREADABLE', error.message);
}
