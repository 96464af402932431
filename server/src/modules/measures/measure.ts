/**
 * Measures of a graph's shape, by graphology. They say how entities stand in the study's network, never
 * how much they matter in the world.
 */
import { DirectedGraph, UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import pagerank from 'graphology-metrics/centrality/pagerank.js';

/** A claim as far as measures need it: the ids of its ends. Self-loops and parallels are allowed. */
export type MeasuredClaim = { source: string; target: string };

export type EntityMeasures = {
  entity: string;
  /** Share of shortest paths between two others that run through it, 0 to 1; relations read either way. */
  betweenness: number;
  /** Chance that a walk along relations, started anew one time in seven, stands on it; all sum to 1. */
  pageRank: number;
  /** Number of its community, from 0, the largest first. */
  community: number;
};

export type Measures = {
  /** By id. */
  entities: EntityMeasures[];
  /** Newman modularity of the communities, −0.5 to 1; 0 without relations. */
  modularity: number;
};

/**
 * Measures the graph of the given claims. Parallel claims count once for betweenness, as weight for
 * PageRank and communities; self-loops count for none. The order of the claims does not matter.
 */
export function measureGraph(claims: readonly MeasuredClaim[]): Measures {
  const ids = [...new Set(claims.flatMap((claim) => [claim.source, claim.target]))].sort();
  const pairs = weights(claims);
  const directed = new DirectedGraph<object, { weight: number }>();
  const undirected = new UndirectedGraph<object, { weight: number }>();
  for (const id of ids) {
    directed.addNode(id);
    undirected.addNode(id);
  }
  for (const { source, target, weight } of pairs) {
    directed.addEdge(source, target, { weight });
    undirected.updateEdge(source, target, (held) => ({ weight: (held.weight ?? 0) + weight }));
  }
  if (undirected.size === 0) {
    const alone = ids.map((entity, community) => ({
      entity,
      betweenness: 0,
      pageRank: 1 / ids.length,
      community,
    }));
    return { entities: alone, modularity: 0 };
  }
  const between: Record<string, number> = betweenness(undirected, { getEdgeWeight: null });
  const rank: Record<string, number> = pagerank(directed, {
    getEdgeWeight: 'weight',
    maxIterations: 1000,
    tolerance: 1e-9,
  });
  const groups = louvain.detailed(undirected, { getEdgeWeight: 'weight', rng: seededRandom() });
  const community = bySize(ids, groups.communities);
  return {
    entities: ids.map((entity) => ({
      entity,
      betweenness: between[entity]!,
      pageRank: rank[entity]!,
      community: community.get(entity)!,
    })),
    modularity: groups.modularity,
  };
}

/** Number of claims from each entity to each other, in the order of ids, self-loops left out. */
function weights(claims: readonly MeasuredClaim[]): { source: string; target: string; weight: number }[] {
  const pairs = new Map<string, { source: string; target: string; weight: number }>();
  for (const { source, target } of claims) {
    if (source === target) continue;
    const key = `${source} ${target}`;
    pairs.set(key, { source, target, weight: (pairs.get(key)?.weight ?? 0) + 1 });
  }
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

/** Numbers communities anew: the largest first, of equals the one with the smallest id. */
function bySize(ids: readonly string[], found: Record<string, number>): Map<string, number> {
  const members = new Map<number, string[]>();
  for (const id of ids) members.set(found[id]!, [...(members.get(found[id]!) ?? []), id]);
  const ordered = [...members.values()].sort((a, b) => b.length - a.length || (a[0]! < b[0]! ? -1 : 1));
  return new Map(ordered.flatMap((group, number) => group.map((id) => [id, number] as const)));
}

/** mulberry32 with a fixed seed: Louvain breaks ties by chance, and the same graph must give the same groups. */
function seededRandom(): () => number {
  let state = 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
