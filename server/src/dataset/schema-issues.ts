/** Says in a study author's words, and at a line of the file, what zod found wrong. */
import { z } from 'zod';
import { didYouMean } from './nearest.ts';
import { type FieldPath, formatPath, type Problem } from './problem.ts';
import { problemAt, type SourceFile } from './source-file.ts';

const NAMES: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of fields',
};

/** Problems of a file whose value does not follow its schema; none if it does. */
export function schemaProblems(source: SourceFile, schema: z.ZodType): Problem[] {
  const parsed = schema.safeParse(source.value);
  if (parsed.success) return [];
  return parsed.error.issues.flatMap((issue) => problemsOf(issue, source, schema));
}

function problemsOf(issue: z.core.$ZodIssue, source: SourceFile, schema: z.ZodType): Problem[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const value = valueAt(source.value, path);
  if (issue.code === 'unrecognized_keys') {
    const keys = keysAt(schema, path);
    return issue.keys.map((key) => ({
      ...problemAt(source, path, `unknown key "${key}"${didYouMean(key, keys)}`, keys.join(', ')),
      ...source.placeOfKey([...path, key]),
      path: formatPath([...path, key]),
    }));
  }
  const allowed = allowedBy(issue);
  if (value === undefined) return [problemAt(source, path, 'is missing', allowed)];
  const hint =
    issue.code === 'invalid_value' && typeof value === 'string'
      ? didYouMean(value, issue.values.map(String))
      : '';
  return [problemAt(source, path, `${show(value, issue)}${hint}`, allowed)];
}

function allowedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return NAMES[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.map(String).join(', ');
    case 'too_small':
      if (issue.origin === 'string') return issue.message;
      return issue.origin === 'array' ? 'at least one item' : `a number from ${String(issue.minimum)}`;
    case 'too_big':
      return issue.origin === 'string'
        ? `at most ${String(issue.maximum)} characters`
        : `at most ${String(issue.maximum)}`;
    default:
      // Formats and refinements: the schema's own words, which say what is allowed.
      return issue.message;
  }
}

function show(value: unknown, issue: z.core.$ZodIssue): string {
  if (value === null) return 'is empty';
  if (Array.isArray(value)) return value.length === 0 ? 'is an empty list' : 'is a list';
  if (typeof value === 'object') return issue.code === 'custom' ? 'is too long' : 'is a map';
  if (typeof value === 'string') return value === '' ? 'is empty' : `is "${shorten(value)}"`;
  const wantsText = issue.code === 'invalid_type' && issue.expected === 'string';
  return `is ${typeof value === 'number' ? 'the number ' : ''}${String(value)}${wantsText ? ' (put it in quotes)' : ''}`;
}

function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57)}…`;
}

function valueAt(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      inner === null || typeof inner !== 'object'
        ? undefined
        : (inner as Record<string | number, unknown>)[step],
    value,
  );
}

/** The keys that the schema allows in the map at a path. */
function keysAt(schema: z.ZodType, path: FieldPath): string[] {
  let inner: unknown = unwrap(schema);
  for (const step of path) {
    if (inner instanceof z.ZodArray) inner = unwrap(inner.element);
    else if (inner instanceof z.ZodObject)
      inner = unwrap((inner.shape as Record<string | number, unknown>)[step]);
  }
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

function unwrap(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrap(schema.unwrap()) : schema;
}
