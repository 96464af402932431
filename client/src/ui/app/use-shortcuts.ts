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

/** Opens the view of a single key; null if there is none. */
function viewAt(key: string): (() => void) | null {
  const view = VIEWS.find(({ tab }) => tab?.shortcut === key);
  return view ? () => openView(view.mode) : null;
}

/** L: opens or closes the legend, or goes to it where it always stands. */
function toLegend(): void {
  const standing = document.querySelector<HTMLElement>('.panel-left .legend-toggle');
  if (standing) standing.focus();
  else openPanel({ legend: !usePanels.getState().legend });
}

/** True in a dialog or a menu: what lies under it waits. */
const isInOverlay = (target: EventTarget | null) =>
  target instanceof Element && target.closest('[role="dialog"], [role="menu"]') !== null;

const isInGraph = (target: EventTarget | null) =>
  target instanceof Element && target.closest('#graph') !== null;

/** What a key does, if anything. Single keys can be turned off; L acts in the graph alone. */
function actOf(event: KeyboardEvent): (() => void) | null {
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) {
    if (key === 'z') return event.shiftKey ? redoAndSay : undoAndSay;
    return key === 'y' ? redoAndSay : null;
  }
  if (event.altKey || !usePreferences.getState().singleKeys) return null;
  if (key === '/') return focusSearch;
  if (key === '?') return () => openPanel({ help: true });
  return key === 'l' && isInGraph(event.target) ? toLegend : viewAt(key);
}

/** Keys that act wherever the focus is, but in a field or a dialog. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target) || isInOverlay(event.target)) return;
      const act = actOf(event);
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
