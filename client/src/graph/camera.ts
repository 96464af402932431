import type { Core } from 'cytoscape';
import type { Point } from '../model/scene-types.ts';
import {
  clearHeight,
  type FrameAt,
  fitFrame,
  moveViewport,
  panTo,
  type Viewport,
  zoomAbout,
} from './viewport.ts';

/** The viewport is at rest when it has not changed for so long, in ms. */
const REST_MS = 50;

export type CameraListener = {
  /** At every change. */
  moving(): void;
  /** Once it came to rest. */
  rested(): void;
};

/** The viewport: what of the graph is seen, and how large. */
export type Camera = {
  /** Shows what a frame takes in, clear of what covers the container's foot; keeps it fitted when the window changes, until the reader moves the view. */
  fit(frame: FrameAt, smooth: boolean): void;
  zoom(by: number): void;
  /** Brings a place well inside the view. */
  reveal(at: Point): void;
  /** The reader moved the view. */
  touched(): void;
  viewport(): Viewport;
  set(viewport: Viewport): void;
  /** True if the view was ever set, by the page or the reader. */
  isSet(): boolean;
  /** True while the reader moves it, or it goes smoothly to where it shall be. */
  isMoving(): boolean;
  destroy(): void;
};

export function createCamera(cy: Core, container: HTMLElement, listener: CameraListener): Camera {
  let fitted: FrameAt | null = null;
  let set = false;
  let moving = false;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let width = container.clientWidth;
  let height = container.clientHeight;

  function viewport(): Viewport {
    return { zoom: cy.zoom(), pan: { ...cy.pan() } };
  }

  function go(next: Viewport, smooth: boolean): void {
    set = true;
    moveViewport(cy, next, smooth);
    // What comes at once is drawn at once.
    if (!cy.animated()) moving = false;
  }

  cy.on('viewport', () => {
    moving = true;
    listener.moving();
    clearTimeout(rest);
    rest = setTimeout(() => {
      moving = false;
      listener.rested();
    }, REST_MS);
  });

  const observer = new ResizeObserver(() => {
    const next = { width: container.clientWidth, height: container.clientHeight };
    if (next.width === 0 || next.height === 0 || (next.width === width && next.height === height)) return;
    cy.resize();
    if (fitted) go(fitFrame(fitted, next.width, clearHeight(container)), false);
    else if (set) cy.panBy({ x: (next.width - width) / 2, y: (next.height - height) / 2 });
    moving = false;
    width = next.width;
    height = next.height;
  });
  observer.observe(container);

  return {
    fit(frame, smooth) {
      fitted = frame;
      go(fitFrame(frame, width, clearHeight(container)), smooth);
    },
    zoom(by) {
      fitted = null;
      go(zoomAbout(viewport(), by, width, height, [cy.minZoom(), cy.maxZoom()]), true);
    },
    reveal(at) {
      const now = viewport();
      const pan = panTo(at, now, width, height);
      if (pan.x === now.pan.x && pan.y === now.pan.y) return;
      fitted = null;
      go({ zoom: now.zoom, pan }, true);
    },
    touched() {
      fitted = null;
      set = true;
    },
    viewport,
    set(next) {
      fitted = null;
      go(next, false);
    },
    isSet: () => set,
    isMoving: () => moving,
    destroy() {
      clearTimeout(rest);
      observer.disconnect();
    },
  };
}
