/** The API's coded errors. `extensions.code` is what clients rely on; messages are for people. */
import { GraphQLError } from 'graphql';

export const ERROR_CODES = [
  'BAD_USER_INPUT',
  'LIMIT_EXCEEDED',
  'TIMEOUT',
  'OVERLOADED',
  'ENGINE_UNAVAILABLE',
  'INTERNAL',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

export function codedError(
  code: ErrorCode,
  message: string,
  extensions: Record<string, unknown> = {},
): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...extensions } });
}

/** An argument that cannot be used: `extensions.argument` names it. */
export function badArgument(argument: string, problem: string): GraphQLError {
  return codedError('BAD_USER_INPUT', `Argument "${argument}" ${problem}`, { argument });
}

/** The argument's value, or `fallback` if it was left out. Throws if it is not a number from `least` to `most`. */
export function numberInRange(
  argument: string,
  value: number | null | undefined,
  { fallback, least, most }: { fallback: number; least: number; most: number },
): number {
  const given = value ?? fallback;
  if (given >= least && given <= most) return given;
  throw badArgument(argument, `is ${given}; allowed: ${least} to ${most}.`);
}

/** Throws if a list has more items than allowed. */
export function requireLength(argument: string, list: readonly unknown[], most: number): void {
  if (list.length > most) throw badArgument(argument, `has ${list.length} items; allowed: at most ${most}.`);
}
