import { useEffect } from 'react';
import { pointAt, usePointed } from '../../state/pointed.ts';

/** The element that stands for entities or claims, which it names in `data-things`. */
function thingOf(target: EventTarget | null): HTMLElement | SVGElement | null {
  return target instanceof Element ? target.closest<HTMLElement | SVGElement>('[data-things]') : null;
}

function isDrawing(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.graph') !== null;
}

function listen(): () => void {
  let source: Element | null = null;
  let lit: Element[] = [];
  const light = (ids: readonly string[]) => {
    for (const element of lit) element.removeAttribute('data-pointed');
    const selector = ids.map((id) => `[data-things~="${CSS.escape(id)}"]`).join(',');
    lit = selector === '' ? [] : [...document.querySelectorAll(selector)].filter((each) => each !== source);
    for (const element of lit) element.setAttribute('data-pointed', '');
  };
  const point = (target: EventTarget | null) => {
    source = thingOf(target);
    pointAt((source as HTMLElement | null)?.dataset.things?.split(' ') ?? []);
  };
  const over = ({ target, pointerType }: PointerEvent) => {
    if (pointerType === 'touch') return;
    const thing = thingOf(target);
    // The drawing says itself what the pointer is on in it; the rest of the page takes that back.
    const stale = usePointed.getState().inGraph !== isDrawing(target);
    // Leaving a thing for nothing leaves what has the focus pointed at.
    if (thing !== source || stale) point(thing ?? document.activeElement);
  };
  // Before the drawing says what has the focus in it.
  const focus = ({ target }: FocusEvent) => {
    if (isDrawing(target)) source = null;
    else point(target);
  };
  const out = () => point(null);
  document.addEventListener('pointerover', over, { passive: true });
  document.documentElement.addEventListener('pointerleave', out);
  document.addEventListener('focusin', focus, true);
  const stop = usePointed.subscribe(({ ids }) => light(ids));
  return () => {
    document.removeEventListener('pointerover', over);
    document.documentElement.removeEventListener('pointerleave', out);
    document.removeEventListener('focusin', focus, true);
    stop();
    pointAt([]);
    light([]);
  };
}

/**
 * Lights up in every view what the reader points at in one, or comes to by key: elements that stand for the same
 * get `data-pointed`. Nothing is rendered for it.
 */
export function usePointing(): void {
  useEffect(listen, []);
}
