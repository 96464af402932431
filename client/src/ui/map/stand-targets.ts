import type { MapTransform } from '../../model/map-viewport.ts';
import type { Point } from '../../model/scene.ts';
import { type Lettering, LINE, radiusOf } from './letter-map.ts';
import type { StandingTarget } from './MapMirror.tsx';
import type { MapTarget } from './map-target.ts';
import type { StudyMap } from './use-map.ts';

/** Smallest side of a button, and of a pole's, in px. */
const LEAST = 24;
const POLE = 30;
/** Width of the button of a place beside the map, in px. */
const BESIDE = 72;

/** Where each target's button stands: on its disc, on its name, or where its name would be. */
export function standTargets(
  targets: readonly MapTarget[],
  { base, contents, placing }: StudyMap,
  beside: ReadonlyMap<string, Point>,
  labels: ReadonlyMap<string, Lettering>,
  now: MapTransform,
): StandingTarget[] {
  const px = ({ x, y }: Point): Point => ({ x: x * now.scale + now.x, y: y * now.scale + now.y });
  const reaches = new Map(contents.poles.map(({ id, reach }) => [id, reach]));
  const outlines = new Map(base.outlines.regions.map((outline) => [outline.id, outline]));
  return targets.flatMap((target): StandingTarget[] => {
    const { key, kind } = target;
    if (kind === 'pole') {
      const disc = placing.discs.get(key);
      const size = Math.max(POLE, 2 * radiusOf(reaches.get(key) ?? null));
      return disc ? [{ ...target, ...px(disc), width: size, height: size }] : [];
    }
    if (kind === 'beside') {
      const at = beside.get(key);
      if (!at) return [];
      const { x, y } = px(at);
      return [{ ...target, x: x + BESIDE / 2, y, width: BESIDE, height: LINE.beside + 2 }];
    }
    const label = labels.get(key);
    if (label) {
      const [width, height] = [Math.max(LEAST, label.width), Math.max(LEAST, label.height)];
      return [{ ...target, x: label.x + now.x, y: label.y + now.y, width, height }];
    }
    const spots = outlines.get(key)?.spots ?? [];
    const spot = placing.free.get(key)?.[0] ?? spots.at(-1)!;
    return [{ ...target, ...px(spot), width: LEAST, height: LEAST }];
  });
}
