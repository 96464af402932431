import type { Context } from '../../context.ts';
import { ENTITY_LABELS, type EntityKind, labelOfKind } from '../../dataset/vocabulary.ts';
import type { KindFilter } from '../generated.ts';
import { type Connection, type Edge, type PageArguments, sliceConnection } from '../graph/connection.ts';
import { codedError } from '../graph/errors.ts';
import { compileFilter, compileKinds, type FilterParams } from '../graph/filter.ts';
import { idOf, keyOf } from '../graph/key.ts';
import { type Question, writeQuestion } from '../trace/question.ts';
import { type Refusal, refuseLength, refuseRepeated } from '../trace/refusal.ts';
import { refuseMissing } from '../trace/refuse-missing.ts';
import type { CellEnds } from './compare.repository.ts';
import { type Aspect, type Compared, compareEntities } from './compare.ts';
import { gatherCells, type MatrixAxis, type MatrixCell } from './matrix.ts';

/** Relations of the compared entities, at most. */
const MOST_COMPARED = 20_000;
const MOST_ON_AXIS = 100;
const STANDINGS = ['CONTRADICTING', 'SHARED', 'UNIQUE'] as const;

type AskedComparison = Extract<Question, { ask: 'compare' }>;
type AskedMatrix = Extract<Question, { ask: 'matrix' }>;

export type AspectConnectionSource = Connection<Aspect>;
export type AspectEdgeSource = Edge<Aspect>;

/** Entities and claims are keys. */
export type ComparisonRow = {
  __typename: 'Comparison';
  entities: string[];
  between: string[];
  aspects: Connection<Aspect>;
  standings: { standing: Aspect['standing']; count: number }[];
  question: string;
};

/** Compares entities aspect by aspect, as a page. Throws `LIMIT_EXCEEDED`, `EngineError`. */
export async function askComparison(
  context: Context,
  dataset: string,
  question: AskedComparison,
  page: PageArguments,
): Promise<ComparisonRow | Refusal> {
  const compared = await compareAll(context, dataset, question);
  if ('__typename' in compared) return compared;
  const { entities, aspects, between } = compared;
  return {
    __typename: 'Comparison',
    entities,
    between,
    aspects: sliceConnection(aspects, 'ASPECTS', page),
    standings: STANDINGS.map((standing) => ({
      standing,
      count: aspects.filter((aspect) => aspect.standing === standing).length,
    })).filter(({ count }) => count > 0),
    question: writeQuestion(question),
  };
}

/** Compares entities aspect by aspect; all are keys. Throws `LIMIT_EXCEEDED`, `EngineError`. */
export async function compareAll(
  context: Context,
  dataset: string,
  question: AskedComparison,
): Promise<({ entities: string[] } & Compared) | Refusal> {
  const refused =
    refuseLength('ids', question.ids, 2, 10) ??
    refuseRepeated('ids', question.ids) ??
    (await refuseMissing(context, dataset, { ids: question.ids }));
  if (refused) return refused;
  const entities = question.ids.map((id) => keyOf(dataset, id));
  const claims = await context.loaders.compare.claimsOf(
    entities,
    compileFilter(question.filter),
    MOST_COMPARED + 1,
  );
  if (claims.length > MOST_COMPARED) {
    throw codedError('LIMIT_EXCEEDED', `More than ${MOST_COMPARED} relations to compare: narrow the filter.`);
  }
  return { entities, ...compareEntities(entities, claims) };
}

/** A cell with what is needed to read its relations. */
export type MatrixCellRow = MatrixCell & { dataset: string; ends: CellEnds; filter: FilterParams };

export type MatrixCellConnectionSource = Connection<MatrixCellRow>;
export type MatrixCellEdgeSource = Edge<MatrixCellRow>;

export type MatrixRow = { __typename: 'Matrix'; cells: Connection<MatrixCellRow>; question: string };

/** Counts relations from rows to columns, as a page. Throws `EngineError`. */
export async function askMatrix(
  context: Context,
  dataset: string,
  question: AskedMatrix,
  page: PageArguments,
): Promise<MatrixRow | Refusal> {
  const cells = await allCells(context, dataset, question);
  if ('__typename' in cells) return cells;
  return {
    __typename: 'Matrix',
    cells: sliceConnection(cells, 'CELLS', page),
    question: writeQuestion(question),
  };
}

/** Counts relations from rows to columns. Throws `EngineError`. */
export async function allCells(
  context: Context,
  dataset: string,
  question: AskedMatrix,
): Promise<MatrixCellRow[] | Refusal> {
  const refused =
    refuseAxis('rows', question.rows) ??
    refuseAxis('columns', question.columns) ??
    (await refuseMissing(context, dataset, { rows: idsOf(question.rows), columns: idsOf(question.columns) }));
  if (refused) return refused;
  const filter = compileFilter(question.filter);
  const rows = axisOf(dataset, question.rows);
  const columns = axisOf(dataset, question.columns);
  const counted = await context.loaders.compare.matrix(dataset, rows.axis, columns.axis, filter);
  const cells = gatherCells(counted, rows.names, columns.names, rows.nameOf, columns.nameOf);
  return cells.map((cell) => ({
    ...cell,
    row: rows.shown(cell.row),
    column: columns.shown(cell.column),
    dataset,
    filter,
    ends: { row: rows.cellAxis(cell.row), column: columns.cellAxis(cell.column) },
  }));
}

type Axis = AskedMatrix['rows'];

function idsOf(axis: Axis): string[] {
  return 'ids' in axis ? axis.ids : [];
}

function refuseAxis(argument: string, axis: Axis): Refusal | null {
  const values = 'ids' in axis ? axis.ids : axis.kinds;
  return refuseLength(argument, values, 1, MOST_ON_AXIS) ?? refuseRepeated(argument, values);
}

/** An axis as statements and cells need it: `names` in order, keys or kinds. */
function axisOf(dataset: string, axis: Axis) {
  if ('ids' in axis) {
    const keys = axis.ids.map((id) => keyOf(dataset, id));
    return {
      axis: { keys } as MatrixAxis,
      names: keys,
      nameOf: (key: string) => key,
      shown: idOf,
      cellAxis: (key: string): MatrixAxis => ({ keys: [key] }),
    };
  }
  const kinds = axis.kinds as KindFilter[];
  const nameOf = (kind: string): string => {
    const isActor = ENTITY_LABELS[labelOfKind[kind as EntityKind]].family === 'actor';
    return isActor && kinds.includes('ACTOR') ? 'ACTOR' : kind;
  };
  return {
    axis: { kinds: compileKinds(kinds) ?? [] } as MatrixAxis,
    names: kinds as string[],
    nameOf,
    shown: (kind: string) => kind,
    cellAxis: (kind: string): MatrixAxis => ({ kinds: compileKinds([kind as KindFilter]) ?? [] }),
  };
}
