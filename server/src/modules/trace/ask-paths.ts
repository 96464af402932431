import type { Context } from '../../context.ts';
import { type Connection, type Edge, type PageArguments, sliceConnection } from '../graph/connection.ts';
import { compileFilter, everything, type FilterParams } from '../graph/filter.ts';
import { keyOf } from '../graph/key.ts';
import { type Absence, explainAbsence } from './absence.ts';
import { Budget, DEFAULT_LIMITS } from './budget.ts';
import { findPaths, type Path } from './paths.ts';
import { type Question, writeQuestion } from './question.ts';
import {
  type Refusal,
  refuseContradiction,
  refuseLength,
  refuseOutOfRange,
  refuseRepeated,
} from './refusal.ts';
import { refuseMissing } from './refuse-missing.ts';
import { type Completeness, MOST_HOPS, type PathQuestion } from './search-paths.ts';
import { type Verdict, verdictOf } from './sign.ts';

type AskedPaths = Extract<Question, { ask: 'paths' }>;

/** Why there is no path between two entities, given by their keys. */
export type PairAbsence = { from: string; to: string; causes: Absence[] };

export type PathConnectionSource = Connection<Path>;
export type PathEdgeSource = Edge<Path>;

/** An answer's paths; entities and claims are keys. */
export type PathsRow = {
  __typename: 'Paths';
  completeness: Completeness;
  verdicts: { verdict: Verdict; count: number }[];
  paths: Connection<Path>;
  absences: PairAbsence[];
  question: string;
};

/** All paths that answer a question; entities and claims are keys. */
export type FoundPaths = { paths: Path[]; completeness: Completeness; absences: PairAbsence[] };

/** Finds the paths of a question between each pair of its entities, as a page. Throws `EngineError`. */
export async function askPaths(
  context: Context,
  dataset: string,
  question: AskedPaths,
  page: PageArguments,
): Promise<PathsRow | Refusal> {
  const found = await allPaths(context, dataset, question);
  if ('__typename' in found) return found;
  const { paths, completeness, absences } = found;
  return {
    __typename: 'Paths',
    completeness,
    verdicts: countVerdicts(paths),
    paths: sliceConnection(paths, 'PATHS', page),
    absences,
    question: writeQuestion(question),
  };
}

/** Finds the paths of a question between each pair of its entities. Throws `EngineError`. */
export async function allPaths(
  context: Context,
  dataset: string,
  question: AskedPaths,
): Promise<FoundPaths | Refusal> {
  const refused = refusePaths(question);
  if (refused) return refused;

  const filter = compileFilter(question.filter);
  const keys = (ids: string[]): string[] => ids.map((id) => keyOf(dataset, id));
  const between = keys(question.between);
  const asked = { ...question, via: keys(question.via), avoid: keys(question.avoid) };
  const pairs = between.flatMap((from, i) => between.slice(i + 1).map((to) => ({ ...asked, from, to })));
  const source = context.loaders.trace.claims(filter, context.engine);
  const found = await Promise.all(pairs.map((pair) => findPaths(source, pair, newBudget(context))));
  // What is not there is linked to nothing, and the ends of a path have been read with it.
  const unknown = await refuseMissing(context, dataset, namedIn(question));
  if (unknown) return unknown;
  const without = pairs.filter((_, i) => found[i]!.paths.length === 0);

  return {
    paths: found.flatMap(({ paths }) => paths),
    completeness: worst(found.map(({ completeness }) => completeness)),
    absences: await Promise.all(without.map((pair) => explainPair(context, pair, filter))),
  };
}

async function explainPair(context: Context, pair: PathQuestion, filter: FilterParams): Promise<PairAbsence> {
  const { trace } = context.loaders;
  const claims = (under: FilterParams) => trace.claims(under, context.engine);
  const causes = await explainAbsence(
    pair,
    claims(filter),
    {
      criteria: Object.entries(filter).flatMap(([criterion, value]) => (value === null ? [] : [criterion])),
      without: (criterion) => claims(criterion === null ? everything : { ...filter, [criterion]: null }),
      denials: trace.denials,
    },
    () => newBudget(context),
  );
  return { from: pair.from, to: pair.to, causes };
}

function newBudget({ signal }: Context): Budget {
  return new Budget(DEFAULT_LIMITS, signal);
}

/** What is wrong with a question about paths before the graph is asked; null if nothing is. */
function refusePaths({ between, via, avoid, maxHops, shortest }: AskedPaths): Refusal | null {
  return (
    refuseLength('between', between, 2, 5) ??
    refuseRepeated('between', between) ??
    refuseLength('via', via, 0, 5) ??
    refuseLength('avoid', avoid, 0, 50) ??
    refuseOutOfRange('maxHops', maxHops, 1, MOST_HOPS) ??
    (shortest === null ? null : refuseOutOfRange('shortest', shortest, 1, 50)) ??
    refuseContradiction([...between, ...via], avoid)
  );
}

function namedIn({ between, via, avoid }: AskedPaths): Record<string, string[]> {
  return { between, via, avoid };
}

function worst(completeness: Completeness[]): Completeness {
  if (completeness.includes('CUT_BY_BUDGET')) return 'CUT_BY_BUDGET';
  return completeness.includes('CUT_BY_LIMIT') ? 'CUT_BY_LIMIT' : 'COMPLETE';
}

function countVerdicts(paths: readonly Path[]): PathsRow['verdicts'] {
  const counts = new Map<Verdict, number>();
  for (const path of paths) {
    const verdict = verdictOf(path.hops);
    counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  }
  const order: Verdict[] = ['POSITIVE', 'NEGATIVE', 'MIXED', 'NONE', 'UNDETERMINED'];
  return order.flatMap((verdict) => (counts.has(verdict) ? [{ verdict, count: counts.get(verdict)! }] : []));
}
