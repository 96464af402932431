import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildMatrix,
  claimsBetween,
  countMarks,
  MARK_SORTS,
  type MatrixInput,
  MOST_ON_AXIS,
  markOf,
} from './matrix.ts';
import { cellId, endOfEntity, type MatrixClaim, type MatrixLayout } from './matrix-cell.ts';
import { claim, entity, unsigned } from './scene-fixture.ts';

const LAYOUT: MatrixLayout = {
  sort: 'entities',
  only: [],
  types: 'acts',
  order: 'name',
  transposed: false,
};

const input = (rest: Partial<MatrixInput>, layout: Partial<MatrixLayout> = {}): MatrixInput => ({
  entities: [],
  claims: [],
  hidden: [],
  familyName: (family) => family,
  compareNames: (a, b) => (a < b ? -1 : a > b ? 1 : 0),
  ...rest,
  layout: { ...LAYOUT, ...layout },
});

const entities = [
  entity('factor/b'),
  entity('factor/a'),
  entity('outcome/x', 'OUTCOME'),
  entity('actor/u', 'UNIVERSITY'),
  entity('actor/f', 'FIRM', { collective: true }),
];
const claims = [
  claim('claim/1', 'factor/a', 'outcome/x'),
  claim('claim/2', 'factor/a', 'outcome/x', { sign: 'NONE' }),
  claim('claim/3', 'factor/b', 'outcome/x', { sign: 'NEGATIVE', modality: 'HYPOTHESIS' }),
  claim('claim/4', 'outcome/x', 'actor/u', { type: 'CONDITION_OF' }),
  unsigned('claim/5', 'actor/u', 'actor/f', { type: 'WORKS_WITH' }),
  unsigned('claim/6', 'actor/f', 'outcome/x', { type: 'EXHIBITS', negated: true }),
];

/** Rows, columns and the claims of each cell, as ids. */
function told(given: MatrixInput) {
  const { rows, columns, cells, ...rest } = buildMatrix(given);
  return {
    ...rest,
    rows: rows.map(({ id, count }) => [id, count]),
    columns: columns.map(({ id, count }) => [id, count]),
    cells: Object.fromEntries(
      [...cells.values()].map(({ id, claims: list, hidden }) => [
        id,
        [...list.map((each) => each.id), hidden],
      ]),
    ),
  };
}

describe('buildMatrix', () => {
  it('has a row for what acts and a column for what is acted on, claims in the order of their marks', () => {
    expect(told(input({ entities, claims }))).toEqual({
      rows: [
        ['factor/a', 2],
        ['factor/b', 1],
        ['outcome/x', 1],
      ],
      columns: [
        ['actor/u', 1],
        ['outcome/x', 3],
      ],
      cells: {
        'cell:factor/a~outcome/x': ['claim/1', 'claim/2', 0],
        'cell:factor/b~outcome/x': ['claim/3', 0],
        'cell:outcome/x~actor/u': ['claim/4', 0],
      },
      relations: 4,
      cut: { rows: 0, columns: 0 },
    });
  });

  it('gathers kinds, all actors in one, and reads a symmetric relation both ways', () => {
    expect(told(input({ entities, claims }, { sort: 'kinds', types: 'all', order: 'degree' }))).toEqual({
      rows: [
        ['factor', 3],
        ['actor', 2],
        ['outcome', 1],
      ],
      columns: [
        ['outcome', 4],
        ['actor', 2],
      ],
      cells: {
        'cell:factor~outcome': ['claim/1', 'claim/3', 'claim/2', 0],
        'cell:outcome~actor': ['claim/4', 0],
        'cell:actor~actor': ['claim/5', 0],
        'cell:actor~outcome': ['claim/6', 0],
      },
      relations: 6,
      cut: { rows: 0, columns: 0 },
    });
    expect(told(input({ entities, claims }, { types: 'WORKS_WITH' }))).toMatchObject({
      cells: { 'cell:actor/u~actor/f': ['claim/5', 0], 'cell:actor/f~actor/u': ['claim/5', 0] },
      relations: 1,
    });
  });

  it('says what the filter hides, but makes no row for it', () => {
    const [shown, ...hidden] = claims;
    expect(told(input({ entities, claims: [shown!], hidden }))).toMatchObject({
      rows: [['factor/a', 1]],
      columns: [['outcome/x', 1]],
      cells: { 'cell:factor/a~outcome/x': ['claim/1', 1] },
    });
  });

  it('is narrowed to some entities', () => {
    const only = ['factor/b', 'outcome/x'];
    expect(told(input({ entities, claims }, { only, types: 'all' }))).toMatchObject({
      rows: [['factor/b', 1]],
      columns: [['outcome/x', 1]],
    });
  });

  it('keeps those with most relations where there are too many, and says how many it leaves out', () => {
    const many = Array.from({ length: MOST_ON_AXIS + 7 }, (_, index) => entity(`factor/${index}`));
    const to = [entity('outcome/x', 'OUTCOME'), entity('outcome/y', 'OUTCOME')];
    const list = many.flatMap(({ id }, index) => [
      claim(`claim/${index}`, id, 'outcome/x'),
      ...(index >= 7 ? [claim(`claim/${index}-y`, id, 'outcome/y')] : []),
    ]);
    const matrix = buildMatrix(input({ entities: [...many, ...to], claims: list }));
    expect(matrix.cut).toEqual({ rows: 7, columns: 0 });
    expect(new Set(matrix.rows.map(({ id }) => id))).toEqual(new Set(many.slice(7).map(({ id }) => id)));
    expect(matrix.relations).toBe(2 * MOST_ON_AXIS);
  });

  it('holds every claim that counts in its cell, whatever the order of rows and the side they lie on', () => {
    const ids = ['factor/a', 'factor/b', 'outcome/x', 'actor/u', 'actor/f'];
    const drawn = fc.array(
      fc.record({
        source: fc.constantFrom(...ids),
        target: fc.constantFrom(...ids),
        type: fc.constantFrom('INFLUENCES' as const, 'CONDITION_OF' as const, 'WORKS_WITH' as const),
        sign: fc.constantFrom('POSITIVE' as const, 'NEGATIVE' as const, 'NONE' as const),
      }),
      { maxLength: 12 },
    );
    const layouts = fc.record({
      sort: fc.constantFrom('kinds' as const, 'entities' as const),
      types: fc.constantFrom('acts' as const, 'all' as const, 'WORKS_WITH' as const),
      order: fc.constantFrom('similarity' as const, 'name' as const, 'degree' as const),
    });
    fc.assert(
      fc.property(drawn, layouts, (ends, layout) => {
        const list = ends.map(({ sign, ...rest }, index) =>
          claim(`claim/${index}`, rest.source, rest.target, {
            ...rest,
            sign: rest.type === 'WORKS_WITH' ? null : sign,
          }),
        );
        const matrix = buildMatrix(input({ entities, claims: list }, layout));
        const endOf = (id: string) => endOfEntity(layout.sort, entities.find((each) => each.id === id)!);
        for (const row of matrix.rows)
          for (const column of matrix.columns)
            expect(matrix.cells.get(cellId(row.id, column.id))?.claims ?? []).toEqual(
              claimsBetween(list, [row.id, column.id], layout.types, endOf),
            );
        for (const { id, count } of matrix.rows)
          expect(count).toBe(
            matrix.columns.reduce(
              (sum, to) => sum + (matrix.cells.get(cellId(id, to.id))?.claims.length ?? 0),
              0,
            ),
          );
        const turned = buildMatrix(input({ entities, claims: list }, { ...layout, transposed: true }));
        expect({ ...turned, rows: turned.columns, columns: turned.rows }).toEqual(matrix);
        const shuffled = buildMatrix(
          input({ entities: entities.toReversed(), claims: list.toReversed() }, layout),
        );
        expect([shuffled.rows, shuffled.columns]).toEqual([matrix.rows, matrix.columns]);
      }),
    );
  });
});

describe('marks', () => {
  it('say the sign, that there is none, or that it is not so', () => {
    const each = (sign: MatrixClaim['sign'], negated = false) => ({ sign, negated });
    const list = [each('POSITIVE'), each('NONE'), each(null), each('POSITIVE', true), each('POSITIVE')];
    expect(list.map(markOf)).toEqual(['POSITIVE', 'NONE', 'UNSIGNED', 'DENIED', 'POSITIVE']);
    expect(countMarks(list)).toEqual([
      { mark: 'POSITIVE', count: 2 },
      { mark: 'NONE', count: 1 },
      { mark: 'UNSIGNED', count: 1 },
      { mark: 'DENIED', count: 1 },
    ]);
    expect(new Set(MARK_SORTS).size).toBe(MARK_SORTS.length);
  });
});
