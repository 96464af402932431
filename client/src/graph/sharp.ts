import type { BoundingBox12, Core, SingularElementReturnValue } from 'cytoscape';

type Draw = (
  context: CanvasRenderingContext2D,
  elements: readonly SingularElementReturnValue[],
  pixelRatio: number,
  extent: BoundingBox12,
) => void;

/** The part of Cytoscape's canvas renderer that is used here; its types leave it out. */
type Renderer = {
  drawLayeredElements: Draw;
  drawCachedElements: Draw;
  drawElement(context: CanvasRenderingContext2D, element: SingularElementReturnValue): void;
};

function meets(a: BoundingBox12, b: BoundingBox12): boolean {
  return a.x1 <= b.x2 && b.x1 <= a.x2 && a.y1 <= b.y2 && b.y1 <= a.y2;
}

/**
 * Has everything drawn straight onto the canvas. Cytoscape by itself draws into images, at the next power of
 * two of the zoom, and scales those: text is blurred at every zoom, and the images cost more to make than
 * they save in a picture that rests most of the time. What moves is still moved as one image (`textureOnViewport`).
 * While `held` says so nothing is shown, but what is new is drawn where nobody sees it: drawing an element for
 * the first time costs several times what it costs after, which is better spread over some frames.
 */
export function drawSharp(cy: Core, held: () => boolean): void {
  const renderer = (cy as unknown as { renderer(): Renderer }).renderer();
  const scratch = document.createElement('canvas').getContext('2d')!;
  const prepared = new WeakSet<SingularElementReturnValue>();
  const prepare = (elements: readonly SingularElementReturnValue[]): void => {
    for (const element of elements) {
      if (prepared.has(element)) continue;
      prepared.add(element);
      renderer.drawElement(scratch, element);
    }
  };
  const draw: Draw = (context, elements, _, extent) => {
    if (held()) {
      prepare(elements);
      return;
    }
    for (const element of elements) {
      const box = element.boundingBox();
      if (!extent || meets(box, extent)) renderer.drawElement(context, element);
    }
  };
  renderer.drawLayeredElements = draw;
  renderer.drawCachedElements = draw;
}
