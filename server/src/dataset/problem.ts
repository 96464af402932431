/** Something wrong, or doubtful, in a study's files: where it is, what it is, what is allowed. */
export type Problem = {
  /** A study with an error is not loaded; a warning is for its author to look at. */
  severity: 'error' | 'warning';
  /** Path of the file inside the study's folder: "claims/s1.yml". */
  file: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  /** The field, from the top of the file: "claims[3].evidence[0].passage"; empty for the file itself. */
  path: string;
  message: string;
  /** What may stand there, where that can be said in a few words. */
  allowed?: string;
};

/** Steps from the top of a YAML file to a field. */
export type FieldPath = readonly (string | number)[];

/** "claims[3].evidence[0].passage" */
export function formatPath(path: FieldPath): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  );
}

/** One line for a person; `folder` goes before the file's path so that a terminal can open it. */
export function formatProblem(problem: Problem, folder = ''): string {
  const file = folder === '' ? problem.file : `${folder.replace(/\/+$/, '')}/${problem.file}`;
  const field = problem.path === '' ? '' : `${problem.path}: `;
  const allowed = problem.allowed === undefined ? '' : `; allowed: ${problem.allowed}`;
  return `${file}:${problem.line}:${problem.column}: ${problem.severity}: ${field}${problem.message}${allowed}`;
}

/** By file, then place in it. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.message, b.message),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
