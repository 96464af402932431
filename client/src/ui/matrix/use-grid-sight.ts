import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Rows and columns made around those in sight, so that scrolling meets them ready. */
const OVERSCAN = 4;

/** Sizes of the grid's parts in px: its heads, which stay in sight, and its cells. */
export type GridSizes = { headWidth: number; headHeight: number; cellWidth: number; cellHeight: number };

type Range = { from: number; to: number };
export type Sight = { rows: Range; columns: Range /** Rows that fit on screen. */; page: number };

const EVERYTHING: Range = { from: 0, to: Number.POSITIVE_INFINITY };

function rangeOf(scrolled: number, length: number, size: number): Range {
  const first = Math.floor(scrolled / size);
  return { from: first - OVERSCAN, to: first + Math.ceil(length / size) + 1 + OVERSCAN };
}

const same = (a: Range, b: Range) => a.from === b.from && a.to === b.to;

/** Width of an element, as it changes; 0 until it is known. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const watched = element.current;
    if (!watched) return;
    const sizes = new ResizeObserver(() => setWidth(watched.clientWidth));
    sizes.observe(watched);
    setWidth(watched.clientWidth);
    return () => sizes.disconnect();
  }, [element]);
  return width;
}

/** Which rows and columns are to be made: those in sight of the scrolling container, all while the page is printed. */
export function useGridSight(container: RefObject<HTMLElement | null>, sizes: GridSizes): Sight {
  const [sight, setSight] = useState<Sight>({
    rows: { from: 0, to: 30 },
    columns: { from: 0, to: 30 },
    page: 10,
  });
  const [printing, setPrinting] = useState(false);
  const { headWidth, headHeight, cellWidth, cellHeight } = sizes;

  useEffect(() => {
    const element = container.current;
    if (!element) return;
    let frame = 0;
    const measure = () => {
      frame = 0;
      const height = element.clientHeight - headHeight;
      const rows = rangeOf(element.scrollTop, height, cellHeight);
      const columns = rangeOf(element.scrollLeft, element.clientWidth - headWidth, cellWidth);
      const page = Math.max(1, Math.floor(height / cellHeight));
      setSight((now) =>
        same(now.rows, rows) && same(now.columns, columns) && now.page === page
          ? now
          : { rows, columns, page },
      );
    };
    const later = () => {
      if (frame === 0) frame = requestAnimationFrame(measure);
    };
    measure();
    const observer = new ResizeObserver(later);
    observer.observe(element);
    element.addEventListener('scroll', later, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      element.removeEventListener('scroll', later);
    };
  }, [container, headWidth, headHeight, cellWidth, cellHeight]);

  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);

  return printing ? { ...sight, rows: EVERYTHING, columns: EVERYTHING } : sight;
}

/** Scrolls as little as brings a place clear of the heads that stay in sight. */
export function reveal(
  element: HTMLElement,
  { row, column }: { row: number; column: number },
  { headWidth, headHeight, cellWidth, cellHeight }: GridSizes,
): void {
  const scroll = (at: number, size: number, room: number, now: number) =>
    at * size < now ? at * size : (at + 1) * size > now + room ? (at + 1) * size - room : now;
  if (row >= 0)
    element.scrollTop = scroll(row, cellHeight, element.clientHeight - headHeight, element.scrollTop);
  if (column >= 0)
    element.scrollLeft = scroll(column, cellWidth, element.clientWidth - headWidth, element.scrollLeft);
}
