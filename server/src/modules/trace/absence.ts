/**
 * Why no path was found. The study may say that there is no effect, say it under a filter that hides it,
 * say it farther off or the other way round, or say nothing: these are different answers.
 */
import { Budget } from './budget.ts';
import { MOST_HOPS, type PathQuestion, searchPaths } from './search-paths.ts';
import type { ClaimSource } from './walk.ts';

/** Paths counted at most for one explanation. */
const COUNTED = 50;

/**
 * - `NO_EFFECT_STATED`: claims that link the two directly and say that there is no effect, or that it is not so.
 * - `HIDDEN_BY_FILTER`: paths appear without that criterion, or only without any (`criterion` null).
 * - `EXCLUDED`: paths appear without `via` and `avoid`.
 * - `AGAINST_DIRECTION`: paths appear if relations may be walked either way.
 * - `BEYOND_HOP_LIMIT`: the shortest path has that many hops.
 * - `SILENT`: no path of up to 8 hops, under no filter, walked either way.
 * - `UNDECIDED`: the question costs too much to say.
 */
export type Absence =
  | { reason: 'NO_EFFECT_STATED'; relations: string[] }
  | { reason: 'HIDDEN_BY_FILTER'; criterion: string | null; paths: number; atLeast: boolean }
  | { reason: 'EXCLUDED'; paths: number; atLeast: boolean }
  | { reason: 'AGAINST_DIRECTION'; paths: number; atLeast: boolean }
  | { reason: 'BEYOND_HOP_LIMIT'; hops: number }
  | { reason: 'SILENT' }
  | { reason: 'UNDECIDED' };

/** What an explanation may ask of the graph. */
export type AbsenceSources = {
  /** Names of the filter's criteria that are set. */
  criteria: readonly string[];
  /** Claims under the filter less one criterion, or under none (null). */
  without(criterion: string | null): ClaimSource;
  /** Ids of claims directly between the two, under no filter, that deny an effect. */
  denials(from: string, to: string): Promise<string[]>;
};

type Count = { paths: number; atLeast: boolean; hops: number; undecided: boolean };

/** Explains why `question` has no answer under the filter; most telling first, never empty. */
export async function explainAbsence(
  question: PathQuestion,
  filtered: ClaimSource,
  sources: AbsenceSources,
  newBudget: () => Budget = () => new Budget(),
): Promise<Absence[]> {
  const count = async (
    source: ClaimSource,
    changed: Partial<PathQuestion & { shortest: number }>,
  ): Promise<Count> => {
    const asked = { ...question, shortest: COUNTED, ...changed };
    const { found, completeness } = await searchPaths(source, asked, newBudget());
    return {
      paths: Math.min(found.length, asked.shortest),
      atLeast: completeness !== 'COMPLETE',
      hops: found.length === 0 ? 0 : found[0]!.length - 1,
      undecided: found.length === 0 && completeness === 'CUT_BY_BUDGET',
    };
  };
  const absences: Absence[] = [];
  const add = (found: Count, absence: Absence): boolean => {
    if (found.paths > 0) absences.push(absence);
    return found.paths > 0;
  };

  const relations = await sources.denials(question.from, question.to);
  if (relations.length > 0) absences.push({ reason: 'NO_EFFECT_STATED', relations });

  let revealed = false;
  for (const criterion of sources.criteria) {
    const { paths, atLeast, ...found } = await count(sources.without(criterion), {});
    revealed =
      add({ paths, atLeast, ...found }, { reason: 'HIDDEN_BY_FILTER', criterion, paths, atLeast }) ||
      revealed;
  }
  if (!revealed && sources.criteria.length > 1) {
    const found = await count(sources.without(null), {});
    add(found, { reason: 'HIDDEN_BY_FILTER', criterion: null, paths: found.paths, atLeast: found.atLeast });
  }
  if (question.via.length + question.avoid.length > 0) {
    const found = await count(filtered, { via: [], avoid: [] });
    add(found, { reason: 'EXCLUDED', paths: found.paths, atLeast: found.atLeast });
  }
  if (question.directed) {
    const found = await count(filtered, { directed: false });
    add(found, { reason: 'AGAINST_DIRECTION', paths: found.paths, atLeast: found.atLeast });
  }
  if (question.maxHops < MOST_HOPS) {
    const found = await count(filtered, { maxHops: MOST_HOPS, shortest: 1 });
    add(found, { reason: 'BEYOND_HOP_LIMIT', hops: found.hops });
  }
  if (absences.length > 0) return absences;

  const anything = { via: [], avoid: [], directed: false, maxHops: MOST_HOPS, shortest: 1 };
  const anyPath = await count(sources.without(null), anything);
  if (anyPath.undecided) return [{ reason: 'UNDECIDED' }];
  if (anyPath.paths === 0) return [{ reason: 'SILENT' }];
  // Each condition alone hides nothing, together they do: say what the filter has to do with it.
  return [{ reason: 'HIDDEN_BY_FILTER', criterion: null, paths: anyPath.paths, atLeast: true }];
}
