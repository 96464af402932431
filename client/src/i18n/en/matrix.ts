import type { MarkSort } from '../../model/matrix.ts';
import type { MatrixOrder, MatrixSort } from '../../model/matrix-cell.ts';
import type { MatrixMessages } from '../fr/matrix.ts';
import { counted, formatNumber } from '../numbers.ts';

const n = (value: number) => formatNumber(value, 'en');
const c = (count: number, one: string, many: string) => counted('en', count, one, many);
const relations = (count: number) => c(count, 'relation', 'relations');

const ORDERS: Record<MatrixOrder, string> = {
  similarity: 'Alike side by side',
  name: 'By name',
  degree: 'Most connected first',
};
const SORTS: Record<MatrixSort, string> = { kinds: 'Kinds', entities: 'Entities' };
const MARKS: Record<MarkSort, readonly [one: string, many: string]> = {
  POSITIVE: ['raises', 'raise'],
  NEGATIVE: ['lowers', 'lower'],
  MIXED: ['mixed', 'mixed'],
  NONE: ['no effect', 'no effect'],
  UNSPECIFIED: ['sign not given', 'sign not given'],
  UNSIGNED: ['unsigned', 'unsigned'],
  DENIED: ['denied', 'denied'],
};

/** Words of the matrix. */
export const matrixEn: MatrixMessages = {
  matrix: {
    title: 'What acts on what',
    titleAll: 'What is related to what',
    titleOne: (verb) => `What ${verb} what`,
    faces: 'Matrix or comparison',
    matrix: 'Matrix',
    comparison: 'Comparison',
    sort: 'Rows and columns',
    sorts: SORTS,
    types: 'Relations',
    acts: 'Acts on',
    all: 'Every relation',
    order: 'Order',
    orders: ORDERS,
    transpose: 'Swap rows and columns',
    onlyChosen: (count) => `Among the ${n(count)} chosen`,
    narrowed: (count) => `Among ${c(count, 'entity', 'entities')}`,
    widen: 'Back to all in view',
    caption: 'One mark, one relation. Empty: none. Thin marks: not observed.',
    captionHidden: 'Struck eye: hidden by your filter.',
    related: 'to',
    relatedBack: 'from',
    rows: (count) => c(count, 'row', 'rows'),
    columns: (count) => c(count, 'column', 'columns'),
    relations,
    cut: (rows, columns) =>
      `The most connected only: ${[
        rows > 0 ? c(rows, 'row', 'rows') : null,
        columns > 0 ? c(columns, 'column', 'columns') : null,
      ]
        .filter(Boolean)
        .join(' and ')} left aside.`,
    count: (mark, count) => `${n(count)} ${MARKS[mark][count === 1 ? 0 : 1]}`,
    cell: (source, verb, target, marks) => `${source} ${verb} ${target}: ${marks}`,
    nothing: 'no relation',
    hidden: (count) => `${n(count)} hidden by your filter`,
    empty: 'No relation of that type in this view.',
    emptySub: 'Choose every relation, or expand the view.',
    emptyHidden: (count) => `${relations(count)} hidden by your filter.`,
    showAllTypes: 'Every relation',
    reveal: 'Show all again',
    loading: 'The matrix is coming…',
    failed: 'The matrix could not be read.',
    cellHead: 'Cell of the matrix',
    asGraph: 'Show as graph',
    takeAway: 'CSV, report',
    query: 'GraphQL',
    more: (count) => `Show ${n(count)} more`,
    goneCell: 'No relation in this cell: the view or the filter has changed.',
    passagesFailed: 'The passages could not be read.',
  },
};
