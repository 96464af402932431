import type { MapEntity } from './map-contents.ts';
import type { Outline } from './map-outlines.ts';
import type { Point } from './scene-types.ts';
import type { Claim } from './types.ts';

/** A square region of side 100 from a corner, with spots in its middle and near its corners. */
export function square(id: string, left: number, top: number): Outline {
  const at = (x: number, y: number): Point => ({ x: left + x, y: top + y });
  return {
    id,
    name: `Region ${id}`,
    rings: [[at(0, 0), at(100, 0), at(100, 100), at(0, 100), at(0, 0)]],
    spots: [at(50, 50), at(20, 20), at(80, 80)],
  };
}

/** An entity the map may show. */
export function mapEntity(id: string, kind: MapEntity['kind'], more: Partial<MapEntity> = {}): MapEntity {
  return { id, kind, label: id, collective: false, degree: 1, reach: null, abroad: false, ...more };
}

/** The claim that one lies in the other. */
export function located(source: string, target: string, more: Partial<Claim> = {}): Claim {
  return {
    id: `claim/${source}-in-${target}`,
    type: 'LOCATED_IN',
    source,
    target,
    sign: null,
    strength: null,
    modality: 'OBSERVED',
    negated: false,
    scope: [],
    statement: '',
    ...more,
  };
}
