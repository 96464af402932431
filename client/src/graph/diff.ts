import type { Scene, SceneEdge, SceneNode } from '../model/scene-types.ts';

/** What turns one scene's elements into another's. Ids that changed their ends are removed and added. */
export type SceneDiff = {
  removed: readonly string[];
  addedNodes: readonly SceneNode[];
  addedEdges: readonly SceneEdge[];
  changedNodes: readonly SceneNode[];
  changedEdges: readonly SceneEdge[];
};

function equalList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}

/** Equality of two plain values as deep as scenes go: objects and lists of primitives. */
function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) return equalList(a, b);
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => equal((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
}

const EMPTY: Pick<Scene, 'nodes' | 'edges'> = { nodes: [], edges: [] };

/** Compares two scenes by id; null stands for the empty one. */
export function diffScenes(
  previous: Pick<Scene, 'nodes' | 'edges'> | null,
  next: Pick<Scene, 'nodes' | 'edges'>,
): SceneDiff {
  const before = previous ?? EMPTY;
  const oldNodes = new Map(before.nodes.map((node) => [node.id, node]));
  const oldEdges = new Map(before.edges.map((edge) => [edge.id, edge]));
  const nodes = new Set(next.nodes.map((node) => node.id));
  const edges = new Map(next.edges.map((edge) => [edge.id, edge]));
  const moved = (old: SceneEdge, edge: SceneEdge) => old.source !== edge.source || old.target !== edge.target;
  const stays = (old: SceneEdge): boolean => {
    const edge = edges.get(old.id);
    return edge !== undefined && !moved(old, edge);
  };
  return {
    removed: [
      ...before.edges.filter((edge) => !stays(edge)).map((edge) => edge.id),
      ...before.nodes.filter((node) => !nodes.has(node.id)).map((node) => node.id),
    ],
    addedNodes: next.nodes.filter((node) => !oldNodes.has(node.id)),
    addedEdges: next.edges.filter((edge) => {
      const old = oldEdges.get(edge.id);
      return old === undefined || moved(old, edge);
    }),
    changedNodes: next.nodes.filter((node) => {
      const old = oldNodes.get(node.id);
      return old !== undefined && !equal(old, node);
    }),
    changedEdges: next.edges.filter((edge) => {
      const old = oldEdges.get(edge.id);
      return old !== undefined && !moved(old, edge) && !equal(old, edge);
    }),
  };
}
