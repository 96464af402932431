import { type ApiFilter, toApiFilter, type ViewFilter } from '../../model/filter.ts';
import { isCounted, type MatrixClaim, type MatrixTypes } from '../../model/matrix-cell.ts';
import { RELATION_TYPES } from '../../model/types.ts';

/** The API's matrix of what claims join: their sources, their targets, the filter, and the types that count. */
export type CellQuery = { rows: string[]; columns: string[]; filter: ApiFilter };

export function cellQuery(
  claims: readonly Pick<MatrixClaim, 'source' | 'target'>[],
  filter: ViewFilter,
  types: MatrixTypes,
): CellQuery {
  const api = toApiFilter(filter);
  const counted = (api.relationTypes ?? RELATION_TYPES).filter((type) => isCounted(types, type));
  return {
    rows: [...new Set(claims.map(({ source }) => source))],
    columns: [...new Set(claims.map(({ target }) => target))],
    filter: types === 'all' ? api : { ...api, relationTypes: [...counted] },
  };
}
