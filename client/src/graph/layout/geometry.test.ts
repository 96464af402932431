import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, BoxGrid, bounds, overlap } from './box.ts';
import { packRows } from './pack.ts';
import { pivotMds } from './pivot-mds.ts';
import { crossesBox, segmentsCross } from './segment.ts';
import { separate } from './separate.ts';
import { adjacency, components, distances } from './topology.ts';

const extent = { left: 10, right: 10, top: 5, bottom: 15 };
const at = (x: number, y: number): Box => ({ x, y, extent });

test('overlap gives the shortest push, with the gap', () => {
  expect(overlap(at(0, 0), at(15, 0), 0)).toEqual({ x: 5, y: 0 });
  expect(overlap(at(0, 0), at(2, 18), 0)).toEqual({ x: 0, y: 2 });
  expect(overlap(at(0, 0), at(20, 0), 0)).toBeNull();
  expect(overlap(at(0, 0), at(20, 0), 4)).toEqual({ x: 4, y: 0 });
  expect(overlap(at(0, 0), at(12, 14), 0, 1)).toEqual({ x: 0, y: 6 });
  expect(overlap(at(0, 0), at(12, 14), 0, 2)).toEqual({ x: 8, y: 0 });
});

test('a grid finds what comparing with every box finds', () => {
  const box = fc.record({ x: fc.integer({ min: -300, max: 300 }), y: fc.integer({ min: -300, max: 300 }) });
  fc.assert(
    fc.property(
      fc.array(box, { maxLength: 40 }),
      box,
      fc.integer({ min: 0, max: 60 }),
      (places, probe, gap) => {
        const boxes = places.map(({ x, y }) => at(x, y));
        const grid = new BoxGrid<Box>(37);
        for (const each of boxes) grid.add(each);
        const centre = at(probe.x, probe.y);
        const near = boxes.filter((each) => overlap(centre, each, gap));
        expect(new Set(grid.near(centre, gap))).toEqual(new Set(near));
        expect(grid.isFree(centre, gap)).toBe(near.length === 0);
        for (const each of boxes) grid.remove(each);
        expect(grid.isFree(centre, gap)).toBe(true);
      },
    ),
  );
});

test('separate parts any heap of boxes and leaves fixed ones alone', () => {
  const place = fc.record({ x: fc.integer({ min: 0, max: 60 }), y: fc.integer({ min: 0, max: 60 }) });
  fc.assert(
    fc.property(fc.array(place, { maxLength: 25 }), (places) => {
      const boxes = places.map(({ x, y }, index) => ({ ...at(x, y), fixed: index === 0 }));
      separate(boxes, { gap: 3, bias: 1 });
      const pairs = boxes.flatMap((box, index) =>
        boxes.slice(index + 1).filter((other) => overlap(box, other, 0)),
      );
      expect(pairs).toEqual([]);
      if (boxes[0]) expect([boxes[0].x, boxes[0].y]).toEqual([places[0]!.x, places[0]!.y]);
    }),
  );
});

test('segments', () => {
  const line = (a: number, b: number, c: number, d: number) =>
    [
      { x: a, y: b },
      { x: c, y: d },
    ] as const;
  expect(segmentsCross(line(0, 0, 10, 10), line(0, 10, 10, 0))).toBe(true);
  expect(segmentsCross(line(0, 0, 10, 10), line(0, 0, 10, 0))).toBe(false);
  expect(segmentsCross(line(0, 0, 4, 4), line(0, 10, 10, 0))).toBe(false);
  expect(crossesBox(line(-50, 0, 50, 0), at(0, 0))).toBe(true);
  expect(crossesBox(line(-50, 20, 50, 20), at(0, 0))).toBe(false);
  expect(crossesBox(line(-1, 0, 1, 0), at(0, 0))).toBe(true);
  expect(crossesBox(line(-50, 0, -20, 0), at(0, 0))).toBe(false);
  expect(crossesBox(line(0, -50, 40, 20), at(0, 0))).toBe(false);
});

test('bounds of boxes', () => {
  expect(bounds([])).toBeNull();
  expect(bounds([at(0, 0), at(100, 50)])).toEqual({ left: -10, right: 110, top: -5, bottom: 65 });
});

test('rows', () => {
  const size = { width: 10, height: 4 };
  expect(packRows([], 1, 2)).toEqual([]);
  expect(packRows([size, size, size], 4, 2)).toEqual([
    { x: 0, y: 0 },
    { x: 12, y: 0 },
    { x: 0, y: 6 },
  ]);
});

test('parts of a graph and hops', () => {
  const neighbours = adjacency(6, [
    [0, 1],
    [1, 0],
    [1, 2],
    [3, 4],
    [5, 5],
  ]);
  expect(neighbours).toEqual([[1], [0, 2], [1], [4], [3], []]);
  expect(components(neighbours)).toEqual([[0, 1, 2], [3, 4], [5]]);
  expect([...distances(neighbours, 0)]).toEqual([0, 1, 2, -1, -1, -1]);
});

test('pivot MDS lays a chain out along x, in order, evenly', () => {
  const chain = adjacency(
    7,
    [0, 1, 2, 3, 4, 5].map((index) => [index, index + 1] as const),
  );
  const x = pivotMds(chain).map((place) => place.x);
  const steps = x.slice(1).map((value, index) => (value - x[index]!) / (x[1]! - x[0]!));
  for (const step of steps) expect(step).toBeCloseTo(1, 5);
  expect(pivotMds([])).toEqual([]);
  expect(pivotMds([[]])).toEqual([{ x: 0, y: 0 }]);
});
