import { useMemo } from 'react';
import { createMeasure } from '../../graph/lettering.ts';
import type { Size } from '../../model/map-viewport.ts';
import { letterMap, standBeside } from './letter-map.ts';
import type { StudyMap } from './use-map.ts';
import type { MapCamera } from './use-map-viewport.ts';

/** The fonts of poles and of places, as the map's styles set them. */
function fontsOf(): { pole: string; name: string } {
  const style = getComputedStyle(document.documentElement);
  return {
    pole: `700 13px ${style.getPropertyValue('--sans')}`,
    name: `italic 12px ${style.getPropertyValue('--serif')}`,
  };
}

/** How far labels stay from the edge of the plate, in px: inside its frame. */
const EDGE = 18;

/** Where places beside the map and labels stand: anew only when the zoom, the room or what is shown changes. */
export function useLettering(map: StudyMap, camera: MapCamera, room: Size, keep: ReadonlySet<string>) {
  const tools = useMemo(() => ({ measure: createMeasure(), fonts: fontsOf() }), []);
  const { whole, view } = camera;
  const { scale, x, y } = whole;
  const { width, height } = room;
  const beside = useMemo(
    () =>
      standBeside(map, { scale, x, y }, { width, height }, (name) => tools.measure(name, tools.fonts.name)),
    [map, scale, x, y, width, height, tools],
  );
  const { zoom } = view;
  const labels = useMemo(() => {
    const frame = {
      left: (EDGE - x) * zoom,
      top: (EDGE - y) * zoom,
      right: (width - EDGE - x) * zoom,
      bottom: (height - EDGE - y) * zoom,
    };
    return letterMap(map, beside, scale * zoom, frame, keep, tools.measure, tools.fonts);
  }, [map, beside, scale, zoom, x, y, width, height, keep, tools]);
  return { beside, labels };
}
