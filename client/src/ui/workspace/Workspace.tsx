import '../../styles/workspace.css';
import { closeTrace, useTraceStore } from '../../state/trace-store.ts';
import { selectDetail, useViewStore } from '../../state/view-store.ts';
import { LostPart } from '../app/LostNotice.tsx';
import { preloadable } from '../app/preloadable.tsx';
import { useShown } from '../app/use-shown.ts';
import { DetailsPlace } from '../details/DetailsPlace.tsx';
import { LegendPlace } from '../legend/LegendPlace.tsx';
import { Toast } from '../plate/Toast.tsx';
import { useScene } from '../plate/use-scene.ts';
import { useFrame } from '../use-media.ts';
import { ExpansionOver } from './ExpansionOver.tsx';
import { Pane } from './Pane.tsx';

const TracePlace = preloadable(() => import('../trace/TracePlace.tsx').then(({ TracePlace }) => TracePlace));
const ReadingPlace = preloadable(() =>
  import('../trace/TracePlace.tsx').then(({ ReadingPlace }) => ReadingPlace),
);

const lostTrace = (
  <section className="panel">
    <LostPart onClose={closeTrace} />
  </section>
);

/**
 * Legend, one view or two, and details, arranged by the width of the screen; two views take the legend's
 * room, which is then drawn out over them. Tracing takes the legend's place where the panels stand on both
 * sides, with the reading in the details' place; else the details' place.
 */
export function Workspace() {
  const width = useFrame();
  const { mode, beside } = useShown();
  const frame = beside ? 'folded' : width;
  const tracing = useTraceStore((state) => state.question !== null);
  const reading = useTraceStore((state) => state.way !== null);
  const nothingChosen = useViewStore((state) => selectDetail(state) === null);
  const wide = frame === 'wide';
  const aside = nothingChosen && tracing && (wide ? reading : frame !== 'phone');
  const trace = (
    <TracePlace
      frame={frame}
      waiting={<section className="panel" aria-busy="true" />}
      lost={frame !== 'phone' && lostTrace}
    />
  );
  const scene = useScene();
  return (
    <div className={`workspace workspace-${frame}${tracing ? ' workspace-tracing' : ''}`}>
      {wide && tracing ? trace : <LegendPlace scene={scene} frame={frame} />}
      <main className="panes">
        <Pane mode={mode} scene={scene} frame={frame} />
        {beside && <Pane mode={beside} scene={scene} frame={frame} />}
        <ExpansionOver frame={frame} />
        <Toast />
      </main>
      {aside ? (
        wide ? (
          <ReadingPlace lost={lostTrace} />
        ) : (
          trace
        )
      ) : (
        <DetailsPlace scene={scene} frame={frame} />
      )}
      {frame === 'phone' && tracing && trace}
    </div>
  );
}
