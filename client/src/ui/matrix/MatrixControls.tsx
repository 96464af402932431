import {
  MATRIX_ORDERS,
  MATRIX_SORTS,
  type MatrixLayout,
  type MatrixOrder,
  type MatrixSort,
  type MatrixTypes,
} from '../../model/matrix-cell.ts';
import { type Claim, RELATION_TYPES } from '../../model/types.ts';
import { layMatrix } from '../../state/matrix-store.ts';
import { useViewStore } from '../../state/view-store.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { useMessages } from '../use-messages.ts';
import { Choice } from './Choice.tsx';
import { useMatrixMessages } from './use-matrix-messages.ts';

type Props = { layout: MatrixLayout; claims: readonly Claim[]; entities: ReadonlySet<string> };

/** What rows and columns are, which relations count, in which order, and which way round. */
export function MatrixControls({ layout, claims, entities }: Props) {
  const { matrix } = useMatrixMessages();
  const { words } = useMessages();
  const chosen = useViewStore((state) => state.chosen);
  const several = chosen.filter((id) => entities.has(id));
  const present = new Set(claims.map(({ type }) => type));
  const { sort, only, types, order, transposed } = layout;
  return (
    <div className="mx-controls">
      <Choice<MatrixSort>
        label={matrix.sort}
        value={sort}
        options={MATRIX_SORTS.map((value) => ({ value, name: matrix.sorts[value] }))}
        onChange={(value) => layMatrix({ sort: value })}
      />
      <Choice<MatrixTypes>
        label={matrix.types}
        value={types}
        options={[
          { value: 'acts', name: matrix.acts },
          { value: 'all', name: matrix.all },
          ...RELATION_TYPES.filter((type) => present.has(type) || type === types).map((type) => ({
            value: type,
            name: words.relations[type][0],
          })),
        ]}
        onChange={(value) => layMatrix({ types: value })}
      />
      <Choice<MatrixOrder>
        label={matrix.order}
        value={order}
        options={MATRIX_ORDERS.map((value) => ({ value, name: matrix.orders[value] }))}
        onChange={(value) => layMatrix({ order: value })}
      />
      <IconButton
        icon="swap"
        size="small"
        line
        label={matrix.transpose}
        aria-pressed={transposed}
        onPress={() => layMatrix({ transposed: !transposed })}
      />
      {only.length > 0 ? (
        <span className="mx-only">
          {matrix.narrowed(only.length)}
          <IconButton
            icon="close"
            size="small"
            label={matrix.widen}
            onPress={() => layMatrix({ only: [] })}
          />
        </span>
      ) : (
        several.length > 1 && (
          <button
            type="button"
            className="link"
            onClick={() => layMatrix({ only: several, sort: 'entities' })}
          >
            {matrix.onlyChosen(several.length)}
          </button>
        )
      )}
    </div>
  );
}
