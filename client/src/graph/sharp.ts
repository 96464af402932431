import type {
  BoundingBox12,
  Core,
  NodeSingular,
  SingularElementArgument,
  SingularElementReturnValue,
} from 'cytoscape';
import { chipsAfter } from './draw-order.ts';
import { createSnapshot, type View } from './snapshot.ts';
import { transformBetween } from './viewport.ts';

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
  /** Styles and measures what has changed, these new elements with it: a task of its own spares the frame. */
  prepare(elements: readonly SingularElementArgument[]): void;
  /** Nodes of which the label alone has changed: Cytoscape would work out anew where their lines run. */
  relettered(nodes: readonly NodeSingular[]): void;
  /** The viewport came to rest. */
  rest(): void;
};

/** When it is drawn. */
export type DrawingTimes = {
  /** Nothing is shown as yet: the first picture is put together. */
  held(): boolean;
  /** The viewport moves: what is shown moves with it, and is drawn again once it rests. */
  moving(): boolean;
};

/** The part of Cytoscape's canvas renderer that is used here; its types leave it out. */
type Renderer = {
  /** A frame. */
  render(options?: object): void;
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
  /** What is told which elements have changed, as a frame begins. */
  onUpdateEleCalcsFns: ((willDraw: boolean, changed: readonly SingularElementReturnValue[]) => void)[];
  /** What a frame begins with, from the highest priority down. */
  beforeRenderCallbacks: { priority: number }[];
  beforeRenderPriorities: { eleCalcs: number };
  /** Styles and measures what has changed, as a frame begins with. */
  flushRenderedStyleQueue(): void;
  /** All elements; those that are not dragged, in the order they are drawn in. */
  getCachedZSortedEles(): { nondrag: readonly SingularElementReturnValue[] };
  getPixelRatio(): number;
  data: { canvasContainer: HTMLElement };
  canvasWidth: number;
  canvasHeight: number;
  getCachedImage(uri: string, crossOrigin: 'null', loaded: () => void): HTMLImageElement;
};

/** What Cytoscape knows of a node; its types leave it out. */
type Known = {
  _private: {
    /** Its images are being loaded. */
    backgrounding?: boolean;
    /** Where its lines run is as it was. */
    rstyle: { cleanConnected?: boolean };
  };
  /** Works out its style if something of it has changed. */
  cleanStyle(): void;
};

/**
 * Cytoscape styles a node anew when its images have come, and takes a node without images for one of both kinds in turn,
 * at each drawing. No style of ours depends on that.
 */
function keepStyle({ _private }: Known): void {
  Object.defineProperty(_private, 'backgrounding', { get: () => false, set() {} });
}

function meets(a: BoundingBox12, b: BoundingBox12): boolean {
  return a.x1 <= b.x2 && b.x1 <= a.x2 && a.y1 <= b.y2 && b.y1 <= a.y2;
}

/** Time that a picture drawn in slices may take in one go, in ms, and what is drawn in it at least, however long it takes. */
const SLICE = 45;
const LEAST = 40;
/** How often a picture is begun anew, since something has changed meanwhile, before it is drawn in one go. */
const MOST_BEGINNINGS = 3;

/** Pointed at or focused, and so drawn over all others. */
function isOver(element: SingularElementReturnValue): boolean {
  return ['hovered', 'pointed', 'focused'].some((name) => element.hasClass(name));
}

/**
 * Has everything drawn straight onto the canvas. Cytoscape by itself draws into images, at the next power of
 * two of the zoom, and scales those, which blurs text at every zoom. What was drawn is kept as long as it
 * holds: hovering draws one element over it. While the viewport moves, the browser moves and scales what
 * was drawn, and nothing is drawn at all; once it rests, the picture is drawn in slices beside the old one.
 */
export function drawSharp(cy: Core, { held, moving }: DrawingTimes): Drawing {
  const renderer = (cy as unknown as { renderer(): Renderer }).renderer();
  const layers = renderer.data.canvasContainer;
  // Known to move, it is not sorted into layers anew at each step.
  Object.assign(layers.style, { transformOrigin: '0 0', willChange: 'transform' });
  const snapshot = createSnapshot(document.createElement('canvas').getContext('2d')!);
  /** The view that the canvas shows. */
  let shown: View | null = null;
  let beginnings = 0;
  let next: ReturnType<typeof setTimeout> | undefined;
  // The images that elements are drawn into by themselves are not kept either.
  const { beforeRenderCallbacks: begins, beforeRenderPriorities } = renderer;
  renderer.beforeRenderCallbacks = begins.filter(
    ({ priority }) => priority >= beforeRenderPriorities.eleCalcs,
  );
  renderer.onUpdateEleCalcsFns = [(_, changed) => snapshot.note(changed)];

  function viewNow(): View {
    const { canvasWidth: width, canvasHeight: height } = renderer;
    return { zoom: cy.zoom(), pan: { ...cy.pan() }, width, height, pixelRatio: renderer.getPixelRatio() };
  }

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

  /** Goes on with the snapshot until a time; true once it is whole. */
  function drawUntil(end: number, view: View, elements: readonly SingularElementReturnValue[]): boolean {
    const over = elements.filter(isOver);
    if (snapshot.holds(view, elements, over)) return true;
    const extent = cy.extent();
    return snapshot.take(view, elements, over, (target, rest, from) => {
      if (from === 0) beginnings += 1;
      let index = from;
      for (; index < rest.length && (index < from + LEAST || performance.now() < end); index += 1)
        drawAt(target, rest, index, extent);
      return index;
    });
  }

  /** Once a view is shown, what changes in it comes in one go. */
  function comesInSlices(view: View): boolean {
    return (!shown || transformBetween(shown, view) !== '') && beginnings < MOST_BEGINNINGS;
  }

  function drawSlice(view: View): boolean {
    clearTimeout(next);
    const whole = drawUntil(performance.now() + SLICE, view, renderer.getCachedZSortedEles().nondrag);
    if (!whole) next = setTimeout(goOn);
    return whole;
  }

  function goOn(): void {
    if (cy.destroyed() || moving()) return;
    renderer.flushRenderedStyleQueue();
    if (drawSlice(viewNow())) cy.forceRender();
  }

  const render = renderer.render.bind(renderer);
  renderer.render = (options) => {
    const view = viewNow();
    const isEmpty = view.width === 0 || view.height === 0;
    if (held() || isEmpty) {
      shown = null;
      render(options);
      return;
    }
    const before = shown?.width === view.width && shown.height === view.height ? shown : null;
    layers.style.transform = before ? transformBetween(before, view) : '';
    if (before && moving()) {
      beginnings = 0;
      return;
    }
    if (comesInSlices(view) && !drawSlice(view)) return;
    clearTimeout(next);
    beginnings = 0;
    layers.style.transform = '';
    shown = cy.elements().nonempty() ? view : null;
    render(options);
  };

  renderer.drawCachedElements = drawAll;
  renderer.drawLayeredElements = (context, elements, pixelRatio, extent) => {
    if (held()) return;
    // A container that is not laid out yet, or no longer, has no picture.
    if (context.canvas.width === 0 || context.canvas.height === 0) return;
    drawUntil(Number.POSITIVE_INFINITY, viewNow(), elements);
    snapshot.show(context);
    drawAll(context, elements.filter(isOver), pixelRatio, extent);
  };
  return {
    relettered(nodes) {
      for (const node of nodes as unknown as readonly Known[]) {
        const { rstyle } = node._private;
        const before = rstyle.cleanConnected;
        node.cleanStyle();
        rstyle.cleanConnected = before;
      }
    },
    rest() {
      if (shown && !held()) goOn();
      else cy.forceRender();
    },
    forget: snapshot.forget,
    loadImages(uris) {
      for (const uri of uris) renderer.getCachedImage(uri, 'null', () => {});
    },
    prepare(elements) {
      renderer.flushRenderedStyleQueue();
      for (const element of elements) if (element.isNode()) keepStyle(element as unknown as Known);
    },
  };
}
