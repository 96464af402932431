import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MATRIX_ORDERS, MATRIX_SORTS, type MatrixTypes } from '../model/matrix-cell.ts';
import { RELATION_TYPES } from '../model/types.ts';
import { PLAIN_MATRIX, readMatrix, writeMatrix } from './matrix-address.ts';

describe('the matrix in an address', () => {
  it('takes no room while it is plain', () => {
    expect(writeMatrix(PLAIN_MATRIX)).toEqual([]);
    expect(readMatrix('#v=matrix&s=pole/a')).toEqual(PLAIN_MATRIX);
  });

  it('says what is not plain', () => {
    const layout = {
      ...PLAIN_MATRIX,
      sort: 'entities',
      types: 'CONDITION_OF',
      order: 'name',
      transposed: true,
      only: ['pole/a', 'actor/b'],
    } as const;
    expect(writeMatrix(layout)).toEqual(['m=entities,condition_of,name,turned', 'mo=pole/a,actor/b']);
  });

  it('is read back', () => {
    const layouts = fc.record({
      sort: fc.constantFrom(...MATRIX_SORTS),
      types: fc.constantFrom<MatrixTypes>('acts', 'all', ...RELATION_TYPES),
      order: fc.constantFrom(...MATRIX_ORDERS),
      transposed: fc.boolean(),
      only: fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 5 }),
    });
    fc.assert(
      fc.property(layouts, (layout) => {
        expect(readMatrix(`v=matrix&${writeMatrix(layout).join('&')}`)).toEqual(layout);
      }),
    );
  });

  it('is plain where it cannot be read', () => {
    expect(readMatrix('m=upside,down&mo=%,,a')).toEqual({ ...PLAIN_MATRIX, only: ['a'] });
  });
});
