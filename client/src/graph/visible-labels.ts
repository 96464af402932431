import type { Point } from '../model/scene-types.ts';
import type { NodeSize } from './extents.ts';
import { type LabelSide, labelBox } from './label-box.ts';
import { type Box, BoxGrid } from './layout/box.ts';

/** A node that may carry its label. */
export type LabelCandidate = Point & {
  id: string;
  size: NodeSize;
  side: LabelSide;
  importance: number;
  keep: boolean;
};

/** Factors by which labels may grow in the graph's units, and the zoom a label needs at factor 1. */
const SCALES: readonly number[] = [1, 1.5, 2.25, 3.4, 5, 7.5];
const READABLE = 0.72;
/** Enlarged labels may cover nodes that are less important than this. */
const UNCOVERED = 0.8;
/** Distance between enlarged labels, for each unit of scale beyond 1, in px. */
const MARGIN = 16;

/** How much larger labels are set at a zoom, so that those that are kept stay readable. */
export function labelScale(zoom: number): number {
  return SCALES.find((scale) => scale * zoom >= READABLE) ?? SCALES.at(-1)!;
}

/**
 * Which nodes show their label: from the most important on, each that covers no label before it and no
 * node (at a distance: no important node). `keep` (the chosen, the focused) always show theirs.
 */
export function visibleLabels(candidates: readonly LabelCandidate[], scale: number): Set<string> {
  const grid = new BoxGrid<Box & { id: string }>(60 * scale);
  for (const { id, x, y, size, importance } of candidates) {
    if (scale === 1 || importance >= UNCOVERED) grid.add({ id, x, y, extent: size.body });
  }
  const shown = new Set<string>();
  const ordered = [...candidates].sort(
    (a, b) => Number(b.keep) - Number(a.keep) || b.importance - a.importance || (a.id < b.id ? -1 : 1),
  );
  for (const candidate of ordered) {
    const { id, size, side, keep } = candidate;
    const label = { id, ...labelBox(candidate, size, side, scale) };
    const free = [...grid.near(label, MARGIN * (scale - 1))].every((other) => other.id === id);
    if (!free && !keep) continue;
    grid.add(label);
    shown.add(id);
  }
  return shown;
}
