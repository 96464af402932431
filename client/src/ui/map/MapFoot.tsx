import type { Scene } from '../../model/scene.ts';
import { Count } from '../controls/Count.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { HiddenNote } from '../plate/HiddenNote.tsx';
import type { Frame } from '../use-media.ts';
import { useMessages } from '../use-messages.ts';
import type { StudyMap } from './use-map.ts';
import { useMapMessages } from './use-map-messages.ts';
import type { MapCamera } from './use-map-viewport.ts';

type Props = { map: StudyMap; scene: Scene; camera: MapCamera; frame: Frame };

/** Counts, what is hidden, whom the outlines come from, zoom. */
export function MapFoot({ map, scene, camera, frame }: Props) {
  const words = useMapMessages();
  const { plate } = useMessages();
  const { contents, base } = map;
  const occupied = contents.regions.filter(({ poles }) => poles.length > 0).length;
  const zooms = (
    <>
      <IconButton
        icon="minus"
        size="small"
        label={plate.zoomOut}
        shortcut="−"
        isDisabled={camera.view.zoom === 1}
        onPress={() => camera.zoom(-1)}
      />
      <output className="plate-zoom">{plate.zoom(Math.round(camera.view.zoom * 100))}</output>
      <IconButton icon="plus" size="small" label={plate.zoomIn} shortcut="+" onPress={() => camera.zoom(1)} />
      <IconButton icon="fit" size="small" label={plate.fit} shortcut="0" onPress={camera.fit} />
    </>
  );
  return (
    <div className="plate-foot map-foot">
      <span>
        <Count text={words.counts(contents.poles.length)} />,{' '}
        <Count text={words.occupied(occupied, contents.regions.length)} />
      </span>
      <HiddenNote scene={scene} />
      {frame !== 'phone' && <span className="map-credit">{words.credit(base.outlines.source)}</span>}
      <span className="grow" />
      {frame === 'phone' ? <div className="map-zooms">{zooms}</div> : zooms}
    </div>
  );
}
