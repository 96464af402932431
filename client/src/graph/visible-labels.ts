import type { Point } from '../model/scene-types.ts';
import type { NodeSize } from './extents.ts';
import { LABEL_SIDES, type LabelSide, labelBox } from './label-box.ts';
import { type Box, BoxGrid, bounds } from './layout/box.ts';

/** A node that may carry its label. */
export type LabelCandidate = Point & {
  id: string;
  size: NodeSize;
  side: LabelSide;
  importance: number;
  keep: boolean;
};

/** Factors by which labels may grow in the graph's units, and the zoom a label needs at factor 1. */
const SCALES: readonly number[] = [1, 1.25, 1.5, 1.85, 2.25, 2.75, 3.4, 4.2, 5, 6, 7.5];
const READABLE = 0.72;
/** An enlarged label covers no node as important as this, and so many of the others: more if it is that important. */
const IMPORTANT = 0.8;
const MOST_COVERED = { important: 5, other: 1 };
/** Distance between enlarged labels, for each unit of scale beyond 1, in px. */
const MARGIN = 16;

/** How much larger labels are set at a zoom, so that those that are kept stay readable. */
export function labelScale(zoom: number): number {
  return SCALES.find((scale) => scale * zoom >= READABLE) ?? SCALES.at(-1)!;
}

/**
 * From this scale on labels do not make the picture wider, which would make it smaller still; unless it is
 * narrower than this, in units of the scale, and would have hardly any.
 */
const NARROW = { scale: 2.25, width: 250 };

/** True for labels that reach out of a picture seen from afar, on the left or the right. */
function outsideOf(candidates: readonly LabelCandidate[], scale: number): (label: Box) => boolean {
  const frame = bounds(candidates.map(({ x, y, size }) => ({ x, y, extent: size.body })));
  if (!frame || scale < NARROW.scale || frame.right - frame.left < NARROW.width * scale) return () => false;
  return ({ x, extent }) => x - extent.left < frame.left || x + extent.right > frame.right;
}

type Owned = Box & { id: string };

/** Nodes and labels as obstacles: those that no label may cover, and those of which a few may be. */
class Obstacles {
  readonly #labels: BoxGrid<Owned>;
  readonly #firm: BoxGrid<Owned>;
  readonly #yielding: BoxGrid<Owned>;
  readonly #margin: number;

  constructor(candidates: readonly LabelCandidate[], scale: number) {
    this.#labels = new BoxGrid<Owned>(60 * scale);
    this.#firm = new BoxGrid<Owned>(60 * scale);
    this.#yielding = new BoxGrid<Owned>(60 * scale);
    this.#margin = MARGIN * (scale - 1);
    for (const { id, x, y, size, importance } of candidates) {
      const firm = scale === 1 || importance >= IMPORTANT;
      (firm ? this.#firm : this.#yielding).add({ id, x, y, extent: size.body });
    }
  }

  add(label: Owned): void {
    this.#labels.add(label);
  }

  /** How many other nodes a label covers; infinite where it must not stand. */
  covered(label: Owned): number {
    const others = (grid: BoxGrid<Owned>, gap: number) =>
      [...grid.near(label, gap)].filter(({ id }) => id !== label.id).length;
    if (others(this.#labels, this.#margin) > 0 || others(this.#firm, 0) > 0) return Number.POSITIVE_INFINITY;
    return others(this.#yielding, 0);
  }
}

/**
 * Which nodes show their label, and on which side: from the most important on, each that covers no label
 * before it and no node (at a distance: no important node and few others, on whichever side covers fewest). `keep` (the chosen, the focused) always show theirs.
 */
export function visibleLabels(candidates: readonly LabelCandidate[], scale: number): Map<string, LabelSide> {
  const obstacles = new Obstacles(candidates, scale);
  const isOutside = outsideOf(candidates, scale);
  const shown = new Map<string, LabelSide>();
  const ordered = [...candidates].sort(
    (a, b) => Number(b.keep) - Number(a.keep) || b.importance - a.importance || (a.id < b.id ? -1 : 1),
  );
  for (const candidate of ordered) {
    const { id, size, side: own, keep } = candidate;
    const boxOn = (side: LabelSide): Owned => ({ id, ...labelBox(candidate, size, side, scale) });
    let best = own;
    const covers = (side: LabelSide): number => {
      const label = boxOn(side);
      return !keep && isOutside(label) ? Number.POSITIVE_INFINITY : obstacles.covered(label);
    };
    let least = covers(own);
    for (const side of scale === 1 ? [] : LABEL_SIDES) {
      if (least === 0) break;
      const covered = side === own ? least : covers(side);
      if (covered >= least) continue;
      least = covered;
      best = side;
    }
    const most = candidate.importance >= IMPORTANT ? MOST_COVERED.important : MOST_COVERED.other;
    if (least > most && !keep) continue;
    obstacles.add(boxOn(best));
    shown.set(id, best);
  }
  return shown;
}
