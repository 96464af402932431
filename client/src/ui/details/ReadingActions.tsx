import { narrowText, showEntity } from '../../state/explore.ts';
import { openPanel } from '../../state/panels.ts';
import { setMode } from '../../state/view-mode.ts';
import { selectView, useViewStore } from '../../state/view-store.ts';
import { Button } from '../controls/Button.tsx';
import { useMessages } from '../use-messages.ts';

/** What can be done with an entity in the text: read only what is about it, or go and see it in the graph. */
export function ReadingActions({ id }: { id: string }) {
  const { views } = useMessages();
  const narrowed = useViewStore((state) => selectView(state).about === id);
  return (
    <div className="details-actions">
      <Button
        icon="filter"
        onPress={() => {
          openPanel({ details: false });
          narrowText(narrowed ? null : id);
        }}
      >
        {narrowed ? views.allPassages : views.onlyAbout}
      </Button>
      <Button
        icon="network"
        onPress={() => {
          openPanel({ details: false, follow: true });
          setMode('graph');
          void showEntity(id);
        }}
      >
        {views.inGraph}
      </Button>
    </div>
  );
}
