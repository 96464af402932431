import type { Point } from '../../model/scene-types.ts';
import type { Plan } from './arrange.ts';
import type { LayoutInput } from './lay-out.ts';
import type { PlaceInput } from './place.ts';

/** What is asked of the layout worker. Jobs are numbered by the page; a new job ends the one before. */
export type LayoutRequest =
  | { job: number; kind: 'layout'; input: LayoutInput; plan: Plan }
  | { job: number; kind: 'place'; input: PlaceInput }
  | { job: number; kind: 'cancel' };

/** What it answers: progress from 0 to 1, then the places, or that it failed. A cancelled job gives no more answers. */
export type LayoutAnswer =
  | { job: number; kind: 'progress'; done: number }
  | { job: number; kind: 'places'; places: [string, Point][] }
  | { job: number; kind: 'failed' };
