import { useEffect } from 'react';
import { openPanel, usePanels } from '../../state/panels.ts';
import { usePreferences } from '../../state/preferences.ts';
import { openView } from './open-view.ts';
import { redoAndSay, undoAndSay } from './undo-and-say.ts';
import { VIEWS } from './views.ts';

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

/** Opens the view of a single key; null if there is none, or if single keys are off. */
function viewOf(key: string): (() => void) | null {
  const view = VIEWS.find(({ shortcut }) => shortcut === key);
  return view && usePreferences.getState().singleKeys ? () => openView(view.mode) : null;
}

/** Keys that act wherever the focus is, but in a field or a dialog: `/` `?`, the views' digits, undo and redo. */
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
                  : viewOf(key);
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
