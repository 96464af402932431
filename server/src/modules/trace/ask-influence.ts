import type { Context } from '../../context.ts';
import type { InfluenceDirection } from '../generated.ts';
import { type Connection, type Edge, type PageArguments, sliceConnection } from '../graph/connection.ts';
import { compileFilter } from '../graph/filter.ts';
import { keyOf } from '../graph/key.ts';
import { Budget, DEFAULT_LIMITS } from './budget.ts';
import { findInfluence, type InfluenceAnswer, MOST_INFLUENCE_HOPS, type Reached } from './influence.ts';
import {
  findLoopsAmong,
  findLoopsThrough,
  type Loop,
  type LoopAnswer,
  MOST_LOOP_HOPS,
  type Polarity,
} from './loops.ts';
import { type Question, writeQuestion } from './question.ts';
import { type Refusal, refuseOutOfRange } from './refusal.ts';
import { refuseMissing } from './refuse-missing.ts';
import type { Completeness } from './search-paths.ts';
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

/** Finds what an entity influences, or what influences it, as a page. Throws `EngineError`. */
export async function askInfluence(
  context: Context,
  dataset: string,
  question: Extract<Question, { ask: 'influence' }>,
  page: PageArguments,
): Promise<InfluenceRow | Refusal> {
  const found = await allReached(context, dataset, question);
  if ('__typename' in found) return found;
  return {
    __typename: 'Influence',
    entity: keyOf(dataset, question.of),
    direction: question.direction,
    completeness: found.completeness,
    reached: sliceConnection(found.reached, 'REACHED', page),
    question: writeQuestion(question),
  };
}

/** Finds every route of influence from an entity, or to it. Throws `EngineError`. */
export async function allReached(
  context: Context,
  dataset: string,
  question: Extract<Question, { ask: 'influence' }>,
): Promise<InfluenceAnswer | Refusal> {
  const refused =
    refuseOutOfRange('maxHops', question.maxHops, 1, MOST_INFLUENCE_HOPS) ??
    (await refuseMissing(context, dataset, { of: [question.of] }));
  if (refused) return refused;
  const source = context.loaders.trace.claims(compileFilter(question.filter), context.engine);
  const entity = keyOf(dataset, question.of);
  return findInfluence(source, { ...question, entity }, budgetOf(context));
}

/** An answer about loops; entities are keys. */
export type LoopsRow = {
  __typename: 'Loops';
  completeness: Completeness;
  loops: Connection<Loop>;
  polarities: { polarity: Polarity; count: number }[];
  question: string;
};

/** Finds feedback loops through an entity, or anywhere, as a page. Throws `EngineError`. */
export async function askLoops(
  context: Context,
  dataset: string,
  question: Extract<Question, { ask: 'loops' }>,
  page: PageArguments,
): Promise<LoopsRow | Refusal> {
  const found = await allLoops(context, dataset, question);
  if ('__typename' in found) return found;
  const { loops, completeness } = found;
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

/** Finds feedback loops through an entity, or anywhere. Throws `EngineError`. */
export async function allLoops(
  context: Context,
  dataset: string,
  question: Extract<Question, { ask: 'loops' }>,
): Promise<LoopAnswer | Refusal> {
  const through = question.through === null ? [] : [question.through];
  const refused =
    refuseOutOfRange('maxHops', question.maxHops, 1, MOST_LOOP_HOPS) ??
    (await refuseMissing(context, dataset, { through }));
  return refused ?? findLoops(context, dataset, question);
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
    return findLoopsThrough(trace.claims(params, context.engine), keyOf(dataset, through), maxHops, budget);

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
