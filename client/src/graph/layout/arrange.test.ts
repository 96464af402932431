import { describe, expect, it, test } from 'vitest';
import { rankNodes } from './acyclic.ts';
import { arrangeSteps, type Plan } from './arrange.ts';
import { generatedGraph } from './generated-graph.ts';
import { overlapsOf } from './overlaps.ts';

function arrange(input: Parameters<typeof arrangeSteps>[0], plan: Plan) {
  const steps = arrangeSteps(input, plan);
  const done: number[] = [];
  let step = steps.next();
  for (; !step.done; step = steps.next()) done.push(step.value);
  return { places: step.value, done };
}

const plansOf = (count: number, edges: readonly (readonly [number, number, number])[]): Plan[] => [
  { name: 'force' },
  { name: 'layers', arrows: edges.filter((_, index) => index % 3 > 0).map(([a, b]) => [a, b] as const) },
  { name: 'rings', around: [] },
  { name: 'rings', around: [1, 5, 9].filter((node) => node < count) },
  {
    name: 'regions',
    parts: [0, 1, 2, 3].map((part) => ({
      members: Array.from({ length: count }, (_, node) => node).filter(
        (node) => Math.min(3, node % 7) === part,
      ),
      heading: ['Here and', 'there'],
    })),
  },
];

describe.each([
  [1, 0, 1],
  [40, 60, 3],
  [90, 20, 5],
  [500, 1500, 7],
])('%i nodes and %i relations', { timeout: 60_000 }, (count, relations, seed) => {
  const { nodes, edges } = generatedGraph(count, relations, seed);
  const input = { nodes, edges, aspect: 1.2 };
  test.each(plansOf(count, edges))('$name: every node has a place, none overlap, twice the same', (plan) => {
    const { places, done } = arrange(input, plan);
    expect([...places.keys()].sort()).toEqual(nodes.map(({ id }) => id).sort());
    expect([...places.values()].filter(({ x, y }) => !Number.isFinite(x) || !Number.isFinite(y))).toEqual([]);
    expect(overlapsOf(nodes, places)).toEqual([]);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(done.filter((share) => share <= 0 || share > 1)).toEqual([]);
    expect(arrange(input, plan).places).toEqual(places);
  });

  test.each(plansOf(count, edges))(
    '$name: nodes that are held stay, the others keep clear of them',
    (plan) => {
      const held = nodes.map((node, index) =>
        index % 20 === 3 ? { ...node, fixed: { x: index * 30, y: -index * 20 } } : node,
      );
      const { places } = arrange({ ...input, nodes: held }, plan);
      for (const { id, fixed } of held) if (fixed) expect(places.get(id)).toEqual(fixed);
      expect(overlapsOf(held, places)).toEqual([]);
    },
  );
});

describe('layers', () => {
  const extent = { left: 30, right: 30, top: 16, bottom: 30 };
  const nodes = ['a', 'b', 'c', 'd', 'e', 'alone'].map((id) => ({ id, extent }));
  const layers = (arrows: readonly (readonly [number, number])[]) => {
    const edges = arrows.map(([a, b]) => [a, b, 0] as const);
    const { places } = arrange({ nodes, edges, aspect: 1 }, { name: 'layers', arrows });
    return places;
  };

  it('runs from causes to effects, and sets apart what no influence joins', () => {
    const places = layers([
      [0, 1],
      [1, 2],
      [3, 2],
      [2, 4],
    ]);
    const x = (id: string) => places.get(id)!.x;
    expect(x('a') < x('b') && x('b') < x('c') && x('c') < x('e')).toBe(true);
    expect(x('d')).toBe(x('b'));
    const alone = places.get('alone')!;
    expect(['a', 'b', 'c', 'd', 'e'].every((id) => places.get(id)!.y < alone.y || x(id) < alone.x)).toBe(
      true,
    );
  });

  it('breaks a circle where least runs back, always in the same place', () => {
    const circle = [
      [0, 1],
      [1, 2],
      [2, 0],
      [3, 0],
    ] as const;
    expect(rankNodes(4, circle)).toEqual({
      ranks: [1, 2, 3, 0],
      arrows: [
        [0, 1],
        [1, 2],
        [0, 2],
        [3, 0],
      ],
    });
  });
});

describe('rings', () => {
  it('puts what is further from the middle further out, and below what nothing leads to', () => {
    const { nodes } = generatedGraph(40, 0, 8);
    const tree = nodes.slice(1, 30).map((_, index) => [Math.floor(index / 3), index + 1, 0] as const);
    const { places } = arrange({ nodes, edges: tree, aspect: 1 }, { name: 'rings', around: [0] });
    const radius = (index: number) => Math.hypot(places.get(`n${index}`)!.x, places.get(`n${index}`)!.y);
    const band = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, index) => radius(from + index));
    expect(radius(0)).toBe(0);
    expect(Math.max(...band(1, 4))).toBeLessThan(Math.min(...band(4, 13)));
    expect(Math.max(...band(4, 13))).toBeLessThan(Math.min(...band(13, 30)));
    const furthest = Math.max(...band(0, 30));
    expect(band(30, 40).filter((distance) => distance < furthest)).toEqual([]);
  });
});

describe('parts', () => {
  it('keeps the nodes of a part together, no frame meeting another', () => {
    const { nodes, edges } = generatedGraph(60, 90, 9);
    const parts = [0, 1, 2].map((part) => ({
      members: nodes.flatMap((_, index) => (index % 3 === part ? [index] : [])),
      heading: ['Somewhere else'],
    }));
    const { places } = arrange({ nodes, edges, aspect: 1.5 }, { name: 'regions', parts });
    const frames = parts.map(({ members }) => {
      const x = members.map((node) => places.get(`n${node}`)!.x);
      const y = members.map((node) => places.get(`n${node}`)!.y);
      return {
        left: Math.min(...x),
        right: Math.max(...x),
        top: Math.min(...y) - 40,
        bottom: Math.max(...y),
      };
    });
    const meeting = frames.flatMap((a, index) =>
      frames
        .slice(index + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
    );
    expect(meeting).toEqual([]);
  });
});
