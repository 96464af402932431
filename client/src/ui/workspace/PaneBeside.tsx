import type { ViewMode } from '../../state/view-mode.ts';
import { useScene } from '../plate/use-scene.ts';
import { Pane } from './Pane.tsx';

/** A view of what is in view, beside a page of its own. */
export function PaneBeside({ mode }: { mode: ViewMode }) {
  return <Pane mode={mode} scene={useScene()} frame="folded" />;
}
