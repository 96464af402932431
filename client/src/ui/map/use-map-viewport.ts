import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import {
  limited,
  type MapTransform,
  type MapViewport,
  panBy,
  revealed,
  type Size,
  transformOf,
  wholeMap,
  zoomAt,
} from '../../model/map-viewport.ts';
import type { Point } from '../../model/scene.ts';

/** Room around the whole map, in px. */
const MARGIN = 18;
/** How much a press of a zoom button or key enlarges. */
const STEP = 1.25;
/** How far a pointer moves before it is a drag, in px. */
const DRAG = 4;

export type MapCamera = {
  view: MapViewport;
  /** From units to px now, and with the whole map in sight. */
  now: MapTransform;
  whole: MapTransform;
  /** One step in or out; a point of the room, in px, stays where it is: the middle if none is given. */
  zoom(by: 1 | -1, at?: Point): void;
  fit(): void;
  /** Brings a place, in units, into sight. */
  reveal(place: Point): void;
};

/** What of the map is in sight, moved by pointers, wheel and calls. */
export function useMapViewport(element: RefObject<HTMLElement | null>, map: Size, room: Size): MapCamera {
  const [kept, setView] = useState(() => wholeMap(map));
  const view = limited(kept, map, room, MARGIN);
  const zoomBy = (factor: number, at: Point) => setView(zoomAt(view, factor, at, map, room, MARGIN));
  const onWheel = useEffectEvent((event: WheelEvent) => {
    const factor = Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.0022));
    // At the smallest the page may scroll on.
    if (factor < 1 && view.zoom === 1) return;
    event.preventDefault();
    zoomBy(factor, pointIn(element.current!, event));
  });
  const onDrag = useEffectEvent((by: Point) => setView(panBy(view, by, map, room, MARGIN)));
  const onPinch = useEffectEvent((factor: number, at: Point) => zoomBy(factor, at));

  useEffect(() => {
    const target = element.current;
    if (!target) return;
    const wheel = (event: WheelEvent) => onWheel(event);
    target.addEventListener('wheel', wheel, { passive: false });
    const stop = followPointers(target, {
      drag: (by) => onDrag(by),
      pinch: (factor, at) => onPinch(factor, at),
    });
    return () => {
      target.removeEventListener('wheel', wheel);
      stop();
    };
  }, [element]);

  return {
    view,
    now: transformOf(view, map, room, MARGIN),
    whole: transformOf(wholeMap(map), map, room, MARGIN),
    zoom: (by, at = { x: room.width / 2, y: room.height / 2 }) => zoomBy(by === 1 ? STEP : 1 / STEP, at),
    fit: () => setView(wholeMap(map)),
    reveal: (place) => setView(revealed(view, place, map, room, MARGIN)),
  };
}

function pointIn(element: HTMLElement, { clientX, clientY }: MouseEvent): Point {
  const { left, top } = element.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}

type Gestures = { drag(by: Point): void; pinch(factor: number, at: Point): void };

/** Follows one pointer as a drag and two as a pinch; a click at the end of a drag chooses nothing. */
function followPointers(element: HTMLElement, gestures: Gestures): () => void {
  const down = new Map<number, Point>();
  let start: Point | null = null;
  let dragging = false;
  const spread = () => {
    const [a, b] = [...down.values()];
    return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
  };
  const on = {
    pointerdown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      down.set(event.pointerId, pointIn(element, event));
      if (down.size === 1) dragging = false;
      start = pointIn(element, event);
    },
    pointermove: (event: PointerEvent) => {
      const before = down.get(event.pointerId);
      if (!before || !start) return;
      const at = pointIn(element, event);
      if (!dragging && Math.hypot(at.x - start.x, at.y - start.y) < DRAG) return;
      if (!dragging) element.setPointerCapture(event.pointerId);
      dragging = true;
      const apart = spread();
      down.set(event.pointerId, at);
      if (down.size === 1) gestures.drag({ x: at.x - before.x, y: at.y - before.y });
      else if (apart > 0) gestures.pinch(spread() / apart, at);
    },
    pointerup: (event: PointerEvent) => down.delete(event.pointerId),
    pointercancel: (event: PointerEvent) => down.delete(event.pointerId),
    click: (event: MouseEvent) => {
      if (dragging && event.detail > 0) event.stopPropagation();
      dragging = false;
    },
  };
  const off = new AbortController();
  const options = { signal: off.signal };
  element.addEventListener('pointerdown', on.pointerdown, options);
  element.addEventListener('pointermove', on.pointermove, options);
  element.addEventListener('pointerup', on.pointerup, options);
  element.addEventListener('pointercancel', on.pointercancel, options);
  element.addEventListener('click', on.click, { ...options, capture: true });
  return () => off.abort();
}
