import type { Scene } from '../../model/scene.ts';
import { closePanel, usePanels } from '../../state/panels.ts';
import { preloadable } from '../app/preloadable.tsx';
import type { Frame } from '../use-media.ts';
import { useMessages } from '../use-messages.ts';
import { ViewSide } from '../workspace/ViewSide.tsx';
import { Legend } from './Legend.tsx';

const LegendDrawer = preloadable(() => import('./LegendDrawer.tsx').then(({ LegendDrawer }) => LegendDrawer));

const close = () => closePanel('legend');

type Props = { scene: Scene; frame: Frame };

/** The legend: beside the plate where there is room, else drawn out over it. */
export function LegendPlace({ scene, frame }: Props) {
  const { legend } = useMessages();
  const isOpen = usePanels((state) => state.legend);
  const side = <ViewSide scene={scene} />;
  if (frame === 'wide') {
    return (
      <section className="panel panel-left" aria-label={legend.title}>
        <Legend scene={scene}>{side}</Legend>
      </section>
    );
  }
  return (
    isOpen && (
      <LegendDrawer onLost={close}>
        <Legend scene={scene} onClose={close}>
          {side}
        </Legend>
      </LegendDrawer>
    )
  );
}
