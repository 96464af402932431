import { type Claim, type EntityNode, FAMILY_OF_KIND, type RelationType, SYMMETRIC_TYPES } from './types.ts';

/** What rows and columns are: kinds, all actors being one, or entities. */
export const MATRIX_SORTS = ['kinds', 'entities'] as const;
export type MatrixSort = (typeof MATRIX_SORTS)[number];
/** Rows and columns alike side by side, by name, or those with most relations first. */
export const MATRIX_ORDERS = ['similarity', 'name', 'degree'] as const;
export type MatrixOrder = (typeof MATRIX_ORDERS)[number];
/** Which relations count: influences and conditions, all, or those of one type. */
export type MatrixTypes = 'acts' | 'all' | RelationType;

/** How a matrix is laid out. */
export type MatrixLayout = {
  readonly sort: MatrixSort;
  /** Entities that it is narrowed to; none: everything in view. */
  readonly only: readonly string[];
  readonly types: MatrixTypes;
  readonly order: MatrixOrder;
  /** Rows are what is acted on. */
  readonly transposed: boolean;
};

/** A claim as far as a matrix needs it. */
export type MatrixClaim = Pick<Claim, 'id' | 'type' | 'source' | 'target' | 'sign' | 'modality' | 'negated'>;

/** Source and target of a cell: entities, or families of kinds. */
export type CellEnds = readonly [source: string, target: string];

export function cellId(source: string, target: string): string {
  return `cell:${source}~${target}`;
}

/** Source and target of a cell by its id; null if it is none. */
export function endsOfCell(id: string): CellEnds | null {
  const [source, target, more] = id.startsWith('cell:') ? id.slice('cell:'.length).split('~') : [];
  return source && target && more === undefined ? [source, target] : null;
}

/** What rows and columns are in the matrix that the cell is of. */
export function sortOfCell([source]: CellEnds): MatrixSort {
  return source.includes('/') ? 'entities' : 'kinds';
}

/** True if relations of the type count. */
export function isCounted(types: MatrixTypes, type: RelationType): boolean {
  if (types === 'all') return true;
  return types === 'acts' ? type === 'INFLUENCES' || type === 'CONDITION_OF' : type === types;
}

/** The end that an entity is part of in a matrix of that sort. */
export function endOfEntity(sort: MatrixSort, entity: Pick<EntityNode, 'id' | 'kind'>): string {
  return sort === 'kinds' ? FAMILY_OF_KIND[entity.kind] : entity.id;
}

/** True if a claim is in the cell; one that reads the same from both ends is in the opposite cell too. */
export function isBetween(
  claim: Pick<MatrixClaim, 'type' | 'source' | 'target'>,
  [source, target]: CellEnds,
  types: MatrixTypes,
  endOf: (entity: string) => string | undefined,
): boolean {
  if (!isCounted(types, claim.type)) return false;
  const [from, to] = [endOf(claim.source), endOf(claim.target)];
  return (
    (from === source && to === target) ||
    (SYMMETRIC_TYPES.has(claim.type) && from === target && to === source)
  );
}

const NONE: ReadonlySet<string> = new Set();

/** A claim as it is known to the page. */
type KnownClaim = Pick<MatrixClaim, 'id' | 'type'> & { source: { id: string }; target: { id: string } };

/** Ids of the claims in the cells among what is chosen; where no cell is chosen always the same set. */
export function claimsInCells(
  chosen: readonly string[],
  { only, types }: Pick<MatrixLayout, 'only' | 'types'>,
  entities: ReadonlyMap<string, Pick<EntityNode, 'id' | 'kind'>>,
  claims: ReadonlyMap<string, KnownClaim>,
): ReadonlySet<string> {
  const cells = chosen.map(endsOfCell).filter((ends) => ends !== null);
  if (cells.length === 0) return NONE;
  const among = new Set(only);
  const endIn = (cell: CellEnds) => (id: string) => {
    const entity = among.size === 0 || among.has(id) ? entities.get(id) : undefined;
    return entity && endOfEntity(sortOfCell(cell), entity);
  };
  const inside = [...claims.values()].filter(({ type, source, target }) =>
    cells.some((cell) => isBetween({ type, source: source.id, target: target.id }, cell, types, endIn(cell))),
  );
  return new Set(inside.map(({ id }) => id));
}
