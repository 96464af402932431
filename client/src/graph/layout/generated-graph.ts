import type { Extent } from './box.ts';
import type { LayoutEdge, LayoutNode } from './lay-out.ts';
import { seededRandom } from './random.ts';

/** A graph for tests: `count` nodes with boxes of the size of labels, joined in a few parts. */
export function generatedGraph(
  count: number,
  relations: number,
  seed: number,
): { nodes: LayoutNode[]; edges: LayoutEdge[] } {
  const random = seededRandom(seed);
  const pick = (below: number) => Math.floor(random() * below);
  const nodes = Array.from({ length: count }, (_, index) => ({
    id: `n${index}`,
    extent: labelExtent(random),
  }));
  const edges = Array.from(
    { length: relations },
    (): LayoutEdge => [pick(count), pick(Math.ceil(count / 2)), pick(80)],
  );
  return { nodes, edges };
}

function labelExtent(random: () => number): Extent {
  const half = 18 + random() * 45;
  return { left: half, right: half, top: 16, bottom: 30 + random() * 22 };
}
