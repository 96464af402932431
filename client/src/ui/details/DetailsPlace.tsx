import { useRef } from 'react';
import type { Scene } from '../../model/scene.ts';
import { closePanel, usePanels } from '../../state/panels.ts';
import { choose, selectDetail, useViewStore } from '../../state/view-store.ts';
import { preloadable } from '../app/preloadable.tsx';
import { useEscape } from '../use-escape.ts';
import type { Frame } from '../use-media.ts';
import { useMessages } from '../use-messages.ts';
import { refocus } from '../workspace/refocus.ts';
import { Details } from './Details.tsx';

const DetailsScreen = preloadable(() =>
  import('./DetailsScreen.tsx').then(({ DetailsScreen }) => DetailsScreen),
);

type Props = { scene: Scene; frame: Frame };

/** The details: a column, a sheet at the foot, or a phone's whole screen. */
export function DetailsPlace({ scene, frame }: Props) {
  const { details } = useMessages();
  const id = useViewStore(selectDetail);
  const panel = useRef<HTMLElement>(null);
  // As in the graph: out of the panel first, then nothing is chosen any more.
  useEscape(panel, () => {
    closePanel('details');
    if (id === null || !refocus(id)) choose([]);
  });
  const isOpen = usePanels((state) => state.details);
  if (frame === 'phone') {
    return (
      isOpen && id !== null && <DetailsScreen scene={scene} id={id} onLost={() => closePanel('details')} />
    );
  }
  if (frame === 'sheet' && id === null) return null;
  return (
    <section ref={panel} className="panel panel-right" aria-label={details.region}>
      <Details scene={scene} id={id} />
    </section>
  );
}
