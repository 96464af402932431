import { MATRIX_ORDERS, MATRIX_SORTS, type MatrixLayout, type MatrixTypes } from '../model/matrix-cell.ts';
import { RELATION_TYPES } from '../model/types.ts';

/** The matrix as it begins: which kinds act on which. */
export const PLAIN_MATRIX: MatrixLayout = {
  sort: 'kinds',
  only: [],
  types: 'acts',
  order: 'similarity',
  transposed: false,
};

/** Entities that an address narrows a matrix to, at most. */
const MOST_NAMED = 200;

const encode = (id: string): string => encodeURIComponent(id).replaceAll('%2F', '/');

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** Fields of the fragment that say how the matrix is laid out: `m=entities,runs,name,turned`; none if it is plain. */
export function writeMatrix(layout: MatrixLayout): string[] {
  const { sort, types, order, transposed, only } = layout;
  const words = [
    ...(sort === PLAIN_MATRIX.sort ? [] : [sort]),
    ...(types === PLAIN_MATRIX.types ? [] : [types.toLowerCase()]),
    ...(order === PLAIN_MATRIX.order ? [] : [order]),
    ...(transposed ? ['turned'] : []),
  ];
  return [
    ...(words.length > 0 ? [`m=${words.join(',')}`] : []),
    ...(only.length > 0 ? [`mo=${only.slice(0, MOST_NAMED).map(encode).join(',')}`] : []),
  ];
}

/** What a fragment says of the matrix; what is odd in it is as in the plain one. */
export function readMatrix(fragment: string): MatrixLayout {
  const fields = new Map(
    fragment
      .replace(/^#/, '')
      .split('&')
      .map((part) => part.split(/=(.*)/su).slice(0, 2) as [string, string]),
  );
  const words = (fields.get('m') ?? '').split(',');
  const find = <T extends string>(values: readonly T[], fallback: T): T =>
    values.find((value) => words.includes(value.toLowerCase())) ?? fallback;
  const only = (fields.get('mo') ?? '').split(',').map(decode);
  return {
    sort: find(MATRIX_SORTS, PLAIN_MATRIX.sort),
    types: find<MatrixTypes>(['acts', 'all', ...RELATION_TYPES], PLAIN_MATRIX.types),
    order: find(MATRIX_ORDERS, PLAIN_MATRIX.order),
    transposed: words.includes('turned'),
    only: [...new Set(only)].filter((id) => id !== '').slice(0, MOST_NAMED),
  };
}
