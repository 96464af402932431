import type { GridSizes } from './use-grid-sight.ts';
import type { Place } from './walk-matrix.ts';

/**
 * Lights the row and the column of a place, and their heads; null puts them out. Straight in the document: the
 * pointer crosses cells far more often than anything else changes.
 */
export function light(scroll: HTMLElement | null, at: Place | null, sizes: GridSizes): void {
  if (!scroll) return;
  const { headWidth, headHeight, cellWidth, cellHeight } = sizes;
  const band = (name: string, index: number, place: (style: CSSStyleDeclaration) => void) => {
    const element = scroll.querySelector<HTMLElement>(`.mx-band-${name}`);
    if (!element) return;
    element.hidden = index < 0;
    if (index >= 0) place(element.style);
  };
  band('row', at?.row ?? -1, (style) => {
    style.top = `${headHeight + at!.row * cellHeight}px`;
    style.height = `${cellHeight}px`;
  });
  band('column', at?.column ?? -1, (style) => {
    style.left = `${headWidth + at!.column * cellWidth}px`;
    style.width = `${cellWidth}px`;
  });
  for (const head of scroll.querySelectorAll('[data-lit]')) head.removeAttribute('data-lit');
  if (!at) return;
  for (const place of [`-1 ${at.column}`, `${at.row} -1`])
    scroll.querySelector(`[data-at="${place}"]`)?.setAttribute('data-lit', '');
}
