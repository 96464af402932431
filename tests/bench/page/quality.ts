/** What makes one layout better than another, apart from time: counted for places of nodes and their boxes. */
import { overlap } from '../../../client/src/graph/layout/box.ts';
import type { LayoutEdge, LayoutNode } from '../../../client/src/graph/layout/lay-out.ts';
import { segmentsCross } from '../../../client/src/graph/layout/segment.ts';
import { adjacency } from '../../../client/src/graph/layout/topology.ts';

type Place = { x: number; y: number };
export type Quality = { crossings: number; preservation: number; overlaps: number };

/** Pairs of edges without a common end that cross. */
function countCrossings(edges: readonly LayoutEdge[], places: readonly Place[]): number {
  const distinct = [
    ...new Map(edges.map(([a, b]) => [`${Math.min(a, b)} ${Math.max(a, b)}`, [a, b] as const])).values(),
  ];
  let crossings = 0;
  for (const [index, [a, b]] of distinct.entries()) {
    for (const [c, d] of distinct.slice(index + 1)) {
      if (a === c || a === d || b === c || b === d) continue;
      if (segmentsCross([places[a]!, places[b]!], [places[c]!, places[d]!])) crossings += 1;
    }
  }
  return crossings;
}

/** Mean share of a node's neighbours among as many nodes nearest to it (Jaccard index). */
function preservation(edges: readonly LayoutEdge[], places: readonly Place[]): number {
  const neighbours = adjacency(places.length, edges);
  const shares = neighbours.flatMap((related, node) => {
    if (related.length === 0) return [];
    const here = places[node]!;
    const near = places
      .map(({ x, y }, other) => ({ other, distance: Math.hypot(x - here.x, y - here.y) }))
      .filter(({ other }) => other !== node)
      .sort((a, b) => a.distance - b.distance)
      .slice(0, related.length)
      .map(({ other }) => other);
    const common = near.filter((other) => related.includes(other)).length;
    return [common / (2 * related.length - common)];
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

export function qualityOf(
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
  places: readonly Place[],
): Quality {
  const boxes = nodes.map(({ extent }, index) => ({ ...places[index]!, extent }));
  let overlaps = 0;
  for (const [index, box] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) if (overlap(box, other, 0)) overlaps += 1;
  }
  return { crossings: countCrossings(edges, places), preservation: preservation(edges, places), overlaps };
}
