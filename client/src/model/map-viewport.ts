import type { Point } from './scene-types.ts';

/** What of the map is in sight: how much larger than the whole, and what is in the middle, in units. */
export type MapViewport = { zoom: number; middle: Point };

/** A size, in units of the outlines or in px. */
export type Size = { width: number; height: number };

/** From units to px: `px = units * scale + shift`. */
export type MapTransform = { scale: number; x: number; y: number };

const ZOOM_LIMITS = { least: 1, most: 8 };

/** The whole map. */
export function wholeMap({ width, height }: Size): MapViewport {
  return { zoom: 1, middle: { x: width / 2, y: height / 2 } };
}

const between = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

/** Px per unit at which the whole map fits, a margin kept on every side. */
export function fitScale(map: Size, room: Size, margin: number): number {
  const width = Math.max(1, room.width - 2 * margin);
  const height = Math.max(1, room.height - 2 * margin);
  return Math.min(width / map.width, height / map.height);
}

/** How the map is drawn into a room. */
export function transformOf(view: MapViewport, map: Size, room: Size, margin: number): MapTransform {
  const scale = fitScale(map, room, margin) * view.zoom;
  return { scale, x: room.width / 2 - view.middle.x * scale, y: room.height / 2 - view.middle.y * scale };
}

/** Within the limits: no larger, no smaller, and the room full of map where it can be. */
export function limited(view: MapViewport, map: Size, room: Size, margin: number): MapViewport {
  const zoom = between(view.zoom, ZOOM_LIMITS.least, ZOOM_LIMITS.most);
  const scale = fitScale(map, room, margin) * zoom;
  const along = (middle: number, length: number, space: number) => {
    const half = (space / 2 - margin) / scale;
    return half >= length / 2 ? length / 2 : between(middle, half, length - half);
  };
  return {
    zoom,
    middle: {
      x: along(view.middle.x, map.width, room.width),
      y: along(view.middle.y, map.height, room.height),
    },
  };
}

/** Zooms by a factor; what is at the point, in px, stays there. */
export function zoomAt(
  view: MapViewport,
  factor: number,
  at: Point,
  map: Size,
  room: Size,
  margin: number,
): MapViewport {
  const { scale, x, y } = transformOf(view, map, room, margin);
  const zoom = between(view.zoom * factor, ZOOM_LIMITS.least, ZOOM_LIMITS.most);
  const next = (scale / view.zoom) * zoom;
  const unit = { x: (at.x - x) / scale, y: (at.y - y) / scale };
  const middle = { x: unit.x + (room.width / 2 - at.x) / next, y: unit.y + (room.height / 2 - at.y) / next };
  return limited({ zoom, middle }, map, room, margin);
}

/** Moves what is in sight by px of the screen. */
export function panBy(view: MapViewport, by: Point, map: Size, room: Size, margin: number): MapViewport {
  const { scale } = transformOf(view, map, room, margin);
  const middle = { x: view.middle.x - by.x / scale, y: view.middle.y - by.y / scale };
  return limited({ zoom: view.zoom, middle }, map, room, margin);
}

/** Brings a place into sight, if it is not; the same value if it is. */
export function revealed(
  view: MapViewport,
  place: Point,
  map: Size,
  room: Size,
  margin: number,
): MapViewport {
  const { scale, x, y } = transformOf(view, map, room, margin);
  const at = { x: place.x * scale + x, y: place.y * scale + y };
  const inside =
    at.x >= margin && at.y >= margin && at.x <= room.width - margin && at.y <= room.height - margin;
  return inside ? view : limited({ zoom: view.zoom, middle: place }, map, room, margin);
}

/** Lengths of a scale bar, in km. */
const LENGTHS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

/** The longest round length, in km, that takes no more than that many px. */
export function scaleLength(pxPerKm: number, most: number): number {
  return LENGTHS.findLast((km) => km * pxPerKm <= most) ?? LENGTHS[0]!;
}
