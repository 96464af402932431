import type { SizeStep } from './scene-types.ts';
import type { KindFamily } from './types.ts';

/** Radii of the three steps, in px. */
export const RADII: readonly [number, number, number] = [13, 16, 24];

/** Shares of the nodes that a step is reserved for, from the most connected, and the degree it asks for. */
const TOP = { share: 0.08, degree: 5 };
const UPPER = { share: 0.4, degree: 3 };

/**
 * Share of the other nodes that have as many relations or more, per id: 0 for the most connected, if it
 * stands alone. Nodes of equal degree have equal rank.
 */
export function degreeRanks(degrees: ReadonlyMap<string, number>): Map<string, number> {
  const ordered = [...degrees.values()].sort((a, b) => b - a);
  const last = new Map(ordered.map((degree, index) => [degree, index]));
  return new Map([...degrees].map(([id, degree]) => [id, last.get(degree)! / ordered.length]));
}

/** Step of a node's size by its rank and degree in view; a pole stands one step higher. */
export function sizeStep(rank: number, degree: number, family: KindFamily): SizeStep {
  const own =
    rank < TOP.share && degree >= TOP.degree ? 2 : rank < UPPER.share && degree >= UPPER.degree ? 1 : 0;
  return Math.min(2, family === 'pole' ? own + 1 : own) as SizeStep;
}
