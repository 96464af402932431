import type { Scene } from '../../model/scene.ts';
import { useShown } from '../app/use-shown.ts';
import { viewOf } from '../app/views.ts';

export type SideProps = { scene: Scene };

/** What the views shown add to the legend, above its rows. */
export function ViewSide({ scene }: SideProps) {
  const { mode, beside } = useShown();
  return [mode, beside].map((shown) => {
    const entry = shown === null ? null : viewOf(shown);
    if (entry?.place !== 'pane' || !entry.Side) return null;
    const { Side } = entry;
    return <Side key={entry.mode} scene={scene} />;
  });
}
