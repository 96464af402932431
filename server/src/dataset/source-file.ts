/** A YAML file with the place of each of its fields. */
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLError,
} from 'yaml';
import { type FieldPath, formatPath, type Problem } from './problem.ts';

/** Line and column, from 1. */
type Place = { line: number; column: number };

export type SourceFile = {
  /** Path inside the study's folder: "claims/s1.yml". */
  file: string;
  /** What the file holds; null if its syntax is broken. */
  value: unknown;
  /** Mistakes of syntax. */
  problems: Problem[];
  /** Where a field's value stands; for a field that is missing, where it should. */
  place(path: FieldPath): Place;
  /** Where a field's name stands. */
  placeOfKey(path: FieldPath): Place;
};

/** Parses YAML text. Never throws: mistakes of syntax, duplicate keys included, are in `problems`. */
export function parseSource(file: string, text: string): SourceFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problems = [...document.errors, ...document.warnings].map(
    (error): Problem => ({
      severity: 'error',
      file,
      ...place(error.pos[0]),
      path: '',
      message: describe(error, text),
    }),
  );
  return {
    file,
    value: problems.length > 0 ? null : document.toJS(),
    problems,
    place: (path) => place(find(document, path).value),
    placeOfKey: (path) => place(find(document, path).key),
  };
}

/** A problem at a field of a file. */
export function problemAt(
  source: SourceFile,
  path: FieldPath,
  message: string,
  allowed?: string,
  severity: Problem['severity'] = 'error',
): Problem {
  return {
    severity,
    file: source.file,
    ...source.place(path),
    path: formatPath(path),
    message,
    ...(allowed === undefined ? {} : { allowed }),
  };
}

function describe(error: YAMLError, text: string): string {
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return `the key "${keyAt(text, error.pos[0])}" stands twice in the same map`;
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      return 'not YAML: a text that holds ": " must stand in quotes';
    case 'BAD_SCALAR_START':
      return `not YAML: a text that begins with "${text[error.pos[0]]}" must stand in quotes`;
    default:
      return `not YAML: ${error.message}`;
  }
}

function keyAt(text: string, offset: number): string {
  return /^[^:\n]*/.exec(text.slice(offset))?.[0].trim() ?? '';
}

/** Offsets of a field's name and value; of the innermost map or list around it if it is missing. */
function find(document: Document.Parsed, path: FieldPath): { key: number; value: number } {
  let node: Node | null = document.contents;
  let found = { key: startOf(node), value: startOf(node) };
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document) ?? null;
    let next: unknown = null;
    let key = found.value;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (pair === undefined) return found;
      key = startOf(pair.key);
      next = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      next = node.items[step];
      key = startOf(next, found.value);
    }
    if (!isNode(next)) return { key, value: key };
    found = { key, value: startOf(next, key) };
    node = next;
  }
  return found;
}

function startOf(node: unknown, otherwise = 0): number {
  return (isNode(node) ? node.range?.[0] : undefined) ?? otherwise;
}
