import '../../styles/explorer.css';
import { lazy, Suspense } from 'react';
import { usePanels } from '../../state/panels.ts';
import { DetailsPlace } from '../details/DetailsPlace.tsx';
import { LegendPlace } from '../legend/LegendPlace.tsx';
import { Plate } from '../plate/Plate.tsx';
import { useScene } from '../plate/use-scene.ts';
import { useFrame } from '../use-media.ts';

const QuerySheet = lazy(() =>
  import('../query/QuerySheet.tsx').then(({ QuerySheet }) => ({ default: QuerySheet })),
);

/** Legend, plate and details, arranged by the width of the screen. */
export function Explorer() {
  const frame = useFrame();
  const scene = useScene();
  const query = usePanels((state) => state.query);
  return (
    <div className={`explorer explorer-${frame}`}>
      <LegendPlace scene={scene} frame={frame} />
      <Plate scene={scene} frame={frame} />
      <DetailsPlace scene={scene} frame={frame} />
      {query && (
        <Suspense>
          <QuerySheet {...query} />
        </Suspense>
      )}
    </div>
  );
}
