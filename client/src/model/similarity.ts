/** What is ordered: its vector says how it relates to each of the others, by name. */
export type Vectored = { id: string; vector: ReadonlyMap<string, number> };

type Vector = ReadonlyMap<string, number>;

function dot(a: Vector, b: Vector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [key, value] of small) sum += value * (large.get(key) ?? 0);
  return sum;
}

function lengthOf(vector: Vector): number {
  let sum = 0;
  for (const value of vector.values()) sum += value * value;
  return Math.sqrt(sum);
}

/** Cosine of the angle between two vectors: 1 for the same direction, 0 for nothing in common, -1 for opposites. */
export function cosine(a: Vector, b: Vector): number {
  const lengths = lengthOf(a) * lengthOf(b);
  return lengths === 0 ? 0 : dot(a, b) / lengths;
}

function similarities(vectors: readonly Vector[]): Float64Array[] {
  const lengths = vectors.map(lengthOf);
  const rows = vectors.map(() => new Float64Array(vectors.length));
  for (let a = 0; a < vectors.length; a++) {
    for (let b = a + 1; b < vectors.length; b++) {
      const both = lengths[a]! * lengths[b]!;
      const value = both === 0 ? 0 : dot(vectors[a]!, vectors[b]!) / both;
      rows[a]![b] = value;
      rows[b]![a] = value;
    }
  }
  return rows;
}

/** Similarities this close are equal: rounding must not decide an order. */
const CLOSE = 1e-9;

/**
 * Orders items so that alike ones stand side by side: clusters are merged by average similarity, the two most alike
 * first, and each pair of clusters is turned so that its most alike ends meet. Ties go by id, so that the same
 * items always have the same order, whichever they came in. Cubic in the number of items: for a hundred or two.
 */
export function orderBySimilarity<T extends Vectored>(items: readonly T[]): T[] {
  const sorted = items.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const alike = similarities(sorted.map(({ vector }) => vector));
  // Clusters by the place of their first item; `between` holds their average similarities.
  const between = alike.map((row) => row.slice());
  const members = sorted.map((_, index) => [index]);
  const places = sorted.map((_, index) => index);
  while (places.length > 1) {
    const [first, second] = mostAlike(between, places);
    const [a, b] = [members[first]!, members[second]!];
    for (const place of places) {
      const average =
        (between[first]![place]! * a.length + between[second]![place]! * b.length) / (a.length + b.length);
      between[first]![place] = average;
      between[place]![first] = average;
    }
    members[first] = join(a, b, alike);
    places.splice(places.indexOf(second), 1);
  }
  return places.flatMap((place) => members[place]!).map((index) => sorted[index]!);
}

function mostAlike(between: readonly Float64Array[], places: readonly number[]): [number, number] {
  let best: [number, number] = [places[0]!, places[1]!];
  let most = Number.NEGATIVE_INFINITY;
  for (let a = 0; a < places.length; a++) {
    const row = between[places[a]!]!;
    for (let b = a + 1; b < places.length; b++) {
      const value = row[places[b]!]!;
      if (value <= most + CLOSE) continue;
      most = value;
      best = [places[a]!, places[b]!];
    }
  }
  return best;
}

/** The members of two clusters in one row, turned so that the most alike ends meet in the middle. */
function join(a: readonly number[], b: readonly number[], alike: readonly Float64Array[]): number[] {
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
