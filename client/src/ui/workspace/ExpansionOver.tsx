import { closePanel, usePanels } from '../../state/panels.ts';
import { ExpansionPopover } from '../app/lazy-panels.ts';
import { useShown } from '../app/use-shown.ts';
import type { Frame } from '../use-media.ts';
import { refocus } from './refocus.ts';

/** The preview before expanding, over views without the graph, which opens it at its node. */
export function ExpansionOver({ frame }: { frame: Frame }) {
  const { mode, beside } = useShown();
  const expanding = usePanels((state) => state.expansion !== null);
  if (!expanding || mode === 'graph' || beside === 'graph') return null;
  return (
    <ExpansionPopover
      frame={frame}
      refocus={refocus}
      whereOf={() => null}
      onLost={() => closePanel('expansion')}
    />
  );
}
