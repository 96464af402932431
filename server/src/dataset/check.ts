/** The rules that a study's records keep among themselves, beyond the schema of each. */
import type { Draft, Located } from './draft.ts';
import type { FieldPath, Problem } from './problem.ts';
import { checkClaims } from './rules/claims.ts';
import { checkConnection } from './rules/connection.ts';
import { checkDuplicateClaims } from './rules/duplicate-claims.ts';
import { checkFields } from './rules/fields.ts';
import { checkIds } from './rules/ids.ts';
import { checkManifest } from './rules/manifest.ts';
import { checkPassages } from './rules/passages.ts';
import { checkRecommendations } from './rules/recommendations.ts';
import { checkReferences } from './rules/references.ts';
import { checkSections } from './rules/sections.ts';
import { checkSpans } from './rules/spans.ts';
import { checkStories } from './rules/stories.ts';
import { problemAt } from './source-file.ts';

/** What a rule says of a field of a record; `path` is inside the record. */
export type Finding = {
  record: Located<unknown>;
  path?: FieldPath;
  message: string;
  allowed?: string;
  warning?: true;
};

/** A rule gives what it finds wrong in a study. */
export type Rule = (draft: Draft) => Iterable<Finding>;

/** Rules about what is there. */
const rules: Rule[] = [
  checkManifest,
  checkIds,
  checkSections,
  checkFields,
  checkReferences,
  checkClaims,
  checkDuplicateClaims,
  checkSpans,
  checkStories,
];

/** Rules about what is missing, which can only be told once every record was read. */
const rulesOfWholeStudies: Rule[] = [checkPassages, checkRecommendations, checkConnection];

/** Every breach of a rule, in no order. */
export function checkDraft(draft: Draft): Problem[] {
  const applied = draft.complete ? [...rules, ...rulesOfWholeStudies] : rules;
  return applied.flatMap((rule) => [...rule(draft)].map(toProblem));
}

function toProblem({ record, path = [], message, allowed, warning }: Finding): Problem {
  return problemAt(record.source, [...record.path, ...path], message, allowed, warning ? 'warning' : 'error');
}
