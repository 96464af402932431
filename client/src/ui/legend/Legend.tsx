import type { ReactNode } from 'react';
import { StudyCountsDocument } from '../../api/generated/graphql.ts';
import { hidesAnything } from '../../model/filter.ts';
import type { Scene } from '../../model/scene.ts';
import { revealAll } from '../../state/explore.ts';
import { selectView, useViewStore } from '../../state/view-store.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { useMessages } from '../use-messages.ts';
import { useOperation } from '../use-operation.ts';
import { KindRows } from './KindRows.tsx';
import { LegendSection } from './LegendSection.tsx';
import { studyFacets } from './legend-rows.ts';
import { ModalityRows, ScopeRows, SignRows, TypeRows } from './RelationRows.tsx';

type Props = {
  scene: Scene;
  onClose?: () => void;
  /** Above the rows: what the view shown adds. */
  children?: ReactNode;
};

/** What the shapes and lines mean, how many there are in view and in the study; each row is a filter. */
export function Legend({ scene, onClose, children }: Props) {
  const { legend, app } = useMessages();
  const counts = useOperation(StudyCountsDocument, {});
  const study = counts.status === 'ready' ? studyFacets(counts.data.facets) : null;
  const view = useViewStore(selectView);
  const hides = hidesAnything(view.filter) || view.hidden.length > 0;
  const props = { scene, study };
  return (
    <>
      <div className="panel-head">
        <h2>{legend.title}</h2>
        {hides && (
          <button type="button" className="link" onClick={revealAll}>
            {legend.showAll}
          </button>
        )}
        {onClose && <IconButton icon="close" size="small" label={app.close} onPress={onClose} />}
      </div>
      <div className="legend">
        {children}
        {counts.status === 'failed' && <p className="caption">{legend.noFacets}</p>}
        <LegendSection title={legend.entities} columns>
          <KindRows {...props} />
        </LegendSection>
        <LegendSection title={legend.signs} wide>
          <SignRows {...props} />
        </LegendSection>
        <LegendSection title={legend.modalities} wide>
          <ModalityRows {...props} />
        </LegendSection>
        <LegendSection title={legend.scopes} wide>
          <ScopeRows {...props} />
        </LegendSection>
        <LegendSection title={legend.types} wide>
          <TypeRows {...props} />
        </LegendSection>
        <ul className="legend-notes">
          <li>{legend.collective}</li>
          <li>{legend.bundle}</li>
        </ul>
      </div>
    </>
  );
}
