import type { Point } from './scene-types.ts';

/** The outline of a region, in the units of its file. */
export type Outline = {
  /** ISO 3166-2: `FR-V`. */
  id: string;
  name: string;
  rings: readonly (readonly Point[])[];
  /** Places inside, far from the border and from each other, the one with most room first; at least one. */
  spots: readonly Point[];
};

/** Outlines on a plane, y downwards. */
export type Outlines = {
  /** Whom they come from, to be named beside them. */
  source: string;
  /** Length of a unit, in km. */
  unitKm: number;
  width: number;
  height: number;
  regions: readonly Outline[];
};

type Pair = readonly [number, number];
type Geometry = { id: string; properties: { name: string; spots: readonly Pair[] } } & (
  | { type: 'Polygon'; arcs: readonly (readonly number[])[] }
  | { type: 'MultiPolygon'; arcs: readonly (readonly (readonly number[])[])[] }
);

/** A TopoJSON file as `scripts/map` writes it: its arcs are steps in whole units. */
export type OutlinesFile = Omit<Outlines, 'regions'> & {
  arcs: readonly (readonly Pair[])[];
  objects: { regions: { geometries: readonly Geometry[] } };
};

function walkArc(steps: readonly Pair[]): Point[] {
  let x = 0;
  let y = 0;
  return steps.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return { x, y };
  });
}

/** Joins arcs to a ring; a number below 0 is the arc of its complement, walked backwards. */
function joinArcs(ring: readonly number[], arcs: readonly (readonly Point[])[]): Point[] {
  return ring.flatMap((at, index) => {
    const points = at < 0 ? [...arcs[~at]!].reverse() : arcs[at]!;
    return index === 0 ? points : points.slice(1);
  });
}

/** Reads outlines from their file. Throws a TypeError where it is no such file. */
export function readOutlines(file: OutlinesFile): Outlines {
  const arcs = file.arcs.map(walkArc);
  return {
    source: file.source,
    unitKm: file.unitKm,
    width: file.width,
    height: file.height,
    regions: file.objects.regions.geometries.map((geometry) => {
      const rings = geometry.type === 'Polygon' ? geometry.arcs : geometry.arcs.flat();
      return {
        id: geometry.id,
        name: geometry.properties.name,
        rings: rings.map((ring) => joinArcs(ring, arcs)),
        spots: geometry.properties.spots.map(([x, y]) => ({ x, y })),
      };
    }),
  };
}

/** SVG path of an outline. */
export function pathOf({ rings }: Pick<Outline, 'rings'>): string {
  return rings.map((ring) => `M${ring.map(({ x, y }) => `${x} ${y}`).join('L')}Z`).join('');
}

/** True if the point lies in the outline. */
export function isInside({ x, y }: Point, { rings }: Pick<Outline, 'rings'>): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let at = 1; at < ring.length; at++) {
      const a = ring[at - 1]!;
      const b = ring[at]!;
      if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
    }
  }
  return inside;
}

/** How far land reaches to the right between two heights; -Infinity where there is none. */
export function rightEdge({ regions }: Pick<Outlines, 'regions'>, top: number, bottom: number): number {
  let edge = Number.NEGATIVE_INFINITY;
  for (const { rings } of regions) {
    for (const ring of rings) {
      for (const { x, y } of ring) if (y >= top && y <= bottom && x > edge) edge = x;
    }
  }
  return edge;
}
