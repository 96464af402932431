import type { Core } from 'cytoscape';
import type { Point } from '../model/scene-types.ts';

/** Room left around what is fitted, and around what is revealed, in px. */
const FIT_PADDING = 36;
const REVEAL_MARGIN = 72;
const MOVE_MS = 220;
/** Redrawing more than this at every frame of a move is not smooth. */
const MOST_ANIMATED = 250;

export type Frame = { left: number; right: number; top: number; bottom: number };
export type Viewport = { zoom: number; pan: Point };

/** Viewport that shows a frame of the graph whole, in the middle, never larger than 100 %. */
export function fitFrame(frame: Frame, width: number, height: number): Viewport {
  const room = Math.min(FIT_PADDING, width / 10, height / 10);
  const zoom = Math.min(
    1,
    (width - 2 * room) / Math.max(1, frame.right - frame.left),
    (height - 2 * room) / Math.max(1, frame.bottom - frame.top),
  );
  return {
    zoom,
    pan: {
      x: width / 2 - (zoom * (frame.left + frame.right)) / 2,
      y: height / 2 - (zoom * (frame.top + frame.bottom)) / 2,
    },
  };
}

/** Pan that brings a place into the middle region of the view; the same pan if it is there already. */
export function panTo(at: Point, { zoom, pan }: Viewport, width: number, height: number): Point {
  const shift = (rendered: number, size: number): number => {
    const margin = Math.min(REVEAL_MARGIN, size / 4);
    if (rendered < margin) return margin - rendered;
    if (rendered > size - margin) return size - margin - rendered;
    return 0;
  };
  return {
    x: pan.x + shift(at.x * zoom + pan.x, width),
    y: pan.y + shift(at.y * zoom + pan.y, height),
  };
}

/** Viewport after multiplying the zoom about the middle. */
export function zoomAbout(
  { zoom, pan }: Viewport,
  by: number,
  width: number,
  height: number,
  limits: [number, number],
): Viewport {
  const next = Math.min(limits[1], Math.max(limits[0], zoom * by));
  const factor = next / zoom;
  return {
    zoom: next,
    pan: { x: width / 2 - (width / 2 - pan.x) * factor, y: height / 2 - (height / 2 - pan.y) * factor },
  };
}

/** Moves the view, smoothly where the reader wants motion and the graph is small enough for it. */
export function moveViewport(cy: Core, viewport: Viewport, smooth: boolean): void {
  cy.stop();
  const still =
    !smooth || matchMedia('(prefers-reduced-motion: reduce)').matches || cy.elements().length > MOST_ANIMATED;
  if (still) cy.viewport({ zoom: viewport.zoom, pan: { ...viewport.pan } });
  else
    cy.animate({ zoom: viewport.zoom, pan: { ...viewport.pan } }, { duration: MOVE_MS, easing: 'ease-out' });
}
