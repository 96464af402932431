import { expect, test } from 'vitest';
import type { Point } from '../model/scene-types.ts';
import { type ChipCandidate, type Curve, placeChips, pointAlong } from './chips.ts';
import { type Box, overlap } from './layout/box.ts';

const line = (from: Point, to: Point, control: Point | null = null): Curve => ({ from, control, to });
const chip = (id: string, curve: Curve, half = 35, keep = false): ChipCandidate => ({
  id,
  curve,
  texts: [
    { text: `${id} word`, half },
    { text: id, half: 7 },
  ],
  keep,
});
const extent = { left: 15, right: 15, top: 15, bottom: 15 };
const across = line({ x: 0, y: 0 }, { x: 200, y: 0 });

test('a place on a line is counted from its source', () => {
  expect(pointAlong(across, 0.25)).toEqual({ x: 50, y: 0 });
  expect(pointAlong(line({ x: 0, y: 0 }, { x: 200, y: 0 }, { x: 100, y: 40 }), 0.5)).toEqual({
    x: 100,
    y: 20,
  });
});

test('a chip stands in the middle, or slides to where it is free', () => {
  expect(placeChips([chip('a', across)], [], [])).toEqual(
    new Map([['a', { text: 'a word', at: { x: 100, y: 0 } }]]),
  );
  const node: Box = { x: 100, y: 0, extent };
  const slid = placeChips([chip('a', across)], [node], []).get('a')!;
  expect({ text: slid.text, x: Math.round(slid.at.x) }).toEqual({ text: 'a word', x: 40 });
});

test('a chip stays clear of other lines if it can', () => {
  const crossing = { id: 'b', curve: line({ x: 90, y: -50 }, { x: 90, y: 50 }) };
  const long = line({ x: 0, y: 0 }, { x: 400, y: 0 });
  expect(placeChips([chip('a', long)], [], [{ id: 'a', curve: long }]).get('a')!.at.x).toBe(200);
  const through = { ...crossing, curve: line({ x: 190, y: -50 }, { x: 190, y: 50 }) };
  expect(placeChips([chip('a', long)], [], [through]).get('a')!.at.x).toBe(240);
});

test('the word is dropped where only the glyph has room, then the chip', () => {
  const short = line({ x: 0, y: 0 }, { x: 100, y: 0 });
  const ends: Box[] = [
    { x: 0, y: 0, extent },
    { x: 100, y: 0, extent },
  ];
  expect(placeChips([chip('a', short)], ends, []).get('a')).toEqual({ text: 'a', at: { x: 50, y: 0 } });
  const wall = { x: 50, y: 0, extent: { ...extent, left: 35, right: 35 } };
  expect(placeChips([chip('a', short)], [...ends, wall], [])).toEqual(new Map());
  const kept = placeChips([chip('a', short, 35, true)], [...ends, wall], []);
  expect(kept).toEqual(new Map([['a', { text: 'a word', at: { x: 50, y: 0 } }]]));
});

test('where many lines meet no chip covers another or a node', () => {
  const heart = { x: 0, y: 0 };
  const ends = Array.from({ length: 14 }, (_, index) => {
    const angle = (index * 2 * Math.PI) / 14;
    return { x: 170 * Math.cos(angle), y: 170 * Math.sin(angle) };
  });
  const nodes: Box[] = [heart, ...ends].map((at) => ({ ...at, extent }));
  const candidates = ends.map((end, index) => chip(`c${index}`, line(end, heart)));
  const chips = placeChips(candidates, nodes, candidates);
  expect(chips.size).toBe(14);
  const boxes = [...chips.values()].map(({ text, at }): Box => {
    const half = text.endsWith('word') ? 35 : 7;
    return { ...at, extent: { left: half, right: half, top: 9.5, bottom: 9.5 } };
  });
  const covered = boxes.flatMap((box, index) =>
    [...boxes.slice(index + 1), ...nodes].filter((other) => overlap(box, other, 0)),
  );
  expect(covered).toEqual([]);
});
