import {
  type CellEnds,
  cellId,
  endOfEntity,
  isBetween,
  isCounted,
  type MatrixClaim,
  type MatrixLayout,
  type MatrixTypes,
} from './matrix-cell.ts';
import { orderBySimilarity } from './similarity.ts';
import {
  type EntityNode,
  FAMILY_OF_KIND,
  isObserved,
  KIND_FAMILIES,
  type KindFamily,
  type Sign,
  SYMMETRIC_TYPES,
} from './types.ts';

/** Rows and columns at most, those with most relations being kept. */
export const MOST_ON_AXIS = 100;

/** What a claim's mark says: its sign, that it has none, or that the study says that it is not so. */
export type MarkSort = Sign | 'UNSIGNED' | 'DENIED';
/** Every sort in the order in which marks stand. */
export const MARK_SORTS: readonly MarkSort[] = [
  'POSITIVE',
  'NEGATIVE',
  'MIXED',
  'NONE',
  'UNSPECIFIED',
  'UNSIGNED',
  'DENIED',
];

/** A row or a column; `id` is an entity's, or a family of kinds. */
export type MatrixEnd = {
  id: string;
  label: string;
  family: KindFamily;
  collective: boolean;
  /** Relations of its row or column. */
  count: number;
};

/** Claims from one end to another. */
export type MatrixCell = {
  /** `cell:factor~outcome`, source first whichever way the matrix lies. */
  id: string;
  source: string;
  target: string;
  /** In the order of their marks, then of their ids. */
  claims: readonly MatrixClaim[];
  /** Claims that the filter hides. */
  hidden: number;
};

export type Matrix = {
  rows: readonly MatrixEnd[];
  columns: readonly MatrixEnd[];
  /** By `cellId`; one that has nothing, not even hidden, is not there. */
  cells: ReadonlyMap<string, MatrixCell>;
  /** Relations in the cells. */
  relations: number;
  /** Rows and columns beyond the most. */
  cut: { rows: number; columns: number };
};

export type MatrixInput = {
  entities: readonly Pick<EntityNode, 'id' | 'kind' | 'label' | 'collective'>[];
  /** Claims that the filter lets through. */
  claims: readonly MatrixClaim[];
  /** Claims in view that it hides. */
  hidden: readonly MatrixClaim[];
  layout: MatrixLayout;
  /** Name of a family as rows and columns have it. */
  familyName: (family: KindFamily) => string;
  /** Order of names in the page's language. */
  compareNames: (a: string, b: string) => number;
};

export function markOf(claim: Pick<MatrixClaim, 'sign' | 'negated'>): MarkSort {
  return claim.negated ? 'DENIED' : (claim.sign ?? 'UNSIGNED');
}

/** How many claims have each mark, in the order of marks; those without any left out. */
export function countMarks(
  claims: readonly Pick<MatrixClaim, 'sign' | 'negated'>[],
): { mark: MarkSort; count: number }[] {
  return MARK_SORTS.map((mark) => ({
    mark,
    count: claims.filter((claim) => markOf(claim) === mark).length,
  })).filter(({ count }) => count > 0);
}

/** Claims of a cell, in the order of their marks. */
export function claimsBetween<C extends MatrixClaim>(
  claims: readonly C[],
  ends: CellEnds,
  types: MatrixTypes,
  endOf: (entity: string) => string | undefined,
): C[] {
  return inMarkOrder(claims.filter((claim) => isBetween(claim, ends, types, endOf)));
}

function inMarkOrder<C extends MatrixClaim>(claims: readonly C[]): C[] {
  const places = new Map(claims.map((claim) => [claim.id, MARK_SORTS.indexOf(markOf(claim))]));
  return claims.toSorted(
    (a, b) =>
      places.get(a.id)! - places.get(b.id)! ||
      Number(isObserved(b.modality)) - Number(isObserved(a.modality)) ||
      (a.id < b.id ? -1 : 1),
  );
}

type Gathered = Map<string, { source: string; target: string; claims: MatrixClaim[]; hidden: number }>;

function gather(
  claims: readonly MatrixClaim[],
  hidden: readonly MatrixClaim[],
  types: MatrixTypes,
  ends: ReadonlyMap<string, string>,
): Gathered {
  const cells: Gathered = new Map();
  const put = (source: string, target: string, claim: MatrixClaim, shown: boolean) => {
    const id = cellId(source, target);
    const cell = cells.get(id) ?? { source, target, claims: [], hidden: 0 };
    cells.set(id, cell);
    if (shown) cell.claims.push(claim);
    else cell.hidden++;
  };
  const putAll = (list: readonly MatrixClaim[], shown: boolean) => {
    for (const claim of list) {
      const [source, target] = [ends.get(claim.source), ends.get(claim.target)];
      if (source === undefined || target === undefined || !isCounted(types, claim.type)) continue;
      put(source, target, claim, shown);
      if (SYMMETRIC_TYPES.has(claim.type) && source !== target) put(target, source, claim, shown);
    }
  };
  putAll(claims, true);
  putAll(hidden, false);
  return cells;
}

/** The signed vector of a row: what it says of each column, opposite signs being opposite. */
function vectorOf(claims: ReadonlyMap<string, readonly MatrixClaim[]>): Map<string, number> {
  const vector = new Map<string, number>();
  for (const [other, list] of claims) {
    for (const claim of list) {
      const mark = markOf(claim);
      const [key, value] =
        mark === 'POSITIVE' ? [other, 1] : mark === 'NEGATIVE' ? [other, -1] : [`${other} ${mark}`, 1];
      vector.set(key, (vector.get(key) ?? 0) + value);
    }
  }
  return vector;
}

/** Rows and columns with the relations among them, those with most relations where there are too many. Pure. */
export function buildMatrix(input: MatrixInput): Matrix {
  const { layout, familyName, compareNames } = input;
  const only = new Set(layout.only);
  const entities = only.size > 0 ? input.entities.filter(({ id }) => only.has(id)) : input.entities;
  const endOf = new Map(entities.map((entity) => [entity.id, endOfEntity(layout.sort, entity)]));
  const all = new Map<string, Omit<MatrixEnd, 'count'>>(
    layout.sort === 'kinds'
      ? KIND_FAMILIES.map((family) => [
          family,
          { id: family, label: familyName(family), family, collective: family === 'group' },
        ])
      : entities.map(({ id, label, kind, collective }) => [
          id,
          { id, label, family: FAMILY_OF_KIND[kind], collective },
        ]),
  );
  const gathered = gather(input.claims, input.hidden, layout.types, endOf);
  const filled = [...gathered.values()].filter(({ claims }) => claims.length > 0);

  const axis = (near: 'source' | 'target') => {
    const far = near === 'source' ? 'target' : 'source';
    const lines = new Map<string, Map<string, readonly MatrixClaim[]>>();
    for (const cell of filled) {
      const line = lines.get(cell[near]) ?? new Map<string, readonly MatrixClaim[]>();
      lines.set(cell[near], line.set(cell[far], cell.claims));
    }
    const ends = [...lines].map(([id, line]): MatrixEnd => {
      return { ...all.get(id)!, count: [...line.values()].reduce((sum, { length }) => sum + length, 0) };
    });
    const byName = (a: MatrixEnd, b: MatrixEnd) => compareNames(a.label, b.label) || (a.id < b.id ? -1 : 1);
    const byDegree = ends.sort((a, b) => b.count - a.count || byName(a, b));
    const kept = byDegree.slice(0, MOST_ON_AXIS);
    const alike = () =>
      orderBySimilarity(kept.map((end) => ({ ...end, vector: vectorOf(lines.get(end.id)!) })));
    const ordered =
      layout.order === 'degree'
        ? kept
        : layout.order === 'name'
          ? kept.toSorted(byName)
          : alike().map(({ vector, ...end }): MatrixEnd => end);
    return {
      ends: ordered,
      cut: byDegree.length - kept.length,
    };
  };

  const sources = axis('source');
  const targets = axis('target');
  const [inSources, inTargets] = [sources, targets].map(({ ends }) => new Set(ends.map(({ id }) => id)));
  const cells = new Map<string, MatrixCell>();
  const counted = new Set<string>();
  for (const [id, cell] of gathered) {
    if (!inSources!.has(cell.source) || !inTargets!.has(cell.target)) continue;
    cells.set(id, { ...cell, id, claims: inMarkOrder(cell.claims) });
    for (const claim of cell.claims) counted.add(claim.id);
  }
  const [rows, columns] = layout.transposed ? [targets, sources] : [sources, targets];
  return {
    rows: rows.ends,
    columns: columns.ends,
    cells,
    relations: counted.size,
    cut: { rows: rows.cut, columns: columns.cut },
  };
}
