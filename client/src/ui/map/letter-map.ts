import type { Measure } from '../../graph/lettering.ts';
import { wholeLabel } from '../../model/label.ts';
import { placeBeside } from '../../model/map-beside.ts';
import type { MapPole, Reach } from '../../model/map-contents.ts';
import { type Box, boxAround, type LabelRequest, placeLabels, placesAround } from '../../model/map-labels.ts';
import { nameLines } from '../../model/map-names.ts';
import { isInside, type Outline, rightEdge } from '../../model/map-outlines.ts';
import type { MapTransform } from '../../model/map-viewport.ts';
import type { Point } from '../../model/scene.ts';
import type { StudyMap } from './use-map.ts';

/** Radius of a pole's disc by its reach, in px. */
const RADII: Record<Reach | 'unsaid', number> = {
  WORLD: 12,
  WORLD_VOCATION: 10.5,
  NATIONAL: 8.5,
  unsaid: 8.5,
};
/** Half the side of the square that carries a number, and the radius of a line's end, in px. */
export const COUNT_HALF = 8;
export const END_RADIUS = 3.5;
/** Lines of text, in px: of a pole's label, of a region's name, of a place beside the map. */
export const LINE = { pole: 15, name: 13, beside: 22 };
/** Where the upper and the lower edge of a name are looked at. */
const ALONG_EDGE = [0, 1 / 3, 2 / 3, 1];
/** What each of these costs that is outside the name's region, and its middle. */
const OUTSIDE = 0.4;
const LOST = 1.5;
/** Where a name stands from a spot: quarters of its width across, and lines along. */
const SHIFTS = [0, -1, 1].flatMap((across) => [0, -1, 1].map((along) => [across, along] as const));
/** A map drawn narrower than this, in px, has no room beside it: the list under it or the legend names these places. */
const NARROW = 480;
/** Distance of a place beside the map from the land, in px. */
const SEA = 14;

export const radiusOf = (reach: Reach | null) => RADII[reach ?? 'unsaid'];

/** A text and where its middle stands, in px from the origin of the outlines. */
export type Lettering = Point & { lines: readonly string[]; width: number; height: number };

export type Fonts = { pole: string; name: string };

/** Where the places beside the map stand, left end and middle, in units: as if they were on it. */
export function standBeside(
  { base: { outlines }, contents, placing }: StudyMap,
  whole: MapTransform,
  room: { width: number; height: number },
  measure: (name: string) => number,
): Map<string, Point> {
  if (outlines.width * whole.scale < NARROW) return new Map();
  const heights = new Map<string, number[]>();
  for (const { place, from } of placing.away) {
    heights.set(place, [...(heights.get(place) ?? []), from.y * whole.scale + whole.y]);
  }
  const unit = (px: number, shift: number) => (px - shift) / whole.scale;
  const placed = placeBeside(
    contents.beside.map(({ key, name, others }) => {
      const wishes = heights.get(key) ?? [];
      const wish = wishes.length > 0 ? wishes.reduce((sum, y) => sum + y, 0) / wishes.length : null;
      return { key, width: measure(name) + 10 + (others.length > 0 ? 2 * COUNT_HALF + 6 : 0), wish };
    }),
    (top, bottom) => rightEdge(outlines, unit(top, whole.y), unit(bottom, whole.y)) * whole.scale + whole.x,
    {
      top: Math.max(8, whole.y),
      right: Math.min(room.width - 6, outlines.width * whole.scale + whole.x + 6),
      bottom: Math.min(room.height - 8, outlines.height * whole.scale + whole.y),
    },
    LINE.beside,
    SEA,
  );
  return new Map([...placed].map(([key, { x, y }]) => [key, { x: unit(x, whole.x), y: unit(y, whole.y) }]));
}

/** Places for a region's name: on its spots, and around them. */
function placesOfName(
  outline: Outline,
  free: readonly Point[],
  { width, height }: { width: number; height: number },
  scale: number,
): LabelRequest['places'] {
  const isOut = ({ x, y }: Point) => !isInside({ x: x / scale, y: y / scale }, outline);
  return outline.spots.flatMap((spot, index) => {
    const own = free.includes(spot) ? 0 : 0.1;
    return SHIFTS.map(([across, along]) => {
      const at = {
        x: spot.x * scale + (across * width) / 4,
        y: spot.y * scale + along * (height / 2 + 14),
      };
      const { left, right, top, bottom } = boxAround(at, width, height);
      const edge = ALONG_EDGE.flatMap((part) =>
        [top, bottom].map((y) => ({ x: left + part * (right - left), y })),
      );
      const out = edge.filter(isOut).length * OUTSIDE + (isOut(at) ? LOST : 0);
      const shifted = Math.abs(along) * 0.15 + Math.abs(across) * 0.1;
      return { ...at, cost: own + index * 0.05 + shifted + out };
    });
  });
}

/** Letters poles, then regions; `keep` are the ids and keys of what is chosen or pointed at. */
export function letterMap(
  { base: { outlines }, contents, placing }: StudyMap,
  beside: ReadonlyMap<string, Point>,
  scale: number,
  frame: Box,
  keep: ReadonlySet<string>,
  measure: Measure,
  fonts: Fonts,
): ReadonlyMap<string, Lettering> {
  const px = ({ x, y }: Point): Point => ({ x: x * scale, y: y * scale });
  const text = new Map<string, { lines: readonly string[]; width: number; height: number }>();
  const set = (id: string, lines: readonly string[], font: string, line: number) => {
    const width = Math.max(...lines.map((each) => measure(each, font))) + 4;
    const size = { lines, width, height: lines.length * line };
    text.set(id, size);
    return size;
  };
  const discs: Box[] = [
    ...contents.poles.flatMap(({ id, reach }) => {
      const at = placing.discs.get(id);
      return at ? [boxAround(px(at), 2 * radiusOf(reach), 2 * radiusOf(reach))] : [];
    }),
    ...[...placing.ends.values()].map((at) => boxAround(px(at), 2 * END_RADIUS, 2 * END_RADIUS)),
    ...[...placing.counts.values()].map((at) => boxAround(px(at), 2 * COUNT_HALF, 2 * COUNT_HALF)),
    ...contents.beside.flatMap(({ key, name }) => {
      const at = beside.get(key);
      if (!at) return [];
      const width = measure(name, fonts.name) + 10;
      const { x, y } = px(at);
      return [boxAround({ x: x + width / 2, y }, width, LINE.beside)];
    }),
  ];
  const lines = [
    ...placing.lines.map(({ from, to }) => [px(from), px(to)] as const),
    ...placing.away.flatMap(({ from, place }) => {
      const to = beside.get(place);
      return to ? [[px(from), px(to)] as const] : [];
    }),
  ];
  const taken = [...discs];
  const placed = new Map<string, Lettering>();
  // The chosen come first: what has to stand takes its place before others do.
  const place = (requests: readonly LabelRequest[]) => {
    const ordered = [...requests].sort((a, b) => Number(b.keep) - Number(a.keep));
    for (const [id, at] of placeLabels(ordered, taken, lines, frame)) {
      const size = text.get(id)!;
      placed.set(id, { ...size, ...at });
      taken.push(boxAround(at, size.width, size.height));
    }
  };
  const poleRequest = ({ id, reach }: MapPole, words: readonly string[]): LabelRequest[] => {
    const at = placing.discs.get(id);
    if (!at) return [];
    const size = set(id, words, fonts.pole, LINE.pole);
    const places = placesAround(px(at), radiusOf(reach), size.width, size.height);
    return [{ id, ...size, places, keep: keep.has(id) }];
  };
  place(contents.poles.flatMap((pole) => poleRequest(pole, wholeLabel(pole.label))));
  // A pole without room for its name has its code.
  const unnamed = contents.poles.filter(({ id }) => !placed.has(id));
  place(unnamed.flatMap((pole) => (pole.code ? poleRequest(pole, [pole.code]) : [])));
  place(
    outlines.regions.map((outline): LabelRequest => {
      const name = contents.regions.find(({ key }) => key === outline.id)?.name ?? outline.name;
      const size = set(outline.id, nameLines(name), fonts.name, LINE.name);
      const places = placesOfName(outline, placing.free.get(outline.id) ?? [], size, scale);
      return { id: outline.id, ...size, places, keep: keep.has(outline.id) };
    }),
  );
  return placed;
}
