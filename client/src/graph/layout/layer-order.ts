import type { Ranking } from './acyclic.ts';

/** Rounds of ordering each layer by the one before it, there and back. */
const ROUNDS = 12;
/** Waypoints of long arrows beyond this would take too long to order: long arrows are then left out. */
const MOST_WAYPOINTS = 20_000;

/** Layers of nodes and of waypoints (numbers from the count of nodes on), joined from each to the next. */
type Lattice = { layers: number[][]; before: number[][]; after: number[][] };

/** Cuts arrows into steps from layer to layer. */
function latticeOf({ ranks, arrows }: Ranking, members: readonly number[]): Lattice {
  const depth = Math.max(...members.map((node) => ranks[node]!)) + 1;
  const layers: number[][] = Array.from({ length: depth }, () => []);
  for (const node of members) layers[ranks[node]!]!.push(node);
  const before: number[][] = [];
  const after: number[][] = [];
  const join = (from: number, to: number) => {
    after[from] = [...(after[from] ?? []), to];
    before[to] = [...(before[to] ?? []), from];
  };
  const steps = arrows.reduce((sum, [from, to]) => sum + ranks[to]! - ranks[from]! - 1, 0);
  let waypoint = ranks.length;
  for (const [from, to] of arrows) {
    if (steps > MOST_WAYPOINTS && ranks[to]! - ranks[from]! > 1) continue;
    let last = from;
    for (let rank = ranks[from]! + 1; rank < ranks[to]!; rank += 1) {
      layers[rank]!.push(waypoint);
      join(last, waypoint);
      last = waypoint;
      waypoint += 1;
    }
    join(last, to);
  }
  return { layers, before, after };
}

/** Orders a layer by the middle of each one's neighbours in another layer; one without keeps its place. */
function sortBy(
  layer: readonly number[],
  neighbours: readonly (number[] | undefined)[],
  places: number[],
): number[] {
  const keyed = layer.map((node, index) => {
    const around = neighbours[node];
    const middle = around?.length
      ? around.reduce((sum, other) => sum + places[other]!, 0) / around.length
      : index / Math.max(1, layer.length);
    return { node, middle, index };
  });
  return keyed.sort((a, b) => a.middle - b.middle || a.index - b.index).map(({ node }) => node);
}

/** How many pairs of steps between two layers cross: counted as in a merge, with a tree of sums. */
function countCrossings(layer: readonly number[], next: readonly number[], after: Lattice['after']): number {
  const at = new Map(next.map((node, index) => [node, index]));
  const ends = layer.flatMap((node) => (after[node] ?? []).map((to) => at.get(to)!).sort((a, b) => a - b));
  const tree = new Int32Array(next.length + 1);
  let crossings = 0;
  for (const [passed, end] of ends.entries()) {
    let left = 0;
    for (let index = end + 1; index > 0; index -= index & -index) left += tree[index]!;
    crossings += passed - left;
    for (let index = end + 1; index <= next.length; index += index & -index) tree[index]! += 1;
  }
  return crossings;
}

/**
 * Orders nodes within their layers so that few arrows cross (Sugiyama, Tagawa and Toda, "Methods for Visual
 * Understanding of Hierarchical System Structures", 1981). Yields the share done; returns the layers, each in
 * order, waypoints left out.
 */
export function* orderLayers(ranking: Ranking, members: readonly number[]): Generator<number, number[][]> {
  const { layers, before, after } = latticeOf(ranking, members);
  const places: number[] = [];
  const note = (layer: readonly number[]) => {
    for (const [index, node] of layer.entries()) places[node] = index / Math.max(1, layer.length);
  };
  for (const layer of layers) note(layer);
  const total = () =>
    layers.reduce((sum, layer, rank) => sum + countCrossings(layer, layers[rank + 1] ?? [], after), 0);
  let best = layers.map((layer) => [...layer]);
  let least = total();
  for (let round = 0; round < ROUNDS; round += 1) {
    const down = round % 2 === 0;
    for (let step = 1; step < layers.length; step += 1) {
      const rank = down ? step : layers.length - 1 - step;
      layers[rank] = sortBy(layers[rank]!, down ? before : after, places);
      note(layers[rank]!);
    }
    const now = total();
    if (now < least) {
      least = now;
      best = layers.map((layer) => [...layer]);
    }
    yield (round + 1) / ROUNDS;
  }
  return best.map((layer) => layer.filter((node) => node < ranking.ranks.length));
}
