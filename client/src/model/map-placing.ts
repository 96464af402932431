import type { MapContents, MapPole } from './map-contents.ts';
import type { Outline } from './map-outlines.ts';
import type { Point } from './scene-types.ts';

/** A line from a pole's disc to another of its places. */
export type MapLine = { pole: string; claim: string; place: string; from: Point; to: Point };

/** Where things stand on the map, in the units of the outlines. */
export type MapPlacing = {
  /** Discs of poles. */
  discs: ReadonlyMap<string, Point>;
  /** Where lines of poles that stand in another region end, by outline. */
  ends: ReadonlyMap<string, Point>;
  /** Where the number of those who are no poles stands, by outline. */
  counts: ReadonlyMap<string, Point>;
  /** Spots of each outline that are left for its name. */
  free: ReadonlyMap<string, readonly Point[]>;
  lines: readonly MapLine[];
  /** Poles with places beside the map: their lines begin at the disc. */
  away: readonly { pole: string; claim: string; place: string; from: Point }[];
};

/** Distance between neighbours where more stand in a region than it has spots, in units. */
const CROWD = 130;
/** Turns by this, in radians, never come near an earlier one. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** The spot of a number; past the last one they wind around the first. */
function spotAt(spots: readonly Point[], index: number): Point {
  const spot = spots[index];
  if (spot) return spot;
  const { x, y } = spots[0]!;
  const turn = index - spots.length + 1;
  const away = CROWD * Math.sqrt(turn);
  return { x: x + away * Math.cos(turn * GOLDEN), y: y + away * Math.sin(turn * GOLDEN) };
}

/**
 * The region that a pole's disc stands in: the one nearest to all its others, so that its lines are short; the
 * first of its claims where several are. The study ranks none above another.
 */
function homeOf({ at }: MapPole, outlines: ReadonlyMap<string, Outline>): string | null {
  const centres = at.flatMap(({ place }) => {
    const spot = outlines.get(place)?.spots[0];
    return spot ? [{ place, spot }] : [];
  });
  let home: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { place, spot } of centres) {
    const sum = centres.reduce(
      (far, other) => far + Math.hypot(other.spot.x - spot.x, other.spot.y - spot.y),
      0,
    );
    if (sum >= least) continue;
    least = sum;
    home = place;
  }
  return home;
}

/** Gives every disc, line and number its place: the same contents always the same. */
export function placeContents(contents: MapContents, all: readonly Outline[]): MapPlacing {
  const outlines = new Map(all.map((outline) => [outline.id, outline]));
  const taken = new Map<string, number>();
  const take = (outline: string): Point => {
    const index = taken.get(outline) ?? 0;
    taken.set(outline, index + 1);
    return spotAt(outlines.get(outline)!.spots, index);
  };
  const homes = contents.poles.map((pole) => ({ pole, home: homeOf(pole, outlines) }));
  const discs = new Map<string, Point>();
  for (const { pole, home } of homes) if (home !== null) discs.set(pole.id, take(home));

  const ends = new Map<string, Point>();
  const lines: MapLine[] = [];
  const away: MapPlacing['away'][number][] = [];
  for (const { pole, home } of homes) {
    const from = discs.get(pole.id);
    if (!from) continue;
    for (const { place, claim } of pole.at) {
      if (place === home) continue;
      if (!outlines.has(place)) {
        away.push({ pole: pole.id, claim, place, from });
        continue;
      }
      const to = ends.get(place) ?? take(place);
      ends.set(place, to);
      lines.push({ pole: pole.id, claim, place, from, to });
    }
  }
  const counts = new Map(
    contents.regions
      .filter(({ others }) => others.length > 0)
      .map(({ key }): [string, Point] => [key, take(key)]),
  );
  const free = new Map(all.map(({ id, spots }) => [id, spots.slice(taken.get(id) ?? 0)]));
  return { discs, ends, counts, free, lines, away };
}
