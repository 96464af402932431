import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { Point } from '../../model/scene.ts';
import { openPanel } from '../../state/panels.ts';

/** The keys that open a menu, Shift F10 and the menu key, open that of the node or relation in focus. */
export function useMenuKey(
  container: RefObject<HTMLElement | null>,
  whereOf: (id: string) => Point | null,
): void {
  const open = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'ContextMenu' && !(event.key === 'F10' && event.shiftKey)) return;
    const focused = event.target instanceof HTMLElement ? event.target : null;
    const { type, id } = focused?.dataset ?? {};
    if (!focused || !id || (type !== 'node' && type !== 'edge')) return;
    event.preventDefault();
    const plate = container.current?.getBoundingClientRect();
    const box = focused.getBoundingClientRect();
    const middle = {
      x: box.x + box.width / 2 - (plate?.x ?? 0),
      y: box.y + box.height / 2 - (plate?.y ?? 0),
    };
    openPanel({ menu: { type, id, at: whereOf(id) ?? middle } });
  });
  useEffect(() => {
    const element = container.current;
    const listen = (event: KeyboardEvent) => open(event);
    element?.addEventListener('keydown', listen);
    return () => element?.removeEventListener('keydown', listen);
  }, [container]);
}
