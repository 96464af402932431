import '../../styles/matrix.css';
import '../../styles/compare.css';
import { useState } from 'react';
import { CellClaimsDocument, type CellClaimsQuery } from '../../api/generated/graphql.ts';
import { claimsBetween, MOST_ON_AXIS } from '../../model/matrix.ts';
import { endOfEntity, endsOfCell, sortOfCell } from '../../model/matrix-cell.ts';
import type { Scene } from '../../model/scene.ts';
import { useMatrix } from '../../state/matrix-store.ts';
import { nodes } from '../../state/pages.ts';
import { openPanel } from '../../state/panels.ts';
import { showAlone } from '../../state/show-alone.ts';
import { openTakeAway } from '../../state/take-away.ts';
import { selectView, useViewStore } from '../../state/view-store.ts';
import { Button } from '../controls/Button.tsx';
import { DetailsHead } from '../details/DetailsHead.tsx';
import { useMessages } from '../use-messages.ts';
import { useOperation } from '../use-operation.ts';
import { ClaimList, ClaimTally } from './ClaimList.tsx';
import { cellQuery } from './cell-query.ts';
import { useCellWords } from './use-cell-words.ts';
import { useSceneContents } from './use-matrix.ts';
import { useMatrixMessages } from './use-matrix-messages.ts';

/** Claims listed at first: their passages are asked for as they are listed. */
const PAGE = 20;

function passagesIn(matrix: CellClaimsQuery['matrix']): Map<string, string[]> {
  if (matrix.__typename !== 'Matrix') return new Map();
  const relations = nodes(matrix.cells).flatMap((cell) => nodes(cell.relations));
  return new Map(
    relations.map(({ id, evidence }) => [id, [...new Set(evidence.map(({ passage }) => passage.id))]]),
  );
}

type Props = { id: string; scene: Scene; onBack?: (() => void) | undefined };

/** The claims behind a cell of the matrix: how many of each sign, what each states, and where. */
export function CellDetails({ id, scene, onBack }: Props) {
  const { matrix } = useMatrixMessages();
  const { words } = useMessages();
  const layout = useMatrix();
  const filter = useViewStore((state) => selectView(state).filter);
  const contents = useSceneContents(scene);
  const cellWords = useCellWords(layout.types);
  const [shown, setShown] = useState(PAGE);
  const ends = endsOfCell(id);
  const sort = ends ? sortOfCell(ends) : 'kinds';
  const only = new Set(layout.only);
  const entities = new Map(
    contents.entities
      .filter((entity) => only.size === 0 || only.has(entity.id))
      .map((entity) => [entity.id, entity]),
  );
  const endOf = (entity: string) => {
    const found = entities.get(entity);
    return found && endOfEntity(sort, found);
  };
  const claims = ends ? claimsBetween(contents.claims, ends, layout.types, endOf) : [];
  const whole = cellQuery(claims, filter, layout.types);
  const fits = whole.rows.length <= MOST_ON_AXIS && whole.columns.length <= MOST_ON_AXIS;
  // A matrix of the API is as large as one here: of a larger cell, what is listed is asked for.
  const variables = fits ? whole : cellQuery(claims.slice(0, shown), filter, layout.types);
  const operation = useOperation(CellClaimsDocument, claims.length > 0 ? variables : null);
  const answer = operation.status === 'ready' ? operation.data.matrix : null;
  const passages = answer && passagesIn(answer);
  const question = fits && answer?.__typename === 'Matrix' ? answer.question : null;
  const labelOf = (end: string) =>
    sort === 'kinds'
      ? (Object.entries(words.families).find(([family]) => family === end)?.[1][0] ?? end)
      : (entities.get(end)?.label ?? end);
  const title = ends ? cellWords.titleOf(labelOf(ends[0]), labelOf(ends[1])) : id;
  return (
    <>
      <DetailsHead title={matrix.cellHead} onBack={onBack} />
      <div className="details-scroll">
        <div className="details-body">
          <h3 className="entity-name">{title}</h3>
          {claims.length === 0 ? (
            <p>{matrix.goneCell}</p>
          ) : (
            <>
              <ClaimTally claims={claims} />
              {operation.status === 'failed' && <p role="alert">{matrix.passagesFailed}</p>}
              <ClaimList
                key={id}
                claims={claims.map((claim) => ({ ...claim, passages: passages?.get(claim.id) ?? null }))}
                page={PAGE}
                onMore={setShown}
              />
            </>
          )}
        </div>
      </div>
      {claims.length > 0 && (
        <div className="details-actions">
          <Button
            kind="ink"
            icon="network"
            onPress={() => {
              openPanel({ details: false });
              void showAlone([...new Set(claims.flatMap(({ source, target }) => [source, target]))]);
            }}
          >
            {matrix.asGraph}
          </Button>
          {question !== null && (
            <Button
              icon="download"
              onPress={() => openTakeAway({ of: 'question', question, way: null, title })}
            >
              {matrix.takeAway}
            </Button>
          )}
          <Button
            icon="code"
            onPress={() => openPanel({ query: { document: CellClaimsDocument.toString(), variables } })}
          >
            {matrix.query}
          </Button>
        </div>
      )}
    </>
  );
}
