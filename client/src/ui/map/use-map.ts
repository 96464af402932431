import { useMemo } from 'react';
import { request } from '../../api/client.ts';
import {
  type MapEntityFragment,
  MapLocationsDocument,
  type MapLocationsQuery,
  MapRegionsDocument,
  MapStudyDocument,
} from '../../api/generated/graphql.ts';
import { findContents, type MapContents, type MapEntity } from '../../model/map-contents.ts';
import { type MapPlacing, placeContents } from '../../model/map-placing.ts';
import type { Scene } from '../../model/scene.ts';
import { claimIn, entityIn } from '../../state/graph-data.ts';
import { loadPages } from '../../state/pages.ts';
import { selectView, useViewStore } from '../../state/view-store.ts';
import { useLanguage } from '../use-messages.ts';
import { type Operation, useTask } from '../use-operation.ts';
import { type BaseMap, loadBaseMap } from './base-map.ts';

type Location = MapLocationsQuery['relations']['edges'][number]['node'];

/** What the study says of places, and the map under it; null: none was drawn for this study. */
type MapData = { base: BaseMap; regions: MapEntityFragment[]; locations: Location[] } | null;

async function loadMap(): Promise<MapData> {
  const { study } = await request(MapStudyDocument, {});
  const [base, regions, locations] = await Promise.all([
    study ? loadBaseMap(study.id) : null,
    loadPages(async (after) => (await request(MapRegionsDocument, { after })).entities),
    loadPages(async (after) => (await request(MapLocationsDocument, { after })).relations),
  ]);
  return base && { base, regions, locations };
}

let running: Promise<MapData> | undefined;

/** One load for the map and what stands beside it. */
function loadTogether(): Promise<MapData> {
  running ??= loadMap().finally(() => {
    running = undefined;
  });
  return running;
}

/** The map of what is in view: who is where, and where that is drawn. */
export type StudyMap = { base: BaseMap; contents: MapContents; placing: MapPlacing };

/** The map of a scene; ready with null where the study has none. */
export function useMap(scene: Scene): Operation<StudyMap | null> {
  const language = useLanguage();
  const filter = useViewStore((state) => selectView(state).filter);
  const loaded = useTask('map', loadTogether);
  const data = loaded.status === 'ready' ? loaded.data : null;
  const map = useMemo(() => {
    if (!data) return null;
    const { base, regions, locations } = data;
    const entityOf = (entity: MapEntityFragment): [string, MapEntity] => [
      entity.id,
      {
        ...entityIn(entity, language),
        reach: entity.__typename === 'Pole' ? (entity.reach ?? null) : null,
        abroad: entity.__typename === 'Actor' && entity.abroad,
      },
    ];
    const all = [...regions, ...locations.flatMap(({ source, target }) => [source, target])];
    const contents = findContents({
      entities: new Map(all.map(entityOf)),
      locations: locations.map((claim) => claimIn(claim, language)),
      outlines: base.outlines.regions,
      ties: base.ties,
      shown: new Set(scene.nodes.map(({ id }) => id)),
      filter,
    });
    return { base, contents, placing: placeContents(contents, base.outlines.regions) };
  }, [data, language, filter, scene.nodes]);
  return loaded.status === 'ready' ? { status: 'ready', data: map } : loaded;
}
