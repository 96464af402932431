import { describe, expect, it } from 'vitest';
import { placeBeside } from './map-beside.ts';
import { boxAround, crosses, type LabelRequest, placeLabels, placesAround } from './map-labels.ts';

const FRAME = { left: 0, top: 0, right: 400, bottom: 400 };

function request(id: string, x: number, y: number, keep = false): LabelRequest {
  return { id, width: 60, height: 20, places: placesAround({ x, y }, 8, 60, 20), keep };
}

describe('placeLabels', () => {
  it('writes on the right of a disc where that is free', () => {
    const disc = boxAround({ x: 100, y: 100 }, 16, 16);
    expect(placeLabels([request('a', 100, 100)], [disc], [], FRAME)).toEqual(
      new Map([['a', { x: 142, y: 100 }]]),
    );
  });

  it('goes elsewhere for a disc, a line, the edge, and a label before it', () => {
    const at = (x: number, y: number) => boxAround({ x, y }, 16, 16);
    const only = (x: number, discs: ReturnType<typeof at>[], lines: Parameters<typeof placeLabels>[2]) =>
      placeLabels([request('a', x, 100)], [at(x, 100), ...discs], lines, FRAME).get('a');
    expect(only(100, [at(150, 100)], [])).toEqual({ x: 100, y: 120 });
    expect(
      only(
        100,
        [],
        [
          [
            { x: 100, y: 100 },
            { x: 200, y: 100 },
          ],
        ],
      ),
    ).toEqual({ x: 100, y: 120 });
    expect(only(360, [], [])).toEqual({ x: 360, y: 120 });
    const two = placeLabels([request('a', 100, 100), request('b', 165, 100)], [], [], FRAME);
    expect([...two]).toEqual([
      ['a', { x: 142, y: 100 }],
      ['b', { x: 207, y: 100 }],
    ]);
  });

  it('leaves out what finds no room, but keeps the chosen', () => {
    const full = [{ left: 0, top: 0, right: 400, bottom: 400 }];
    expect(placeLabels([request('a', 100, 100), request('b', 200, 200, true)], full, [], FRAME)).toEqual(
      new Map([['b', { x: 242, y: 200 }]]),
    );
  });

  it('never lets two labels overlap, however many there are', () => {
    const many = Array.from({ length: 60 }, (_, at) => request(`l${at}`, (at * 53) % 380, (at * 97) % 390));
    const boxes = [...placeLabels(many, [], [], FRAME).values()].map((at) => boxAround(at, 60, 20));
    expect(boxes.length).toBeGreaterThan(20);
    const overlaps = boxes.flatMap((a, at) =>
      boxes
        .slice(at + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
    );
    expect(overlaps).toEqual([]);
  });
});

describe('crosses', () => {
  it('tells a line through a box from one beside it', () => {
    const box = { left: 10, top: 10, right: 20, bottom: 20 };
    expect(crosses({ x: 0, y: 15 }, { x: 30, y: 15 }, box)).toBe(true);
    expect(crosses({ x: 12, y: 12 }, { x: 14, y: 14 }, box)).toBe(true);
    expect(crosses({ x: 0, y: 15 }, { x: 9, y: 15 }, box)).toBe(false);
    expect(crosses({ x: 0, y: 25 }, { x: 30, y: 40 }, box)).toBe(false);
  });
});

describe('placeBeside', () => {
  const frame = { top: 0, right: 400, bottom: 200 };

  it('stands names on the right of the land near their heights, one to a line', () => {
    const edgeOf = (top: number, bottom: number) => (bottom > 60 && top < 100 ? 380 : 300);
    const placed = placeBeside(
      [
        { key: 'b', width: 50, wish: 80 },
        { key: 'a', width: 60, wish: 80 },
        { key: 'any', width: 40, wish: null },
      ],
      edgeOf,
      frame,
      20,
      10,
    );
    expect([...placed]).toEqual([
      ['a', { x: 340, y: 112 }],
      ['b', { x: 350, y: 48 }],
      ['any', { x: 360, y: 132 }],
    ]);
  });

  it('leaves out a name that is wider than the sea', () => {
    expect(placeBeside([{ key: 'a', width: 120, wish: 80 }], () => 300, frame, 20, 10)).toEqual(new Map());
  });
});
