import '../../styles/matrix.css';
import { revealAll } from '../../state/explore.ts';
import { useGraphStore } from '../../state/graph-store.ts';
import { layMatrix, useMatrix } from '../../state/matrix-store.ts';
import { Button } from '../controls/Button.tsx';
import { Skeleton } from '../controls/Skeleton.tsx';
import { HiddenNote } from '../plate/HiddenNote.tsx';
import { useLasting } from '../use-lasting.ts';
import { useMessages } from '../use-messages.ts';
import { LoadFailed } from '../workspace/LoadFailed.tsx';
import type { PaneProps } from '../workspace/Pane.tsx';
import { PaneTitle } from '../workspace/PaneTitle.tsx';
import { Faces } from './Faces.tsx';
import { MatrixControls } from './MatrixControls.tsx';
import { MatrixGrid } from './MatrixGrid.tsx';
import { useMatrixOf, useSceneContents } from './use-matrix.ts';
import { useMatrixMessages } from './use-matrix-messages.ts';

/** Which kinds, or which entities, act on which: a signed matrix of what is in view, whose cells open. */
export function MatrixView({ scene, frame }: PaneProps) {
  const { matrix: words } = useMatrixMessages();
  const { words: vocabulary } = useMessages();
  const layout = useMatrix();
  const contents = useSceneContents(scene);
  const matrix = useMatrixOf(contents);
  const load = useGraphStore((state) => state.load);
  const waiting = useLasting(load.status === 'loading');
  const { types } = layout;
  const title =
    types === 'acts'
      ? words.title
      : types === 'all'
        ? words.titleAll
        : words.titleOne(vocabulary.relations[types][0]);
  const empty = matrix.rows.length === 0;
  const cut = matrix.cut.rows + matrix.cut.columns;
  const hiddenCells = [...matrix.cells.values()].some((cell) => cell.hidden > 0);

  return (
    <div className="plate matrix">
      <PaneTitle title={title} frame={frame}>
        <Faces shown="matrix" />
      </PaneTitle>
      <MatrixControls
        layout={layout}
        claims={contents.claims}
        entities={new Set(contents.entities.map(({ id }) => id))}
      />
      <div className="plate-body">
        {!empty && <MatrixGrid scene={scene} matrix={matrix} layout={layout} frame={frame} title={title} />}
        {empty && load.status === 'failed' && <LoadFailed title={words.failed} />}
        {empty && load.status === 'idle' && (
          <div className="plate-notice">
            <p className="notice-title">{words.empty}</p>
            {contents.hidden.length > 0 ? (
              <>
                <p>{words.emptyHidden(contents.hidden.length)}</p>
                <Button kind="line" size="small" icon="eye" onPress={revealAll}>
                  {words.reveal}
                </Button>
              </>
            ) : (
              <p>{words.emptySub}</p>
            )}
            {types !== 'all' && contents.claims.length > 0 && (
              <Button kind="line" size="small" onPress={() => layMatrix({ types: 'all' })}>
                {words.showAllTypes}
              </Button>
            )}
          </div>
        )}
        {waiting && empty && (
          <div className="plate-notice">
            <Skeleton text={words.loading} />
          </div>
        )}
      </div>
      <div className="plate-foot mx-foot">
        <span>
          {[
            words.rows(matrix.rows.length),
            words.columns(matrix.columns.length),
            words.relations(matrix.relations),
          ].join(', ')}
        </span>
        {cut > 0 && <span>{words.cut(matrix.cut.rows, matrix.cut.columns)}</span>}
        <HiddenNote scene={scene} />
        <span className="grow" />
        {frame !== 'phone' && (
          <span>
            {words.caption} {hiddenCells && words.captionHidden}
          </span>
        )}
      </div>
    </div>
  );
}
