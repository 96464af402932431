import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Rows made above and below those in sight, so that scrolling meets them ready. */
const OVERSCAN = 8;

type Sight = {
  /** First row made, and the one after the last. */
  from: number;
  to: number;
  /** Rows that fit on screen. */
  page: number;
  /** Scrolls as little as brings a row into sight. */
  reveal: (row: number) => void;
};

/**
 * Which rows of equal height are to be made: those in sight of their scrolling container, and all of them while the
 * page is printed. Rows begin `above` px below the container's top, under a line that stays.
 */
export function useRowsInSight(
  container: RefObject<HTMLElement | null>,
  count: number,
  height: number,
  above: number,
): Sight {
  const [range, setRange] = useState({ from: 0, to: 40, page: 20 });
  const [printing, setPrinting] = useState(false);

  useEffect(() => {
    const element = container.current;
    if (!element) return;
    let frame = 0;
    const measure = () => {
      frame = 0;
      const first = Math.floor(element.scrollTop / height);
      const page = Math.max(1, Math.floor((element.clientHeight - above) / height));
      const from = Math.max(0, first - OVERSCAN);
      const to = first + page + 2 + OVERSCAN;
      setRange((now) => (now.from === from && now.to === to && now.page === page ? now : { from, to, page }));
    };
    const later = () => {
      if (frame === 0) frame = requestAnimationFrame(measure);
    };
    measure();
    const sizes = new ResizeObserver(measure);
    sizes.observe(element);
    element.addEventListener('scroll', later, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      element.removeEventListener('scroll', later);
    };
  }, [container, height, above]);

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

  const reveal = (row: number) => {
    const element = container.current;
    if (!element || row < 0) return;
    const top = row * height;
    const room = element.clientHeight - above;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + height > element.scrollTop + room) element.scrollTop = top + height - room;
  };
  return {
    from: printing ? 0 : Math.min(range.from, Math.max(0, count - 1)),
    to: printing ? count : Math.min(range.to, count),
    page: range.page,
    reveal,
  };
}
