/** What a written question finds, and which entities and relations that is. */
import type { Context } from '../context.ts';
import { allCells, compareAll, type MatrixCellRow } from '../modules/compare/ask-compare.ts';
import { badArgument, codedError } from '../modules/graph/errors.ts';
import { idOf } from '../modules/graph/key.ts';
import { allLoops, allReached } from '../modules/trace/ask-influence.ts';
import { allPaths, type PairAbsence } from '../modules/trace/ask-paths.ts';
import type { Path } from '../modules/trace/paths.ts';
import type { Question } from '../modules/trace/question.ts';
import type { Refusal } from '../modules/trace/refusal.ts';
import { type Hop, joinsOf, verdictOf, weakestHop } from '../modules/trace/sign.ts';
import type { Findings, Route, RouteHop } from './export-graph.ts';

/** `entities` and `relations` are keys; the ends of the relations are not among the entities yet. */
export type Found = { findings: Findings; entities: string[]; relations: string[]; nothing: string | null };

/** Relations behind a cell that are read at once. */
const CELL_PAGE = 1_000;

/**
 * Asks a question; of several ways that it finds, `way` keeps the one through these entities in this order. `nothing`
 * says why there is no answer, where there is none. Throws `BAD_USER_INPUT` for a question that cannot be asked,
 * `LIMIT_EXCEEDED`, `EngineError`.
 */
export async function askFindings(
  context: Context,
  dataset: string,
  question: Question,
  way: readonly string[] | null,
): Promise<Found> {
  if (way === null) return answerOf(context, dataset, question, () => true);
  if (question.ask === 'compare' || question.ask === 'matrix')
    throw badArgument('way', `goes with a question that finds ways, not with ${question.ask}.`);
  const isWay = ({ nodes }: Pick<Walked, 'nodes'>) => nodes.map(idOf).join() === way.join();
  const found = await answerOf(context, dataset, question, isWay);
  const nothing = `the question finds no way through ${way.join(', ')}`;
  return found.relations.length === 0 ? { ...found, nothing } : found;
}

async function answerOf(
  context: Context,
  dataset: string,
  question: Question,
  isKept: (walk: Pick<Walked, 'nodes'>) => boolean,
): Promise<Found> {
  switch (question.ask) {
    case 'paths': {
      const { completeness, absences, ...all } = asked(await allPaths(context, dataset, question));
      const paths = all.paths.filter(isKept);
      const findings: Findings = { ask: 'paths', completeness, routes: paths.map(routeOf) };
      return { ...partsOf(paths), findings, nothing: explain(absences) };
    }
    case 'influence': {
      const { reached, completeness } = asked(await allReached(context, dataset, question));
      const routes = reached.flatMap((each) => each.routes).filter(isKept);
      const findings: Findings = { ask: 'influence', completeness, routes: routes.map(routeOf) };
      return {
        ...partsOf(routes),
        findings,
        nothing: `nothing is reached from ${question.of} by influences`,
      };
    }
    case 'loops': {
      const { completeness, ...all } = asked(await allLoops(context, dataset, question));
      const loops = all.loops.filter(isKept);
      const routes = loops.map(({ nodes, hops, polarity }): Route => {
        return { entities: nodes.map(idOf), hops: hops.map(hopOf), verdict: polarity };
      });
      const findings: Findings = { ask: 'loops', completeness, routes };
      return { ...partsOf(loops), findings, nothing: 'there is no loop' };
    }
    case 'compare': {
      const { entities, aspects, between } = asked(await compareAll(context, dataset, question));
      const findings: Findings = {
        ask: 'compare',
        entities: entities.map(idOf),
        aspects: aspects.map((aspect) => ({
          ...aspect,
          other: idOf(aspect.other),
          cells: aspect.cells.map((cell) => ({
            ...cell,
            entity: idOf(cell.entity),
            claims: cell.claims.map(idOf),
          })),
        })),
        between: between.map(idOf),
      };
      const ofAspects = aspects.flatMap(({ cells }) => cells.flatMap(({ claims }) => claims));
      const relations = [...ofAspects, ...between];
      return { findings, entities, relations, nothing: 'the study says nothing of them under this filter' };
    }
    case 'matrix': {
      const cells = asked(await allCells(context, dataset, question));
      const shown = cells.map(({ row, column, count, signs, notObserved }) => {
        return { row, column, count, signs, notObserved };
      });
      const relations = await relationsBehind(context, dataset, cells);
      const findings: Findings = { ask: 'matrix', cells: shown };
      return { findings, entities: [], relations, nothing: 'no relation runs from a row to a column' };
    }
  }
}

function asked<Answer extends object>(answer: Answer | Refusal): Answer {
  if (!('__typename' in answer)) return answer as Answer;
  const { message, argument } = answer as Refusal;
  throw codedError('BAD_USER_INPUT', `The question cannot be asked: ${message}`, { argument });
}

function explain(absences: readonly PairAbsence[]): string | null {
  const pairs = absences.map(({ from, to, causes }) => {
    return `${idOf(from)} and ${idOf(to)}: ${causes.map(({ reason }) => reason).join(', ')}`;
  });
  return pairs.length === 0 ? null : `there is no path between ${pairs.join('; ')}`;
}

type Walked = { nodes: readonly string[]; hops: readonly Hop[] };

function partsOf(walks: readonly Walked[]): { entities: string[]; relations: string[] } {
  return {
    entities: walks.flatMap(({ nodes }) => nodes),
    relations: walks.flatMap(({ hops }) => hops.flatMap(({ claims }) => claims.map(({ id }) => id))),
  };
}

function routeOf({ nodes, hops }: Path): Route {
  return {
    entities: nodes.map(idOf),
    hops: hops.map(hopOf),
    verdict: verdictOf(hops),
    weakestHop: weakestHop(hops),
    joins: joinsOf(hops),
  };
}

function hopOf({ from, to, walked, sign, carrying, claims }: Hop): RouteHop {
  const ids = (list: Hop['claims']) => list.map(({ id }) => idOf(id));
  return { from: idOf(from), to: idOf(to), walked, sign, carrying: ids(carrying), relations: ids(claims) };
}

async function relationsBehind(context: Context, dataset: string, cells: MatrixCellRow[]): Promise<string[]> {
  const keys: string[] = [];
  for (const { ends, filter, count } of cells) {
    for (let after: string | null = null, left = count; left > 0; left -= CELL_PAGE) {
      const page = { filter, after, limit: CELL_PAGE };
      const [found = []] = await context.loaders.compare.cells(dataset, [ends], page);
      keys.push(...found);
      after = found.at(-1) ?? after;
    }
  }
  return keys;
}
