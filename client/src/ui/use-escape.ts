import { type RefObject, useEffect, useEffectEvent } from 'react';

/** Acts on Esc pressed inside, unless something there took it: an open list, a menu. */
export function useEscape(inside: RefObject<HTMLElement | null>, act: () => void): void {
  const leave = useEffectEvent(act);
  useEffect(() => {
    // On the document: what is inside hears the key first and can keep it.
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      // A dialog around it may have the focus itself.
      const place = inside.current?.closest('[role="dialog"]') ?? inside.current;
      if (!(event.target instanceof Node) || !place?.contains(event.target)) return;
      event.preventDefault();
      leave();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [inside]);
}
