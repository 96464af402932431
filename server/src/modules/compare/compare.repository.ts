import { claimTypes, type EntityKind, SIGNS, type Sign } from '../../dataset/vocabulary.ts';
import type { Row } from '../../engine/engine.ts';
import { statement } from '../../engine/statements.ts';
import type { FilterParams } from '../graph/filter.ts';
import type { Read } from '../graph/read.ts';
import { TupleReader } from '../graph/tuple.ts';
import { symmetricTypes } from '../relation/relation.repository.ts';
import type { ComparedClaim } from './compare.ts';
import type { CountedCell, MatrixAxis } from './matrix.ts';

const statements = {
  claimsOf: statement('compare/claims-of'),
  ofKinds: statement('compare/matrix-of-kinds'),
  ofRows: statement('compare/matrix-of-rows'),
  ofColumns: statement('compare/matrix-of-columns'),
  cellsOfKinds: statement('compare/cells-of-kinds'),
  cellsOfRows: statement('compare/cells-of-rows'),
  cellsOfColumns: statement('compare/cells-of-columns'),
};

/** Which relations of a cell to read: those that pass the filter, with keys after `after`, at most `limit`. */
export type CellPage = { filter: FilterParams; after: string | null; limit: number };

/** A cell by what its row and its column stand for. */
export type CellEnds = { row: MatrixAxis; column: MatrixAxis };

export type CompareRepository = ReturnType<typeof createCompareRepository>;

/** Statements behind comparison and matrix; all ends are keys. */
export function createCompareRepository(read: Read) {
  return {
    /** The relations of entities that pass a filter, denied ones too, at most `limit`. */
    async claimsOf(keys: readonly string[], filter: FilterParams, limit: number): Promise<ComparedClaim[]> {
      const [row] = await read(statements.claimsOf, { keys, ...filter, limit });
      if (!Array.isArray(row?.claims)) throw new Error('claims: a list is expected');
      return row.claims.map(parseClaim);
    },

    /** Relations from each row to each column, counted by sign; `row` and `column` are keys or kinds. */
    async matrix(
      dataset: string,
      rows: MatrixAxis,
      columns: MatrixAxis,
      filter: FilterParams,
    ): Promise<CountedCell[]> {
      if ('keys' in rows) {
        const wanted = { columnKeys: 'keys' in columns ? columns.keys : null, columnKinds: kindsOf(columns) };
        return parseCells(
          await read(statements.ofRows, {
            rowKeys: rows.keys,
            ...wanted,
            ...filter,
            symmetric: symmetricTypes,
          }),
        );
      }
      if ('keys' in columns) {
        const wanted = { columnKeys: columns.keys, rowKinds: rows.kinds };
        return parseCells(
          await read(statements.ofColumns, { ...wanted, ...filter, symmetric: symmetricTypes }),
        );
      }
      const wanted = { rowKinds: rows.kinds, columnKinds: columns.kinds };
      return parseCells(
        await read(statements.ofKinds, { dataset, ...wanted, ...filter, symmetric: symmetricTypes }),
      );
    },

    /** Keys of the relations behind each cell, in order; all cells are of one matrix. */
    async cells(dataset: string, cells: readonly CellEnds[], page: CellPage): Promise<string[][]> {
      const { filter, after, limit } = page;
      const asked = cells.map(({ row, column }) => ({
        row: keyOf(row),
        rowKinds: kindsOf(row),
        column: keyOf(column),
        columnKinds: kindsOf(column),
      }));
      const [first] = asked;
      if (!first) return [];
      const params = { cells: asked, ...filter, after, limit, symmetric: symmetricTypes };
      if (first.row !== null) return parseKeys(cells, await read(statements.cellsOfRows, params));
      if (first.column !== null) return parseKeys(cells, await read(statements.cellsOfColumns, params));
      return parseKeys(cells, await read(statements.cellsOfKinds, { dataset, ...params }));
    },
  };
}

function kindsOf(axis: MatrixAxis): EntityKind[] | null {
  return 'kinds' in axis ? axis.kinds : null;
}

function keyOf(axis: MatrixAxis): string | null {
  return 'keys' in axis ? axis.keys[0]! : null;
}

function parseKeys(cells: readonly CellEnds[], rows: Row[]): string[][] {
  const keys = new Map(rows.map((row) => [Number(row.index), row.keys as string[]]));
  return cells.map((_, index) => keys.get(index) ?? []);
}

function parseClaim(values: unknown): ComparedClaim {
  const tuple = new TupleReader('claim', values);
  const claim = {
    id: tuple.string(),
    type: tuple.word(claimTypes),
    source: tuple.string(),
    target: tuple.string(),
  };
  return { ...claim, sign: tuple.wordOrNull(SIGNS), negated: tuple.boolean() };
}

function parseCells(rows: Row[]): CountedCell[] {
  return rows.map((row) => ({
    row: String(row.row),
    column: String(row.column),
    sign: (row.sign ?? null) as Sign | null,
    count: Number(row.count),
    notObserved: Number(row.notObserved),
  }));
}
