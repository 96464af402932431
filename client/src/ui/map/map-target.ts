import type { MapContents } from '../../model/map-contents.ts';
import { announce } from '../../state/notices.ts';
import { openPanel } from '../../state/panels.ts';
import { choose, toggleChosen, useViewStore } from '../../state/view-store.ts';

/** What can be pointed at on the map: a pole, a region, a place beside it. */
export type MapTarget = {
  /** The pole's id, the outline's, or the place's entity. */
  key: string;
  kind: 'pole' | 'region' | 'beside';
  /** The entity that it stands for; null: the study does not name the region. */
  id: string | null;
  /** Read out. */
  name: string;
};

/** Every target: poles first, as they are what the map is about. */
export function targetsOf(
  contents: MapContents,
  nameOf: {
    pole: (pole: MapContents['poles'][number]) => string;
    place: (place: MapContents['regions'][number], isBeside: boolean) => string;
  },
): MapTarget[] {
  const place = (kind: 'region' | 'beside') => (each: MapContents['regions'][number]) => ({
    key: each.key,
    kind,
    id: each.entity?.id ?? null,
    name: nameOf.place(each, kind === 'beside'),
  });
  return [
    ...contents.poles.map((pole) => ({
      key: pole.id,
      kind: 'pole' as const,
      id: pole.id,
      name: nameOf.pole(pole),
    })),
    ...contents.regions.map(place('region')),
    ...contents.beside.map(place('beside')),
  ];
}

/** Chooses what a target stands for, everywhere; a region that the study does not name is only read out. */
export function chooseTarget({ id, name }: MapTarget, add: boolean): void {
  if (id === null) announce(name);
  else if (add) toggleChosen(id);
  else choose([id]);
}

/** Chooses a target and goes to its details. */
export function readTarget(target: MapTarget): void {
  if (target.id === null) {
    announce(target.name);
    return;
  }
  if (useViewStore.getState().chosen.at(-1) !== target.id) choose([target.id]);
  openPanel({ details: true });
  // The panel may have just been made: the focus goes to it once it stands.
  requestAnimationFrame(() => document.getElementById('details-heading')?.focus());
}
