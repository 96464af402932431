import { describe, expect, it } from 'vitest';
import {
  fitScale,
  limited,
  panBy,
  revealed,
  scaleLength,
  transformOf,
  wholeMap,
  zoomAt,
} from './map-viewport.ts';

const MAP = { width: 1000, height: 500 };
const ROOM = { width: 520, height: 420 };
const MARGIN = 10;

describe('the whole map', () => {
  it('fits with its margin and stands in the middle', () => {
    expect(fitScale(MAP, ROOM, MARGIN)).toBe(0.5);
    expect(transformOf(wholeMap(MAP), MAP, ROOM, MARGIN)).toEqual({ scale: 0.5, x: 10, y: 85 });
  });

  it('cannot be moved or made smaller', () => {
    expect(panBy(wholeMap(MAP), { x: 90, y: -40 }, MAP, ROOM, MARGIN)).toEqual(wholeMap(MAP));
    expect(zoomAt(wholeMap(MAP), 0.5, { x: 0, y: 0 }, MAP, ROOM, MARGIN)).toEqual(wholeMap(MAP));
  });
});

describe('zoomAt', () => {
  it('keeps what is at the point', () => {
    const point = { x: 300, y: 200 };
    const before = transformOf(wholeMap(MAP), MAP, ROOM, MARGIN);
    const view = zoomAt(wholeMap(MAP), 4, point, MAP, ROOM, MARGIN);
    const after = transformOf(view, MAP, ROOM, MARGIN);
    expect(view.zoom).toBe(4);
    expect((point.x - after.x) / after.scale).toBeCloseTo((point.x - before.x) / before.scale, 9);
    expect((point.y - after.y) / after.scale).toBeCloseTo((point.y - before.y) / before.scale, 9);
  });

  it('stops at the largest', () => {
    expect(zoomAt(wholeMap(MAP), 100, { x: 260, y: 210 }, MAP, ROOM, MARGIN).zoom).toBe(8);
  });
});

describe('panBy', () => {
  it('moves by px, up to the edge of the map', () => {
    const near = limited({ zoom: 4, middle: { x: 500, y: 250 } }, MAP, ROOM, MARGIN);
    expect(panBy(near, { x: 20, y: 10 }, MAP, ROOM, MARGIN).middle).toEqual({ x: 490, y: 245 });
    expect(panBy(near, { x: 9000, y: 9000 }, MAP, ROOM, MARGIN).middle).toEqual({ x: 125, y: 100 });
  });
});

describe('revealed', () => {
  it('moves only if the place is out of sight', () => {
    const near = limited({ zoom: 4, middle: { x: 500, y: 250 } }, MAP, ROOM, MARGIN);
    expect(revealed(near, { x: 510, y: 240 }, MAP, ROOM, MARGIN)).toBe(near);
    expect(revealed(near, { x: 800, y: 250 }, MAP, ROOM, MARGIN).middle).toEqual({ x: 800, y: 250 });
  });
});

describe('scaleLength', () => {
  it('is the longest round length that has room', () => {
    expect([
      scaleLength(0.66, 140),
      scaleLength(5, 140),
      scaleLength(0.0001, 140),
      scaleLength(900, 140),
    ]).toEqual([200, 20, 5000, 1]);
  });
});
