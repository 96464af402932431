import { expect, test } from 'vitest';
import type { NodeSize } from './extents.ts';
import { labelBox, wholeExtent } from './label-box.ts';
import { chooseSides } from './label-sides.ts';
import { overlap } from './layout/box.ts';
import { generatedGraph } from './layout/generated-graph.ts';
import { seededRandom } from './layout/random.ts';
import { labelScale, visibleLabels } from './visible-labels.ts';

const body = { left: 14, right: 14, top: 14, bottom: 14 };
const gaps = { left: 7, right: 7, above: 4 };
const size: NodeSize = { width: 26, height: 26, label: { width: 80, height: 16 }, body, gaps };
const node = (id: string, x: number, y: number, importance = 0.5) => ({ id, x, y, size, importance });

test('a label stands below, unless it would cover a relation there', () => {
  expect(chooseSides([node('a', 0, 0)], [], new Map())).toEqual(new Map([['a', 'below']]));
  const down = { from: { x: 0, y: 0 }, to: { x: 0, y: 200 }, chip: 0 };
  expect(chooseSides([node('a', 0, 0)], [down], new Map())).toEqual(new Map([['a', 'right']]));
  const blocked = [node('a', 0, 0), node('b', 70, 0)];
  expect(chooseSides(blocked, [down], new Map()).get('a')).toBe('left');
});

test('a label does not make the graph wider where width is scarce', () => {
  const down = { from: { x: 100, y: 0 }, to: { x: 100, y: 200 }, chip: 0 };
  const nodes = [node('a', 0, 0), node('b', 100, 0)];
  expect(chooseSides(nodes, [down], new Map(), 800).get('b')).toBe('right');
  expect(chooseSides(nodes, [down], new Map(), 200).get('b')).toBe('below');
});

test('a label keeps its side while no other is clearly better', () => {
  expect(chooseSides([node('a', 0, 0)], [], new Map([['a', 'right']])).get('a')).toBe('right');
});

test('labels that do not overlap below do not come to overlap', () => {
  const random = seededRandom(3);
  const { edges } = generatedGraph(60, 90, 3);
  const nodes = Array.from({ length: 60 }, (_, index) =>
    node(`n${index}`, (index % 8) * 100 + random() * 15, Math.floor(index / 8) * 60 + random() * 8, random()),
  );
  const sides = chooseSides(
    nodes,
    edges.map(([a, b]) => ({ from: nodes[a]!, to: nodes[b]!, chip: 20 })),
    new Map(),
  );
  expect(new Set(sides.values()).size).toBeGreaterThan(1);
  const boxes = nodes.map((each) => ({
    id: each.id,
    x: each.x,
    y: each.y,
    extent: wholeExtent(size, sides.get(each.id)!),
  }));
  const labels = nodes.map((each) => ({ id: each.id, ...labelBox(each, size, sides.get(each.id)!) }));
  const covered = labels.flatMap((label, index) => [
    ...labels.slice(index + 1).filter((other) => overlap(label, other, 0)),
    ...nodes.filter((each) => each.id !== label.id && overlap(label, { ...each, extent: body }, 0)),
  ]);
  expect(covered).toEqual([]);
  expect(boxes.every((box) => box.extent.left >= 14 && box.extent.bottom >= 14)).toBe(true);
});

test('labels grow as the zoom falls', () => {
  expect([2, 1, 0.72, 0.71, 0.4, 0.2, 0.05].map(labelScale)).toEqual([1, 1, 1, 1.25, 1.85, 4.2, 7.5]);
});

test('the most important labels stay, the kept ones always', () => {
  const candidate = (id: string, x: number, importance: number, keep = false) => ({
    ...node(id, x, 0, importance),
    side: 'below' as const,
    keep,
  });
  const row = [candidate('a', 0, 0.2), candidate('b', 60, 0.6), candidate('c', 120, 0.4)];
  const names = (shown: ReturnType<typeof visibleLabels>) => new Set(shown.keys());
  expect(visibleLabels(row, 1)).toEqual(new Map([['b', 'below']]));
  expect(names(visibleLabels([...row.slice(0, 2), candidate('c', 120, 0.4, true)], 1))).toEqual(
    new Set(['c', 'a']),
  );
  const apart = row.map((each, index) => ({ ...each, x: index * 100 }));
  expect(names(visibleLabels(apart, 1))).toEqual(new Set(['a', 'b', 'c']));
  expect(names(visibleLabels(apart, 3.4))).toEqual(new Set(['b']));
});

test('at a distance a label takes another side rather than cover nodes, and covers no label', () => {
  const candidate = (id: string, x: number, y: number, importance: number) => ({
    ...node(id, x, y, importance),
    side: 'below' as const,
    keep: false,
  });
  const below = [candidate('b', -20, 30, 0.3), candidate('c', 20, 30, 0.2)];
  expect(visibleLabels([candidate('a', 0, 0, 0.7), ...below], 1.5).get('a')).toBe('right');
  const random = seededRandom(5);
  const crowd = Array.from({ length: 300 }, (_, index) =>
    candidate(`n${index}`, random() * 1800, random() * 1800, random()),
  );
  for (const scale of [1.5, 2.25, 3.4]) {
    const labels = [...visibleLabels(crowd, scale)].map(([id, side]) =>
      labelBox(crowd.find((each) => each.id === id)!, size, side, scale),
    );
    expect(labels.length).toBeGreaterThan(5);
    if (scale > 2) expect(labels.every(({ x, extent }) => x - extent.left > -20)).toBe(true);
    const covered = labels.flatMap((label, index) =>
      labels.slice(index + 1).filter((other) => overlap(label, other, 0)),
    );
    expect(covered).toEqual([]);
  }
});
