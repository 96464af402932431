import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { Size } from '../../model/map-viewport.ts';
import type { Scene } from '../../model/scene.ts';
import { choose, selectDetail, useViewStore } from '../../state/view-store.ts';
import { useMessages } from '../use-messages.ts';
import { MapMarks } from './MapMarks.tsx';
import { MapMirror } from './MapMirror.tsx';
import { MapRegions } from './MapRegions.tsx';
import { MapScale } from './MapScale.tsx';
import { chooseTarget, targetsOf } from './map-target.ts';
import { placeName, poleName } from './map-words.ts';
import { standTargets } from './stand-targets.ts';
import { useLettering } from './use-lettering.ts';
import type { StudyMap } from './use-map.ts';
import { useMapMessages } from './use-map-messages.ts';
import type { MapCamera } from './use-map-viewport.ts';

/** Distance of the frame from the edge of the plate, in px; its two lines stand this far apart. */
const INSET = 10;
const DOUBLE = 4;

type Props = {
  map: StudyMap;
  scene: Scene;
  room: Size;
  camera: MapCamera;
};

/** Keys of the regions and places that are chosen, or that a chosen pole is in. */
function litBy({ contents }: StudyMap, chosen: ReadonlySet<string>): Set<string> {
  const places = [...contents.regions, ...contents.beside];
  return new Set([
    ...places.filter(({ entity }) => entity && chosen.has(entity.id)).map(({ key }) => key),
    ...contents.poles.filter(({ id }) => chosen.has(id)).flatMap(({ at }) => at.map(({ place }) => place)),
  ]);
}

/** The drawn map with its frame, and over it the buttons that it is walked by. */
export function MapCanvas({ map, scene, room, camera }: Props) {
  const messages = useMessages();
  const words = useMapMessages();
  const stage = useRef<HTMLDivElement>(null);
  const mirror = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const [last, setLast] = useState<string | null>(null);
  const ids = useViewStore((state) => state.chosen);
  const detail = useViewStore(selectDetail);
  const { base, contents } = map;
  const { outlines } = base;
  const chosen = useMemo(() => {
    const { ties } = base;
    return new Set(ids.flatMap((id) => (ties[id] ? [id, ties[id]] : [id])));
  }, [ids, base]);
  const keep = useMemo(() => new Set([...chosen, ...(focused === null ? [] : [focused])]), [chosen, focused]);
  const lit = useMemo(() => litBy(map, chosen), [map, chosen]);
  const dimmed = new Set(scene.nodes.filter((node) => node.dimmed).map(({ id }) => id));
  const { beside, labels } = useLettering(map, camera, room, keep);
  const targets = useMemo(() => {
    const named = { map: words, messages };
    return targetsOf(contents, {
      pole: (pole) => poleName(pole, contents, named),
      place: (place, isBeside) => placeName(place, isBeside, named),
    });
  }, [contents, words, messages]);
  const standing = standTargets(targets, map, beside, labels, camera.now);

  const reveal = useEffectEvent(camera.reveal);
  useEffect(() => {
    const at = detail === null ? undefined : map.placing.discs.get(detail);
    if (at) reveal(at);
  }, [detail, map]);

  // A pointer meets what is drawn; the keyboard has the mirror.
  const onClick = useEffectEvent((event: MouseEvent) => {
    const hit = (event.target as Element).closest<HTMLElement | SVGElement>('[data-key],[data-claim]');
    const { key, claim } = hit?.dataset ?? {};
    const target = targets.find((each) => each.key === key);
    if (target) {
      chooseTarget(target, event.shiftKey);
      const place = standing.find((each) => each.key === key);
      if (place) setLast(place.key);
    } else choose(claim ? [claim] : []);
  });
  useEffect(() => {
    const element = stage.current;
    const listen = (event: MouseEvent) => onClick(event);
    element?.addEventListener('click', listen);
    return () => element?.removeEventListener('click', listen);
  }, []);
  const focus = (key: string | null) => {
    setFocused(key);
    if (key === null) return;
    setLast(key);
    const target = standing.find((each) => each.key === key);
    if (target) {
      const { scale, x, y } = camera.now;
      camera.reveal({ x: (target.x - x) / scale, y: (target.y - y) / scale });
    }
  };
  const { width, height } = room;
  const neat = (inset: number) => ({
    x: inset,
    y: inset,
    width: Math.max(0, width - 2 * inset),
    height: Math.max(0, height - 2 * inset),
  });

  return (
    <div className="map-stage" ref={stage}>
      <svg className="map" width={width} height={height} aria-hidden="true">
        <clipPath id="map-clip">
          <rect {...neat(INSET + DOUBLE)} />
        </clipPath>
        <g clipPath="url(#map-clip)">
          <MapRegions
            outlines={outlines.regions}
            regions={contents.regions}
            now={camera.now}
            lit={lit}
            focused={focused}
          />
          <MapMarks
            map={map}
            beside={beside}
            labels={labels}
            now={camera.now}
            chosen={chosen}
            lit={lit}
            dimmed={dimmed}
          />
          <MapScale pxPerKm={camera.now.scale / outlines.unitKm} room={room} />
        </g>
        <rect className="map-frame" {...neat(INSET)} />
        <rect className="map-frame map-frame-inner" {...neat(INSET + DOUBLE)} />
      </svg>
      <MapMirror
        targets={standing}
        chosen={chosen}
        current={focused ?? last ?? (detail !== null && chosen.has(detail) ? detail : null)}
        onFocus={focus}
        camera={camera}
        mirror={mirror}
      />
    </div>
  );
}
