import { type RefObject, useEffect, useEffectEvent } from 'react';

type Turning = { at: number; total: number; go: (to: number) => void; leave: () => void };

/** Where the keys have another use. */
const isTaken = (target: Element) =>
  target.closest(
    'input, textarea, select, [contenteditable], [role="dialog"], [role="menu"], [role="listbox"], [role="tablist"]',
  ) !== null;

/** Where a page is turned by the browser. */
const isScrolled = (target: Element) => target.closest('.text-scroll, .details-scroll, .audit') !== null;

/**
 * Arrows, Home, End and Esc act inside the story; PageUp and PageDown turn its steps from anywhere but where
 * they scroll a text.
 */
export function useStoryKeys(panel: RefObject<HTMLElement | null>, { at, total, go, leave }: Turning): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const { target, key } = event;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (!(target instanceof Element) || isTaken(target)) return;
    const inside = target === document.body || (panel.current?.contains(target) ?? false);
    const to: Partial<Record<string, number>> = {
      ...(inside || !isScrolled(target) ? { PageUp: at - 1, PageDown: at + 1 } : {}),
      ...(inside ? { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: total - 1 } : {}),
    };
    const step = to[key];
    if (step === undefined && !(inside && key === 'Escape')) return;
    event.preventDefault();
    if (step === undefined) leave();
    else go(step);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    // On the document: what is inside hears the key first and can keep it.
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}
