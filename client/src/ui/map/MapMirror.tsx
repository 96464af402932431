import type { KeyboardEvent, RefObject } from 'react';
import { nodeTowards } from '../../graph/walk.ts';
import type { Point } from '../../model/scene.ts';
import { usePreferences } from '../../state/preferences.ts';
import { choose } from '../../state/view-store.ts';
import { chooseTarget, type MapTarget, readTarget } from './map-target.ts';
import { useMapMessages } from './use-map-messages.ts';
import type { MapCamera } from './use-map-viewport.ts';

/** A target with its box on screen: its middle and size in px. */
export type StandingTarget = MapTarget & Point & { width: number; height: number };

type Props = {
  targets: readonly StandingTarget[];
  chosen: ReadonlySet<string>;
  /** The one in the tab order, and how it is set. */
  current: string | null;
  onFocus: (key: string | null) => void;
  camera: MapCamera;
  mirror: RefObject<HTMLDivElement | null>;
};

const ARROWS = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' } as const;

/** Every pole, region and place as a button over the map: one in the tab order, arrows lead to the nearest. */
export function MapMirror({ targets, chosen, current, onFocus, camera, mirror }: Props) {
  const map = useMapMessages();
  const first = targets.find(({ key }) => key === current) ?? targets[0];
  const singleKeys = usePreferences((state) => state.singleKeys);
  const places = new Map(targets.map(({ key, x, y }) => [key, { x, y }]));

  const onKeyDown = (event: KeyboardEvent) => {
    const key = (event.target as HTMLElement).dataset.key;
    const target = targets.find((each) => each.key === key);
    if (event.ctrlKey || event.metaKey || event.altKey || !target) return;
    const acts: Record<string, () => void> = {
      Enter: () => readTarget(target),
      ' ': () => chooseTarget(target, event.shiftKey),
      Escape: () => choose([]),
      ...(singleKeys && {
        '+': () => camera.zoom(1, target),
        '=': () => camera.zoom(1, target),
        '-': () => camera.zoom(-1, target),
        '0': () => camera.fit(),
      }),
    };
    const arrow = ARROWS[event.key as keyof typeof ARROWS];
    const act = arrow ? () => go(nodeTowards(target.key, arrow, places, [])) : acts[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  const go = (key: string | null) => {
    if (key === null) return;
    const next = [...(mirror.current?.children ?? [])].find(
      (each) => (each as HTMLElement).dataset.key === key,
    );
    (next as HTMLElement | undefined)?.focus({ preventScroll: true });
  };

  return (
    <div ref={mirror} className="map-mirror" role="application" aria-label={map.region} onKeyDown={onKeyDown}>
      {targets.map(({ key, id, kind, name, x, y, width, height }) => (
        <button
          key={key}
          type="button"
          aria-label={name}
          aria-pressed={id === null ? undefined : chosen.has(id)}
          aria-disabled={id === null ? true : undefined}
          tabIndex={key === first?.key ? 0 : -1}
          data-key={key}
          data-kind={kind}
          data-things={id ?? undefined}
          style={{ left: x - width / 2, top: y - height / 2, width, height }}
          onFocus={() => onFocus(key)}
          onBlur={() => onFocus(null)}
        />
      ))}
    </div>
  );
}
