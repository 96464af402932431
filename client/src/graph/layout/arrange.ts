import type { Point } from '../../model/scene-types.ts';
import type { Arrow } from './acyclic.ts';
import { type LayoutInput, layOutSteps } from './lay-out.ts';
import { layerSteps } from './layers.ts';
import { type LayoutPart, partSteps } from './parts.ts';
import { ringSteps } from './rings.ts';

/** A layout with what it goes by, nodes as indices into the input's. */
export type Plan =
  | { name: 'force' }
  | { name: 'layers'; arrows: readonly Arrow[] }
  | { name: 'rings'; around: readonly number[] }
  | { name: 'regions'; parts: readonly LayoutPart[] };

/**
 * Lays a graph out as planned. A generator, as `layOutSteps`: yields the share done, rising from 0 to 1, so
 * that a worker can report and stop; returns a place for every node, those apart that the plan says nothing
 * of. The same input gives the same places.
 */
export function arrangeSteps(input: LayoutInput, plan: Plan): Generator<number, Map<string, Point>> {
  switch (plan.name) {
    case 'force':
      return layOutSteps(input);
    case 'layers':
      return layerSteps(input, plan.arrows);
    case 'rings':
      return ringSteps(input, plan.around);
    case 'regions':
      return partSteps(input, plan.parts);
  }
}
