import type { SingularElementReturnValue } from 'cytoscape';

/** What Cytoscape knows of how an element is drawn; its types leave it out. */
type Drawn = {
  _private: {
    backgroundTimestamp?: number;
    position: { x: number; y: number };
    rscratch: { allpts?: readonly number[] };
  };
};

type Elements = readonly SingularElementReturnValue[];

/** The picture as it was last drawn, apart from what is hovered or focused. */
export type Snapshot = {
  /** Elements that may be drawn otherwise from now on. */
  note(changed: Elements): void;
  /** True if it shows these elements, `over` excepted, as they are now and where the context has them. */
  holds(context: CanvasRenderingContext2D, elements: Elements, over: Elements, pixelRatio: number): boolean;
  /**
   * Takes it anew: `draw` draws `rest`, all of `count` elements that are not over the others, from an index on,
   * and says how far it came. False if it was not all of it: the next call goes on from there, if nothing has
   * changed in the meantime.
   */
  take(
    context: CanvasRenderingContext2D,
    count: number,
    rest: Elements,
    pixelRatio: number,
    draw: (target: CanvasRenderingContext2D, from: number) => number,
  ): boolean;
  /** Everything is drawn otherwise from now on. */
  forget(): void;
  /** Puts it onto a context. */
  show(context: CanvasRenderingContext2D, pixelRatio: number): void;
};

/** All that the drawing of an element depends on besides the stylesheet: it changes whenever that does. */
function lookOf(element: SingularElementReturnValue): string {
  const { backgroundTimestamp, position, rscratch } = (element as unknown as Drawn)._private;
  const where = element.isNode() ? `${position.x} ${position.y}` : (rscratch.allpts ?? []).join(' ');
  const classes = element.classes() as unknown as readonly string[];
  return [where, backgroundTimestamp, ...classes.toSorted(), ...Object.values(element.data())].join('|');
}

/** Zoom, pan and size of what a context shows, whatever its resolution. */
function viewOf(context: CanvasRenderingContext2D, pixelRatio: number): string {
  const { a, e, f } = context.getTransform();
  const { width, height } = context.canvas;
  return [a, e, f, width, height].map((value) => (value / pixelRatio).toFixed(4)).join(' ');
}

export function createSnapshot(): Snapshot {
  const target = document.createElement('canvas').getContext('2d')!;
  const looks = new Map<SingularElementReturnValue, string>();
  const changed = new Set<SingularElementReturnValue>();
  let view = '';
  let total = -1;
  let resolution = 1;
  /** How many elements of a snapshot that is not complete are drawn, and of which view. */
  let begun = 0;
  let partial = '';

  function clear(context: CanvasRenderingContext2D): void {
    const { width, height } = context.canvas;
    if (target.canvas.width !== width || target.canvas.height !== height)
      Object.assign(target.canvas, { width, height });
    target.setTransform(1, 0, 0, 1, 0, 0);
    target.clearRect(0, 0, width, height);
    target.setTransform(context.getTransform());
  }

  return {
    note(elements) {
      for (const element of elements) changed.add(element);
    },
    holds(context, elements, over, pixelRatio) {
      if (elements.length !== total || viewOf(context, pixelRatio) !== view) return false;
      // The snapshot shows what lies over the others as it was before, which it covers: a larger halo, the same place.
      const above = new Set(over);
      return [...changed].every((element) => above.has(element) || looks.get(element) === lookOf(element));
    },
    take(context, count, rest, pixelRatio, draw) {
      const now = viewOf(context, pixelRatio);
      // Drawing an element has Cytoscape look at its neighbours again: what is told to have changed may be as it was.
      const stale = [...changed].some(
        (element) => looks.has(element) && looks.get(element) !== lookOf(element),
      );
      if (begun === 0 || stale || partial !== now || rest.length < begun) {
        begun = 0;
        partial = now;
        looks.clear();
        clear(context);
      }
      changed.clear();
      total = -1;
      const from = begun;
      begun = draw(target, from);
      for (const element of rest.slice(from, begun)) looks.set(element, lookOf(element));
      if (begun < rest.length) return false;
      begun = 0;
      total = count;
      resolution = pixelRatio;
      view = now;
      return true;
    },
    forget() {
      total = -1;
      begun = 0;
    },
    show(context, pixelRatio) {
      const scale = pixelRatio / resolution;
      context.save();
      context.setTransform(scale, 0, 0, scale, 0, 0);
      context.drawImage(target.canvas, 0, 0);
      context.restore();
    },
  };
}
