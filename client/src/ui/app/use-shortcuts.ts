import { useEffect } from 'react';
import { openPanel, usePanels } from '../../state/panels.ts';
import { redoAndSay, undoAndSay } from './undo-and-say.ts';

/** True where letters are text. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

function focusSearch(): void {
  const field = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (field) field.focus();
  else openPanel({ search: true });
}

/** Keys that act wherever the focus is, but in a field or a dialog: `/` `?` and undo, redo. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { help, query } = usePanels.getState();
      if (event.defaultPrevented || isTyping(event.target) || help || query) return;
      const command = event.ctrlKey || event.metaKey;
      const key = event.key.toLowerCase();
      const act =
        command && key === 'z'
          ? event.shiftKey
            ? redoAndSay
            : undoAndSay
          : command && key === 'y'
            ? redoAndSay
            : command || event.altKey
              ? null
              : key === '/'
                ? focusSearch
                : key === '?'
                  ? () => openPanel({ help: true })
                  : null;
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
