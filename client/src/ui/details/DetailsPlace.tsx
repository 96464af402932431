import { lazy, Suspense } from 'react';
import type { Scene } from '../../model/scene.ts';
import { usePanels } from '../../state/panels.ts';
import { selectDetail, useViewStore } from '../../state/view-store.ts';
import type { Frame } from '../use-media.ts';
import { useMessages } from '../use-messages.ts';
import { Details } from './Details.tsx';

const DetailsScreen = lazy(() =>
  import('./DetailsScreen.tsx').then(({ DetailsScreen }) => ({ default: DetailsScreen })),
);

type Props = { scene: Scene; frame: Frame };

/** The details: a column, a sheet at the foot, or a phone's whole screen. */
export function DetailsPlace({ scene, frame }: Props) {
  const { details } = useMessages();
  const id = useViewStore(selectDetail);
  const isOpen = usePanels((state) => state.details);
  if (frame === 'phone') {
    return (
      isOpen &&
      id !== null && (
        <Suspense>
          <DetailsScreen scene={scene} id={id} />
        </Suspense>
      )
    );
  }
  if (frame === 'sheet' && id === null) return null;
  return (
    <section className="panel panel-right" aria-label={details.region}>
      <Details scene={scene} id={id} />
    </section>
  );
}
