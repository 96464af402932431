/** Neighbours of each node, by index; a pair given twice counts once, a loop not at all. */
export function adjacency(
  count: number,
  edges: readonly (readonly [number, number, ...unknown[]])[],
): number[][] {
  const sets = Array.from({ length: count }, () => new Set<number>());
  for (const [a, b] of edges) {
    if (a === b) continue;
    sets[a]!.add(b);
    sets[b]!.add(a);
  }
  return sets.map((set) => [...set]);
}

/** Connected parts, largest first, each as indices in rising order; equal sizes keep the input's order. */
export function components(neighbours: readonly (readonly number[])[]): number[][] {
  const seen = new Array<boolean>(neighbours.length).fill(false);
  const parts: number[][] = [];
  for (let start = 0; start < neighbours.length; start += 1) {
    if (seen[start]) continue;
    seen[start] = true;
    const part = [start];
    for (let at = 0; at < part.length; at += 1) {
      for (const next of neighbours[part[at]!]!) {
        if (seen[next]) continue;
        seen[next] = true;
        part.push(next);
      }
    }
    parts.push(part.sort((a, b) => a - b));
  }
  return parts.sort((a, b) => b.length - a.length);
}

/** Hops from a node to every other of a connected graph. */
export function distances(neighbours: readonly (readonly number[])[], from: number): Float64Array {
  const hops = new Float64Array(neighbours.length).fill(-1);
  hops[from] = 0;
  const queue = [from];
  for (let at = 0; at < queue.length; at += 1) {
    const node = queue[at]!;
    for (const next of neighbours[node]!) {
      if (hops[next] !== -1) continue;
      hops[next] = hops[node]! + 1;
      queue.push(next);
    }
  }
  return hops;
}
