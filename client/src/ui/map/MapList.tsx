import { Fragment } from 'react';
import type { MapContents, MapEntity, MapPlace } from '../../model/map-contents.ts';
import { FAMILY_OF_KIND } from '../../model/types.ts';
import { choose, useViewStore } from '../../state/view-store.ts';
import { KindGlyph } from '../glyph/KindGlyph.tsx';
import { useMapMessages } from './use-map-messages.ts';

/** The button of an entity: a press chooses it everywhere. */
export function EntityRow({ entity, strong = false }: { entity: MapEntity; strong?: boolean }) {
  const chosen = useViewStore((state) => state.chosen.includes(entity.id));
  return (
    <button
      type="button"
      className={strong ? 'map-row map-row-place' : 'map-row'}
      aria-pressed={chosen}
      data-things={entity.id}
      onClick={() => choose([entity.id])}
    >
      {!strong && <KindGlyph family={FAMILY_OF_KIND[entity.kind]} collective={entity.collective} size={18} />}
      <span>{entity.label}</span>
    </button>
  );
}

function Places({ places }: { places: readonly MapPlace[] }) {
  return (
    <ul>
      {places.map(({ key, name, entity, poles, others }) => (
        <li key={key}>
          {entity ? <EntityRow entity={entity} strong /> : <span className="map-row-place">{name}</span>}
          {poles.length + others.length > 0 && (
            <ul>
              {[...poles, ...others].map((member) => (
                <li key={member.id}>
                  <EntityRow entity={member} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The map as a list: each region with who is there, then places beside the map, then regions without anyone. */
export function MapList({ contents, source }: { contents: MapContents; source: string }) {
  const words = useMapMessages();
  const isOccupied = ({ poles, others }: MapPlace) => poles.length + others.length > 0;
  const empty = contents.regions.filter((region) => !isOccupied(region));
  return (
    <section className="map-list" aria-label={words.list}>
      <h2>{words.list}</h2>
      <Places places={contents.regions.filter(isOccupied)} />
      {contents.beside.length > 0 && (
        <>
          <h3>{words.beside}</h3>
          <Places places={contents.beside} />
        </>
      )}
      {empty.length > 0 && (
        <>
          <h3>{words.noRegion}</h3>
          <p>
            {empty.map(({ key, name }, index) => (
              <Fragment key={key}>
                {index > 0 && ', '}
                {name}
              </Fragment>
            ))}
          </p>
        </>
      )}
      <p className="caption">{words.credit(source)}</p>
    </section>
  );
}
