import type { Point } from '../model/scene-types.ts';
import type { NodeSize } from './extents.ts';
import { type Box, BoxGrid } from './layout/box.ts';
import { LABEL_GAP } from './lettering.ts';

/** A node that may carry its label. */
export type LabelCandidate = Point & { id: string; size: NodeSize; importance: number; keep: boolean };

/** Factors by which labels may grow in the graph's units, and the zoom a label needs at factor 1. */
const SCALES: readonly number[] = [1, 1.5, 2.25, 3.4, 5, 7.5];
const READABLE = 0.72;

/** How much larger labels are set at a zoom, so that those that are kept stay readable. */
export function labelScale(zoom: number): number {
  return SCALES.find((scale) => scale * zoom >= READABLE) ?? SCALES.at(-1)!;
}

/**
 * Which nodes show their label: from the most important on, each that covers no node and no label before
 * it. `keep` (the chosen, the focused) always show theirs.
 */
export function visibleLabels(candidates: readonly LabelCandidate[], scale: number): Set<string> {
  const grid = new BoxGrid<Box & { id: string }>(60 * scale);
  for (const { id, x, y, size } of candidates) grid.add({ id, x, y, extent: size.body });
  const shown = new Set<string>();
  const ordered = [...candidates].sort(
    (a, b) => Number(b.keep) - Number(a.keep) || b.importance - a.importance || (a.id < b.id ? -1 : 1),
  );
  for (const { id, x, y, size, keep } of ordered) {
    const width = size.label.width * scale;
    const height = size.label.height * scale;
    const label = {
      id,
      x,
      y: y + size.height / 2 + LABEL_GAP + height / 2,
      extent: { left: width / 2, right: width / 2, top: height / 2, bottom: height / 2 },
    };
    const free = [...grid.near(label, 0)].every((other) => other.id === id);
    if (!free && !keep) continue;
    grid.add(label);
    shown.add(id);
  }
  return shown;
}
