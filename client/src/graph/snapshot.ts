import type { SingularElementReturnValue } from 'cytoscape';
import type { Viewport } from './viewport.ts';

/** What Cytoscape knows of how an element is drawn; its types leave it out. */
type Drawn = {
  _private: {
    backgroundTimestamp?: number;
    position: { x: number; y: number };
    rscratch: { allpts?: readonly number[] };
  };
};

type Elements = readonly SingularElementReturnValue[];

/** What a canvas shows of the graph; its size in device px. */
export type View = Viewport & { width: number; height: number; pixelRatio: number };

/** The picture as it was last drawn, apart from what is hovered or focused. */
export type Snapshot = {
  /** Elements that may be drawn otherwise from now on. */
  note(changed: Elements): void;
  /** True if it shows these elements, `over` excepted, as they are now and where the view has them. */
  holds(view: View, elements: Elements, over: Elements): boolean;
  /**
   * Takes it anew: `draw` draws the elements, `over` excepted, from an index on, and says how far it came. False
   * if it was not all of them: the next call goes on from there, if nothing has changed in the meantime.
   */
  take(
    view: View,
    elements: Elements,
    over: Elements,
    draw: (target: CanvasRenderingContext2D, elements: Elements, from: number) => number,
  ): boolean;
  /** Everything is drawn otherwise from now on. */
  forget(): void;
  /** Puts it onto a canvas of the view's size. */
  show(context: CanvasRenderingContext2D): void;
};

/** All that the drawing of an element depends on besides the stylesheet: it changes whenever that does. */
function lookOf(element: SingularElementReturnValue): string {
  const { backgroundTimestamp, position, rscratch } = (element as unknown as Drawn)._private;
  const where = element.isNode() ? `${position.x} ${position.y}` : (rscratch.allpts ?? []).join(' ');
  const classes = element.classes() as unknown as readonly string[];
  return [where, backgroundTimestamp, ...classes.toSorted(), ...Object.values(element.data())].join('|');
}

function keyOf({ zoom, pan, width, height, pixelRatio }: View): string {
  return [zoom, pan.x, pan.y, width, height, pixelRatio].map((value) => value.toFixed(4)).join(' ');
}

/** Kept on a canvas of its own. */
export function createSnapshot(target: CanvasRenderingContext2D): Snapshot {
  /** How elements looked when they were last drawn. */
  const looks = new WeakMap<SingularElementReturnValue, string>();
  /** What a snapshot that is not complete has so far, in the order it was drawn in, and of which view. */
  const drawn = new Set<SingularElementReturnValue>();
  let partial = '';
  const changed = new Set<SingularElementReturnValue>();
  let view = '';
  let total = -1;

  function clear({ zoom, pan, width, height, pixelRatio }: View): void {
    if (target.canvas.width !== width || target.canvas.height !== height)
      Object.assign(target.canvas, { width, height });
    target.setTransform(1, 0, 0, 1, 0, 0);
    target.clearRect(0, 0, width, height);
    const scale = zoom * pixelRatio;
    target.setTransform(scale, 0, 0, scale, pan.x * pixelRatio, pan.y * pixelRatio);
  }

  return {
    note(elements) {
      for (const element of elements) changed.add(element);
    },
    holds(now, elements, over) {
      if (elements.length !== total || keyOf(now) !== view) return false;
      // If the snapshot shows what lies over the others, then as it was before, which it covers: a larger halo, the same place.
      const above = new Set(over);
      return [...changed].every((element) => above.has(element) || looks.get(element) === lookOf(element));
    },
    take(now, elements, over, draw) {
      const key = keyOf(now);
      const above = new Set(over);
      const rest = elements.filter((element) => !above.has(element));
      // Drawing an element has Cytoscape look at its neighbours again: what is told to have changed may be as it was.
      const goesOn = [...drawn].every(
        (element, index) =>
          rest[index] === element && (!changed.has(element) || looks.get(element) === lookOf(element)),
      );
      if (drawn.size === 0 || partial !== key || !goesOn) {
        drawn.clear();
        partial = key;
        clear(now);
      }
      for (const element of [...changed, ...over]) if (!drawn.has(element)) looks.delete(element);
      changed.clear();
      total = -1;
      const from = drawn.size;
      const to = draw(target, rest, from);
      for (const element of rest.slice(from, to)) {
        drawn.add(element);
        if (!looks.has(element)) looks.set(element, lookOf(element));
      }
      if (to < rest.length) return false;
      drawn.clear();
      total = elements.length;
      view = key;
      return true;
    },
    forget() {
      total = -1;
      drawn.clear();
    },
    show(context) {
      context.save();
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.drawImage(target.canvas, 0, 0);
      context.restore();
    },
  };
}
