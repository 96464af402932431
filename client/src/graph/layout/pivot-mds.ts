import type { Point } from '../../model/scene-types.ts';
import { distances } from './topology.ts';

const PIVOTS = 40;
const ITERATIONS = 60;

/** Hops from a few nodes that lie far apart: each pivot is the node furthest from those before it. */
function pivotDistances(neighbours: readonly (readonly number[])[], count: number): Float64Array[] {
  const nearest = new Float64Array(neighbours.length).fill(Number.POSITIVE_INFINITY);
  const columns: Float64Array[] = [];
  let pivot = 0;
  while (columns.length < count) {
    const hops = distances(neighbours, pivot);
    columns.push(hops);
    let furthest = 0;
    for (let i = 0; i < nearest.length; i += 1) {
      nearest[i] = Math.min(nearest[i]!, hops[i]!);
      if (nearest[i]! > nearest[furthest]!) furthest = i;
    }
    if (nearest[furthest] === 0) break;
    pivot = furthest;
  }
  return columns;
}

/** Squares the distances and takes row and column means out of them, in place. */
function centre(columns: Float64Array[]): void {
  const rows = columns[0]!.length;
  const rowMeans = new Float64Array(rows);
  for (const column of columns) {
    for (let i = 0; i < rows; i += 1) {
      column[i] = column[i]! ** 2;
      rowMeans[i] = rowMeans[i]! + column[i]! / columns.length;
    }
  }
  const mean = rowMeans.reduce((sum, value) => sum + value, 0) / rows;
  for (const column of columns) {
    const columnMean = column.reduce((sum, value) => sum + value, 0) / rows;
    for (let i = 0; i < rows; i += 1) column[i] = -0.5 * (column[i]! - columnMean - rowMeans[i]! + mean);
  }
}

function project(columns: readonly Float64Array[], vector: readonly number[]): Float64Array {
  const result = new Float64Array(columns[0]!.length);
  for (const [index, column] of columns.entries()) {
    const factor = vector[index]!;
    for (let i = 0; i < result.length; i += 1) result[i] = result[i]! + factor * column[i]!;
  }
  return result;
}

/** Unit vector of greatest stretch, at right angles to `other`, by power iteration. */
function principal(columns: readonly Float64Array[], other: readonly number[] | null): number[] {
  let vector = columns.map((_, index) => 1 + ((index * 7919) % 101) / 101);
  for (let round = 0; round < ITERATIONS; round += 1) {
    if (other) {
      const along = vector.reduce((sum, value, index) => sum + value * other[index]!, 0);
      vector = vector.map((value, index) => value - along * other[index]!);
    }
    const image = project(columns, vector);
    vector = columns.map((column) => column.reduce((sum, value, i) => sum + value * image[i]!, 0));
    const norm = Math.hypot(...vector);
    if (norm < 1e-12) return vector.map(() => 0);
    vector = vector.map((value) => value / norm);
  }
  return vector;
}

/**
 * Places the nodes of a connected graph so that distances on the plane follow hops: multidimensional
 * scaling from a few pivots (Brandes and Pich, "Eigensolver Methods for Progressive Multidimensional
 * Scaling of Large Data", 2006). The longer axis is `x`; the unit is arbitrary.
 */
export function pivotMds(neighbours: readonly (readonly number[])[]): Point[] {
  if (neighbours.length <= 1) return neighbours.map(() => ({ x: 0, y: 0 }));
  const columns = pivotDistances(neighbours, Math.min(PIVOTS, neighbours.length));
  centre(columns);
  const first = principal(columns, null);
  const second = principal(columns, first);
  const x = project(columns, first);
  const y = project(columns, second);
  return neighbours.map((_, i) => ({ x: x[i]!, y: y[i]! }));
}
