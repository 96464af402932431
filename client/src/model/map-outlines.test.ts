import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { square } from './map-fixture.ts';
import { isInside, type OutlinesFile, pathOf, readOutlines, rightEdge } from './map-outlines.ts';

const file: OutlinesFile = {
  source: 'test',
  unitKm: 2,
  width: 20,
  height: 10,
  arcs: [
    [
      [10, 0],
      [0, 10],
    ],
    [
      [10, 10],
      [-10, 0],
      [0, -10],
      [10, 0],
    ],
    [
      [10, 0],
      [10, 0],
      [0, 10],
      [-10, 0],
    ],
  ],
  objects: {
    regions: {
      geometries: [
        { type: 'Polygon', id: 'W', arcs: [[0, 1]], properties: { name: 'West', spots: [[5, 5]] } },
        { type: 'MultiPolygon', id: 'E', arcs: [[[2, -1]]], properties: { name: 'East', spots: [[15, 5]] } },
      ],
    },
  },
};

describe('readOutlines', () => {
  const outlines = readOutlines(file);

  it('puts rings together from arcs, walked either way', () => {
    expect(outlines.regions.map(({ id, rings }) => [id, rings])).toEqual([
      ['W', [[xy(10, 0), xy(10, 10), xy(0, 10), xy(0, 0), xy(10, 0)]]],
      ['E', [[xy(10, 0), xy(20, 0), xy(20, 10), xy(10, 10), xy(10, 0)]]],
    ]);
    expect(pathOf(outlines.regions[1]!)).toBe('M10 0L20 0L20 10L10 10L10 0Z');
  });

  it('knows what is inside, and how far land reaches', () => {
    const [west, east] = outlines.regions;
    expect([isInside(xy(5, 5), west!), isInside(xy(5, 5), east!), isInside(xy(15, 9), east!)]).toEqual([
      true,
      false,
      true,
    ]);
    expect(rightEdge(outlines, -1, 1)).toBe(20);
    expect(rightEdge({ regions: [square('A', 0, 0)] }, 200, 300)).toBe(Number.NEGATIVE_INFINITY);
  });
});

describe('the regions of before 2016', () => {
  const text = readFileSync(new URL('../ui/map/outlines/france-before-2016.json', import.meta.url));
  const { regions, width, height, unitKm } = readOutlines(JSON.parse(text.toString()));

  it('are 22, small enough to be sent, with places inside each', () => {
    expect(regions.map(({ name }) => name)).toEqual([
      'Alsace',
      'Aquitaine',
      'Auvergne',
      'Bourgogne',
      'Bretagne',
      'Centre',
      'Champagne-Ardenne',
      'Corse',
      'Franche-Comté',
      'Île-de-France',
      'Languedoc-Roussillon',
      'Limousin',
      'Lorraine',
      'Midi-Pyrénées',
      'Nord-Pas-de-Calais',
      'Basse-Normandie',
      'Haute-Normandie',
      'Pays de la Loire',
      'Picardie',
      'Poitou-Charentes',
      'Provence-Alpes-Côte d’Azur',
      'Rhône-Alpes',
    ]);
    expect(gzipSync(text).length).toBeLessThan(40_000);
    for (const region of regions) {
      expect(region.spots).toHaveLength(8);
      expect(region.spots.filter((spot) => !isInside(spot, region))).toEqual([]);
    }
  });

  it('are closed, lie on the plate, and meet their neighbours', () => {
    const uses = new Map<string, number>();
    for (const { rings } of regions) {
      for (const ring of rings) {
        expect(ring.at(-1)).toEqual(ring[0]);
        for (const { x, y } of ring) {
          expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
        }
        for (const [at, { x, y }] of ring.slice(1).entries()) {
          const ends = [`${ring[at]!.x} ${ring[at]!.y}`, `${x} ${y}`].sort().join();
          uses.set(ends, (uses.get(ends) ?? 0) + 1);
        }
      }
    }
    // An inner border is drawn by two regions and no more.
    expect(new Set(uses.values())).toEqual(new Set([1, 2]));
    expect([Math.round(width * unitKm), Math.round(height * unitKm)]).toEqual([1140, 1061]);
  });
});

function xy(x: number, y: number) {
  return { x, y };
}
