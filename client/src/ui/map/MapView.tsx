import '../../styles/map.css';
import { useRef } from 'react';
import type { Scene } from '../../model/scene.ts';
import { ClaimSheet } from '../app/lazy-panels.ts';
import type { Frame } from '../use-media.ts';
import { useMessages } from '../use-messages.ts';
import type { PaneProps } from '../workspace/Pane.tsx';
import { MapCanvas } from './MapCanvas.tsx';
import { MapFoot } from './MapFoot.tsx';
import { MapList } from './MapList.tsx';
import { MapNotice, NoMap } from './MapNotice.tsx';
import { MapTitle } from './MapTitle.tsx';
import { type StudyMap, useMap } from './use-map.ts';
import { useMapViewport } from './use-map-viewport.ts';
import { useRoom } from './use-room.ts';

const NO_ROOM = { width: 0, height: 0 };

/** The map between title and foot; on a phone its regions as a list under it. */
function MapDrawn({ map, scene, frame }: { map: StudyMap; scene: Scene; frame: Frame }) {
  const container = useRef<HTMLDivElement>(null);
  const room = useRoom(container);
  const camera = useMapViewport(container, map.base.outlines, room ?? NO_ROOM);
  return (
    <>
      <div className="plate-body map-body">
        <div className="map-room" ref={container} data-zoomed={camera.view.zoom > 1}>
          {room && <MapCanvas map={map} scene={scene} room={room} camera={camera} />}
          <MapNotice map={map} empty={scene.nodes.length === 0} />
        </div>
        {frame === 'phone' && <MapList contents={map.contents} source={map.base.outlines.source} />}
      </div>
      <MapFoot map={map} scene={scene} camera={camera} frame={frame} />
    </>
  );
}

/** The regions of the study with its poles and actors; what has no place is counted, never placed. */
export function MapView({ scene, frame }: PaneProps) {
  const map = useMap(scene);
  const { views } = useMessages();
  const drawn = map.status === 'ready' ? map.data : null;
  return (
    <div className="plate map-plate">
      <MapTitle map={drawn} frame={frame} title={views.names.map} />
      {drawn ? (
        <MapDrawn map={drawn} scene={scene} frame={frame} />
      ) : (
        <div className="plate-body" aria-busy={map.status === 'loading'}>
          <NoMap map={map} />
        </div>
      )}
      {frame === 'phone' && <ClaimSheet />}
    </div>
  );
}
