import type { Context } from '../../context.ts';
import type { InfluenceDirection } from '../generated.ts';
import { type Connection, type Edge, type PageArguments, sliceConnection } from '../graph/connection.ts';
import { compileFilter } from '../graph/filter.ts';
import { keyOf } from '../graph/key.ts';
import { Budget, DEFAULT_LIMITS } from './budget.ts';
import { findInfluence, MOST_INFLUENCE_HOPS, type Reached } from './influence.ts';
import {
  findLoopsAmong,
  findLoopsThrough,
  type Loop,
  type LoopAnswer,
  MOST_LOOP_HOPS,
  type Polarity,
} from './loops.ts';
import type { Completeness } from './paths.ts';
import { type Question, writeQuestion } from './question.ts';
import { type Refusal, refuseOutOfRange } from './refusal.ts';
import { refuseMissing } from './refuse-missing.ts';
import { WalkGraph } from './walk.ts';

export type ReachedConnectionSource = Connection<Reached>;
export type ReachedEdgeSource = Edge<Reached>;
export type LoopConnectionSource = Connection<Loop>;
export type LoopEdgeSource = Edge<Loop>;

/** An answer about influence; entities are keys. */
export type InfluenceRow = {
  __typename: 'Influence';
  entity: string;
  direction: InfluenceDirection;
  completeness: Completeness;
  reached: Connection<Reached>;
  question: string;
};

/** Finds what an entity influences, or what influences it. Throws `EngineError`. */
export async function askInfluence(
  context: Context,
  dataset: string,
  question: Extract<Question, { ask: 'influence' }>,
  page: PageArguments,
): Promise<InfluenceRow | Refusal> {
  const refused =
    refuseOutOfRange('maxHops', question.maxHops, 1, MOST_INFLUENCE_HOPS) ??
    (await refuseMissing(context, dataset, { of: [question.of] }));
  if (refused) return refused;
  const entity = keyOf(dataset, question.of);
  const source = context.loaders.trace.claims(compileFilter(question.filter));
  const { reached, completeness } = await findInfluence(source, { ...question, entity }, budgetOf(context));
  return {
    __typename: 'Influence',
    entity,
    direction: question.direction,
    completeness,
    reached: sliceConnection(reached, 'REACHED', page),
    question: writeQuestion(question),
  };
}

/** An answer about loops; entities are keys. */
export type LoopsRow = {
  __typename: 'Loops';
  completeness: Completeness;
  loops: Connection<Loop>;
  polarities: { polarity: Polarity; count: number }[];
  question: string;
};

/** Finds feedback loops through an entity, or anywhere. Throws `EngineError`. */
export async function askLoops(
  context: Context,
  dataset: string,
  question: Extract<Question, { ask: 'loops' }>,
  page: PageArguments,
): Promise<LoopsRow | Refusal> {
  const through = question.through === null ? [] : [question.through];
  const refused =
    refuseOutOfRange('maxHops', question.maxHops, 1, MOST_LOOP_HOPS) ??
    (await refuseMissing(context, dataset, { through }));
  if (refused) return refused;
  const { loops, completeness } = await findLoops(context, dataset, question);
  const polarities = (['REINFORCING', 'BALANCING', 'UNDETERMINED'] as const)
    .map((polarity) => ({ polarity, count: loops.filter((loop) => loop.polarity === polarity).length }))
    .filter(({ count }) => count > 0);
  return {
    __typename: 'Loops',
    completeness,
    loops: sliceConnection(loops, 'LOOPS', page),
    polarities,
    question: writeQuestion(question),
  };
}

async function findLoops(
  context: Context,
  dataset: string,
  { through, maxHops, filter }: Extract<Question, { ask: 'loops' }>,
): Promise<LoopAnswer> {
  const { trace } = context.loaders;
  const params = compileFilter(filter);
  const budget = budgetOf(context);
  if (through !== null)
    return findLoopsThrough(trace.claims(params), keyOf(dataset, through), maxHops, budget);

  const most = budget.limits.claims;
  const influences = await trace.influences(dataset, params, most + 1);
  if (influences.length > most) return { loops: [], completeness: 'CUT_BY_BUDGET' };
  const graph = new WalkGraph();
  graph.add(influences);
  const entities = new Set(influences.flatMap((claim) => [claim.source, claim.target]));
  return findLoopsAmong(graph, [...entities], maxHops, budget);
}

function budgetOf(context: Context): Budget {
  return new Budget(DEFAULT_LIMITS, context.signal);
}
