/** What is ordered: its vector says how it relates to each of the others, by name. */
export type Vectored = { id: string; vector: ReadonlyMap<string, number> };

/** Cosine of the angle between two vectors: 1 for the same direction, 0 for nothing in common, -1 for opposites. */
export function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [key, value] of small) dot += value * (large.get(key) ?? 0);
  const length = (of: ReadonlyMap<string, number>) =>
    Math.sqrt([...of.values()].reduce((sum, value) => sum + value * value, 0));
  const lengths = length(a) * length(b);
  return lengths === 0 ? 0 : dot / lengths;
}

/** Similarities this close are equal: rounding must not decide an order. */
const CLOSE = 1e-9;

/**
 * Orders items so that alike ones stand side by side: clusters are merged by average similarity, the two most alike
 * first, and each pair of clusters is turned so that its most alike ends meet. Ties go by id, so that the same
 * items always have the same order, whichever they came in. Cubic in the number of items at worst: for hundreds.
 */
export function orderBySimilarity<T extends Vectored>(items: readonly T[]): T[] {
  const sorted = items.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const alike = sorted.map((a) => sorted.map((b) => cosine(a.vector, b.vector)));
  let clusters = sorted.map((_, index) => ({ members: [index], to: alike[index]!.slice() }));
  // `to` holds the average similarity to the cluster at each place; places of merged ones are closed up.
  while (clusters.length > 1) {
    const [first, second] = mostAlike(clusters);
    const [a, b] = [clusters[first]!, clusters[second]!];
    const [sizeA, sizeB] = [a.members.length, b.members.length];
    const to = a.to.map((value, place) => (value * sizeA + b.to[place]! * sizeB) / (sizeA + sizeB));
    const merged = { members: join(a.members, b.members, alike), to };
    clusters[first] = merged;
    for (const [place, cluster] of clusters.entries()) cluster.to[first] = to[place]!;
    clusters = clusters.filter((_, place) => place !== second);
    for (const cluster of clusters) cluster.to.splice(second, 1);
  }
  return (clusters[0]?.members ?? []).map((index) => sorted[index]!);
}

function mostAlike(clusters: readonly { to: readonly number[] }[]): [number, number] {
  let best: [number, number] = [0, 1];
  let most = Number.NEGATIVE_INFINITY;
  for (let a = 0; a < clusters.length; a++) {
    const { to } = clusters[a]!;
    for (let b = a + 1; b < clusters.length; b++) {
      if (to[b]! <= most + CLOSE) continue;
      most = to[b]!;
      best = [a, b];
    }
  }
  return best;
}

/** The members of two clusters in one row, turned so that the most alike ends meet in the middle. */
function join(a: readonly number[], b: readonly number[], alike: readonly (readonly number[])[]): number[] {
  const back = (list: readonly number[]) => list.toReversed();
  const ways: [number[], number[]][] = [
    [[...a], [...b]],
    [[...a], back(b)],
    [back(a), [...b]],
    [back(a), back(b)],
  ];
  const meeting = ([left, right]: [number[], number[]]) => alike[left.at(-1)!]![right[0]!]!;
  const best = ways.reduce((kept, way) => (meeting(way) > meeting(kept) + CLOSE ? way : kept));
  return best.flat();
}
