import { UsageError } from './exit.ts';

/** What cac hands to a command: numbers where a value looks like one, lists where an option is repeated. */
export type RawOptions = Record<string, unknown>;

/** The text given for an option, or null. Throws `UsageError` if it is given twice or without a value. */
export function textOption(options: RawOptions, name: string): string | null {
  const value = options[name];
  if (value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw new UsageError(`--${name} takes one value`);
}

/** The value given for an option, one of those allowed. Throws `UsageError` for any other. */
export function choiceOption<T extends string>(
  options: RawOptions,
  name: string,
  allowed: readonly T[],
): T | null {
  const value = textOption(options, name);
  if (value === null) return null;
  const choice = allowed.find((candidate) => candidate === value);
  if (choice === undefined) throw new UsageError(`--${name} is "${value}"; allowed: ${allowed.join(', ')}`);
  return choice;
}
