import type { BoundingBox12, Core, SingularElementArgument, SingularElementReturnValue } from 'cytoscape';
import { chipsAfter } from './draw-order.ts';
import { createSnapshot } from './snapshot.ts';

type Draw = (
  context: CanvasRenderingContext2D,
  elements: readonly SingularElementReturnValue[],
  pixelRatio: number,
  extent: BoundingBox12 | undefined,
) => void;

/** How the canvas is drawn from now on. */
export type Drawing = {
  /** The stylesheet has changed. */
  forget(): void;
  /** Loads images before the first element that shows them is drawn. */
  loadImages(uris: Iterable<string>): void;
  /**
   * Styles and measures what has changed, and while nothing is shown draws what is new where nobody sees it: an
   * element's first drawing costs several times what it costs after, and a task of its own spares the frame.
   */
  prepare(elements: readonly SingularElementArgument[]): void;
};

/** The part of Cytoscape's canvas renderer that is used here; its types leave it out. */
type Renderer = {
  /** Draws what rests, then what is dragged. */
  drawLayeredElements: Draw;
  drawCachedElements: Draw;
  drawElement(
    context: CanvasRenderingContext2D,
    element: SingularElementArgument,
    origin?: null,
    withLabel?: boolean,
  ): void;
  drawElementText(
    context: CanvasRenderingContext2D,
    element: SingularElementReturnValue,
    origin: null,
    always: true,
  ): void;
  onUpdateEleCalcs(
    listener: (willDraw: boolean, changed: readonly SingularElementReturnValue[]) => void,
  ): void;
  /** Styles and measures what has changed, as a frame begins with. */
  flushRenderedStyleQueue(): void;
  data: { contexts: CanvasRenderingContext2D[]; bufferContexts: CanvasRenderingContext2D[] };
  getCachedImage(uri: string, crossOrigin: 'null', loaded: () => void): HTMLImageElement;
  NODE: number;
  TEXTURE_BUFFER: number;
};

/** What Cytoscape knows of a node's images; its types leave it out. */
type Pictured = { _private: { backgrounding?: boolean } };

function meets(a: BoundingBox12, b: BoundingBox12): boolean {
  return a.x1 <= b.x2 && b.x1 <= a.x2 && a.y1 <= b.y2 && b.y1 <= a.y2;
}

/** Time that the first picture may take of a frame, in ms, and what is drawn in it at least, however long it takes. */
const SLICE = 45;
const LEAST = 40;
/** How often it is begun anew, since something has changed meanwhile, before it is drawn in one go. */
const MOST_BEGINNINGS = 3;

/** Pointed at or focused, and so drawn over all others. */
function isOver(element: SingularElementReturnValue): boolean {
  return ['hovered', 'pointed', 'focused'].some((name) => element.hasClass(name));
}

/**
 * Has everything drawn straight onto the canvas. Cytoscape by itself draws into images, at the next power of
 * two of the zoom, and scales those, which blurs text at every zoom. What was drawn is kept as long as it
 * holds: hovering draws one element over it, and a move begins with it.
 * While `held` says so nothing is shown.
 */
export function drawSharp(cy: Core, held: () => boolean): Drawing {
  const renderer = (cy as unknown as { renderer(): Renderer }).renderer();
  const scratch = document.createElement('canvas').getContext('2d')!;
  const snapshot = createSnapshot();
  let shown = false;
  let beginnings = 0;
  renderer.onUpdateEleCalcs((_, changed) => snapshot.note(changed));

  /** Draws the element at a place of the list, and chips that are due by then. */
  function drawAt(
    context: CanvasRenderingContext2D,
    elements: readonly SingularElementReturnValue[],
    at: number,
    extent: BoundingBox12 | undefined,
  ): void {
    const inSight = (element: SingularElementReturnValue) => !extent || meets(element.boundingBox(), extent);
    const element = elements[at]!;
    if (inSight(element)) renderer.drawElement(context, element, null, element.isNode());
    for (const edge of chipsAfter(elements, at))
      if (inSight(edge)) renderer.drawElementText(context, edge, null, true);
  }

  const drawAll: Draw = (context, elements, _, extent) => {
    for (let at = 0; at < elements.length; at += 1) drawAt(context, elements, at, extent);
  };

  renderer.drawCachedElements = drawAll;
  renderer.drawLayeredElements = (context, elements, pixelRatio, extent) => {
    if (held()) return;
    // A container that is not laid out yet, or no longer, has no picture.
    if (context.canvas.width === 0 || context.canvas.height === 0) return;
    const onScreen = context === renderer.data.contexts[renderer.NODE];
    const over = elements.filter(isOver);
    if (!onScreen && context !== renderer.data.bufferContexts[renderer.TEXTURE_BUFFER]) {
      drawAll(context, elements, pixelRatio, extent);
      return;
    }
    if (!snapshot.holds(context, elements, over, pixelRatio)) {
      if (!onScreen) {
        drawAll(context, elements, pixelRatio, extent);
        return;
      }
      const rest = elements.filter((element) => !isOver(element));
      // Once something is shown, what replaces it comes in one go.
      const inOneGo = shown || beginnings >= MOST_BEGINNINGS;
      const until = inOneGo ? Number.POSITIVE_INFINITY : performance.now() + SLICE;
      let first = false;
      const whole = snapshot.take(context, elements.length, rest, pixelRatio, (target, from) => {
        let index = from;
        first = from === 0;
        for (; index < rest.length && (index < from + LEAST || performance.now() < until); index += 1)
          drawAt(target, rest, index, extent);
        return index;
      });
      shown ||= whole && elements.length > 0;
      if (first && !whole) beginnings += 1;
      // Showing what several frames drew takes one of its own.
      if (!whole || !first) {
        requestAnimationFrame(() => cy.destroyed() || cy.forceRender());
        return;
      }
    }
    snapshot.show(context, pixelRatio);
    drawAll(context, over, pixelRatio, extent);
  };
  return {
    forget: snapshot.forget,
    loadImages(uris) {
      for (const uri of uris) renderer.getCachedImage(uri, 'null', () => {});
    },
    prepare(elements) {
      renderer.flushRenderedStyleQueue();
      for (const element of elements) {
        // Its images are loaded: else Cytoscape styles it anew once it has seen that.
        if (element.isNode()) (element as unknown as Pictured)._private.backgrounding ??= false;
        if (held()) renderer.drawElement(scratch, element);
      }
    },
  };
}
