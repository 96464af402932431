import type { Core } from 'cytoscape';
import type { Point } from '../model/scene-types.ts';

/** Room left around what is fitted, and around what is revealed, in px. */
const FIT_PADDING = 36;
const REVEAL_MARGIN = 72;
const MOVE_MS = 220;
/** A drawing gets no smaller. */
export const LEAST_ZOOM = 0.05;
/** Labels have fewer sizes than this, so that fitting ends before. */
const MOST_ROUNDS = 12;

export type Frame = { left: number; right: number; top: number; bottom: number };
export type Viewport = { zoom: number; pan: Point };

/** What is to be seen at a zoom: labels are set larger, and fewer, the further away. */
export type FrameAt = (zoom: number) => Frame;

/** Largest zoom, up to 100 %, at which a frame has room. */
function zoomFor(frame: Frame, width: number, height: number): number {
  const room = Math.min(FIT_PADDING, width / 10, height / 10);
  const zoom = Math.min(
    1,
    (width - 2 * room) / Math.max(1, frame.right - frame.left),
    (height - 2 * room) / Math.max(1, frame.bottom - frame.top),
  );
  return Math.max(LEAST_ZOOM, zoom);
}

/**
 * Viewport that shows the graph whole, in the middle, never larger than 100 %: labels too, as large as they
 * are set at the very zoom it has.
 */
export function fitFrame(frameAt: FrameAt, width: number, height: number): Viewport {
  let zoom = 1;
  let frame = frameAt(zoom);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = zoomFor(frame, width, height);
    if (next >= zoom) break;
    zoom = next;
    frame = frameAt(zoom);
  }
  return {
    zoom,
    pan: {
      x: width / 2 - (zoom * (frame.left + frame.right)) / 2,
      y: height / 2 - (zoom * (frame.top + frame.bottom)) / 2,
    },
  };
}

/** Height of a container that nothing on the page covers, in px: what does, at its foot, is its `scroll-padding-bottom`. */
export function clearHeight(container: HTMLElement): number {
  const { clientHeight } = container;
  const covered = Number.parseFloat(getComputedStyle(container).scrollPaddingBottom) || 0;
  return clientHeight - Math.min(covered, clientHeight / 3);
}

/** What of the graph is in sight, and half as much again on every side. */
export function sightOf({ zoom, pan }: Viewport, width: number, height: number): Frame {
  return {
    left: (-pan.x - width / 2) / zoom,
    right: (1.5 * width - pan.x) / zoom,
    top: (-pan.y - height / 2) / zoom,
    bottom: (1.5 * height - pan.y) / zoom,
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

/** How a picture of one view has to be transformed to lie as another has it; empty if it lies so already. */
export function transformBetween(from: Viewport, to: Viewport): string {
  const scale = to.zoom / from.zoom;
  const x = to.pan.x - from.pan.x * scale;
  const y = to.pan.y - from.pan.y * scale;
  return scale === 1 && x === 0 && y === 0 ? '' : `translate(${x}px, ${y}px) scale(${scale})`;
}

/** Moves the view, smoothly where the reader wants motion. */
export function moveViewport(cy: Core, viewport: Viewport, smooth: boolean): void {
  cy.stop();
  const still = !smooth || matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (still) cy.viewport({ zoom: viewport.zoom, pan: { ...viewport.pan } });
  else
    cy.animate({ zoom: viewport.zoom, pan: { ...viewport.pan } }, { duration: MOVE_MS, easing: 'ease-out' });
}
