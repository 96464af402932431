import { expect, test } from 'vitest';
import { generatedGraph } from './generated-graph.ts';
import { layOut, layOutSteps } from './lay-out.ts';
import { overlapsOf } from './overlaps.ts';

test.each([
  [1, 0, 1],
  [2, 1, 2],
  [40, 60, 3],
  [120, 300, 4],
  [90, 20, 5],
])(
  '%i nodes and %i relations: every node gets a place, no boxes overlap, twice the same',
  (count, relations, seed) => {
    const graph = generatedGraph(count, relations, seed);
    const places = layOut({ ...graph, aspect: 1.2 });
    expect([...places.keys()].sort()).toEqual(graph.nodes.map((node) => node.id).sort());
    expect([...places.values()].every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    expect(overlapsOf(graph.nodes, places)).toEqual([]);
    expect(layOut({ ...graph, aspect: 1.2 })).toEqual(places);
  },
);

test('nodes that are held keep their place, the others keep clear of them', () => {
  const { nodes, edges } = generatedGraph(40, 60, 6);
  const held = nodes.map((node, index) =>
    index % 10 === 0 ? { ...node, fixed: { x: index * 40, y: 100 } } : node,
  );
  const places = layOut({ nodes: held, edges, aspect: 1 });
  for (const { id, fixed } of held) if (fixed) expect(places.get(id)).toEqual(fixed);
  expect(overlapsOf(held, places)).toEqual([]);
});

test('related nodes come closer to each other than others', () => {
  const { nodes } = generatedGraph(30, 0, 7);
  const ring = nodes.map((_, index) => [index, (index + 1) % nodes.length, 0] as const);
  const places = layOut({ nodes, edges: ring, aspect: 1 });
  const distance = (a: number, b: number) => {
    const [p, q] = [places.get(`n${a}`)!, places.get(`n${b}`)!];
    return Math.hypot(p.x - q.x, p.y - q.y);
  };
  const near = nodes.reduce((sum, _, index) => sum + distance(index, (index + 1) % nodes.length), 0);
  const far = nodes.reduce((sum, _, index) => sum + distance(index, (index + 15) % nodes.length), 0);
  expect(near * 2).toBeLessThan(far);
});

test('reports how far it is, rising, and can be left unfinished', () => {
  const steps = layOutSteps({ ...generatedGraph(60, 120, 8), aspect: 1 });
  const done: number[] = [];
  for (let step = steps.next(); !step.done; step = steps.next()) done.push(step.value);
  expect(done.length).toBeGreaterThan(10);
  expect(done).toEqual([...done].sort((a, b) => a - b));
  expect(done.every((share) => share > 0 && share < 1)).toBe(true);
});

test('a graph without nodes has no places', () => {
  expect(layOut({ nodes: [], edges: [], aspect: 1 })).toEqual(new Map());
});
