import { expect, test } from 'vitest';
import { overlap } from './box.ts';
import { generatedGraph } from './generated-graph.ts';
import { GAP, layOut } from './lay-out.ts';
import { placeAround } from './place.ts';
import { crossesBox } from './segment.ts';

const extent = { left: 40, right: 40, top: 16, bottom: 40 };

/** A relation that nothing is written on. */
const without = (id: string) => ({ id, room: 0 });

function placedGraph(count: number, relations: number, seed: number) {
  const { nodes, edges } = generatedGraph(count, relations, seed);
  const places = layOut({ nodes, edges, aspect: 1.2 });
  return {
    placed: nodes.map((node) => ({ ...node, ...places.get(node.id)! })),
    edges: edges.map(([a, b]) => [`n${a}`, `n${b}`] as const),
  };
}

test('new nodes overlap nothing and only they get places', () => {
  const { placed, edges } = placedGraph(120, 200, 11);
  const before = structuredClone(placed);
  const added = Array.from({ length: 30 }, (_, index) => ({
    id: `x${index}`,
    extent,
    neighbours: (index < 12 ? ['n7'] : index < 24 ? [`n${index}`, `x${index - 1}`] : []).map(without),
  }));
  const places = placeAround({ placed, added, edges, gap: GAP });
  expect([...places.keys()].sort()).toEqual(added.map((node) => node.id).sort());
  expect(placed).toEqual(before);
  const all = [...placed, ...added.map((node) => ({ ...node, ...places.get(node.id)! }))];
  const overlapping = all.flatMap((box, index) =>
    all.slice(index + 1).flatMap((other) => (overlap(box, other, 0) ? [`${box.id} ${other.id}`] : [])),
  );
  expect(overlapping).toEqual([]);
  expect(placeAround({ placed, added, edges, gap: GAP })).toEqual(places);
});

test('a node comes near the one it is related to', () => {
  const { placed, edges } = placedGraph(60, 90, 12);
  const places = placeAround({
    placed,
    added: [{ id: 'x', extent, neighbours: [without('n3')] }],
    edges,
    gap: GAP,
  });
  const { x, y } = placed.find((node) => node.id === 'n3')!;
  const at = places.get('x')!;
  const distance = (other: { x: number; y: number }) => Math.hypot(other.x - at.x, other.y - at.y);
  const median = placed.map(distance).sort((a, b) => a - b)[30]!;
  expect(distance({ x, y })).toBeLessThan(median / 2);
});

test('between two related nodes, in the middle if there is room', () => {
  const placed = [
    { id: 'a', x: 0, y: 0, extent },
    { id: 'b', x: 400, y: 0, extent },
  ];
  const places = placeAround({
    placed,
    added: [{ id: 'x', extent, neighbours: ['a', 'b'].map(without) }],
    edges: [],
    gap: GAP,
  });
  expect(places).toEqual(new Map([['x', { x: 200, y: 0 }]]));
});

test('far enough from what it is related to for what is written on their relations', () => {
  const placed = [
    { id: 'a', x: 0, y: 0, extent },
    { id: 'b', x: 120, y: 0, extent },
  ];
  const distances = (room: number) => {
    const neighbours = placed.map(({ id }) => ({ id, room }));
    const { x, y } = placeAround({
      placed,
      added: [{ id: 'x', extent, neighbours }],
      edges: [],
      gap: GAP,
    }).get('x')!;
    return placed.map((at) => Math.round(Math.hypot(at.x - x, at.y - y)));
  };
  const [near, far] = [distances(0), distances(120)];
  for (const [index, distance] of near.entries()) expect(far[index]).toBeGreaterThan(distance);
  expect(Math.min(...far)).toBeGreaterThan(150);
});

test('with no node in the middle of a relation to another', () => {
  const hub = { id: 'hub', x: 0, y: 0, extent: { left: 30, right: 30, top: 18, bottom: 31 } };
  const names = [
    [78, 1],
    [74, 2],
    [40, 1],
    [108, 3],
    [84, 1],
    [100, 2],
    [60, 1],
    [84, 2],
    [90, 3],
    [70, 1],
  ] as const;
  const added = names.map(([width, lines], index) => ({
    id: `x${index}`,
    extent: { left: width / 2, right: width / 2, top: 18, bottom: 18 + 13 * lines },
    neighbours: [without('hub')],
  }));
  const places = placeAround({ placed: [hub], added, edges: [], gap: GAP });
  const small = { left: 10, right: 10, top: 10, bottom: 10 };
  const between = [...places].flatMap(([id, at]) =>
    [...places].flatMap(([other, { x, y }]) =>
      other !== id && crossesBox([hub, at], { x, y, extent: small }) ? [`${other} before ${id}`] : [],
    ),
  );
  expect(between).toEqual([]);
});

test('onto an empty board', () => {
  const added = ['x', 'y'].map((id) => ({ id, extent, neighbours: [] }));
  const [x, y] = [...placeAround({ placed: [], added, edges: [], gap: GAP }).values()];
  expect(overlap({ ...x!, extent }, { ...y!, extent }, 0)).toBeNull();
});
