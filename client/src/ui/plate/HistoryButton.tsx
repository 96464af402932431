import { useRef } from 'react';
import { closePanel, openPanel, usePanels } from '../../state/panels.ts';
import { useViewStore } from '../../state/view-store.ts';
import { preloadable } from '../app/preloadable.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { useMessages } from '../use-messages.ts';

const HistoryMenu = preloadable(() =>
  import('../menu/HistoryMenu.tsx').then(({ HistoryMenu }) => HistoryMenu),
);

/** Opens the list of steps; the list is loaded when it is first asked for. */
export function HistoryButton({ line = false }: { line?: boolean }) {
  const { arranging } = useMessages();
  const button = useRef<HTMLButtonElement>(null);
  const isOpen = usePanels((state) => state.history);
  const steps = useViewStore((state) => state.history.entries.length);
  return (
    <>
      <IconButton
        ref={button}
        icon="history"
        size={line ? 'medium' : 'small'}
        line={line}
        label={arranging.history}
        shortcut="Z"
        aria-haspopup="menu"
        isDisabled={steps < 2}
        onPress={() => openPanel({ history: true })}
      />
      {isOpen && steps > 1 && <HistoryMenu trigger={button} onLost={() => closePanel('history')} />}
    </>
  );
}
