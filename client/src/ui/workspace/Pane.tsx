import type { Scene } from '../../model/scene.ts';
import type { ViewMode } from '../../state/view-mode.ts';
import { LostPart } from '../app/LostNotice.tsx';
import { viewOf } from '../app/views.ts';
import type { Frame } from '../use-media.ts';
import { useMessages } from '../use-messages.ts';

export type PaneProps = {
  /** What is in view: the entities and claims that every view shows, each in its way. */
  scene: Scene;
  /** The width it is to arrange itself for; where it isn't `wide`, the legend is behind a button of its title. */
  frame: Frame;
};

/** A view of the workspace in its place, an empty one until it is there. */
export function Pane({ mode, scene, frame }: PaneProps & { mode: ViewMode }) {
  const { views } = useMessages();
  const entry = viewOf(mode);
  if (entry.place !== 'pane') return null;
  const { View } = entry;
  return (
    <section className="pane" aria-label={views.names[mode]}>
      <View
        scene={scene}
        frame={frame}
        waiting={<div className="plate" aria-busy="true" />}
        lost={
          <div className="plate">
            <LostPart />
          </div>
        }
      />
    </section>
  );
}
