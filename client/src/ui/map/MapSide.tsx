import '../../styles/map.css';
import { type ReactNode, useId } from 'react';
import { formatNumber } from '../../i18n/numbers.ts';
import { countByPoles, type Reach } from '../../model/map-contents.ts';
import type { Scene } from '../../model/scene.ts';
import { useLanguage, useMessages } from '../use-messages.ts';
import { END_RADIUS } from './letter-map.ts';
import { EntityRow } from './MapList.tsx';
import { CountMark, PoleDisc } from './MapMarks.tsx';
import { MapOff } from './MapOff.tsx';
import { useMap } from './use-map.ts';
import { useMapMessages } from './use-map-messages.ts';

const REACHES: readonly Reach[] = ['WORLD', 'WORLD_VOCATION', 'NATIONAL'];

function Part({ title, unit, children }: { title: string; unit?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="map-part" aria-labelledby={id}>
      <div className="legend-heading map-heading">
        <h3 id={id}>{title}</h3>
        <span>{unit}</span>
      </div>
      {children}
    </section>
  );
}

function Row({ glyph, name, count }: { glyph: ReactNode; name: string; count?: string }) {
  return (
    <li className="map-key">
      <span className="map-key-glyph">{glyph}</span>
      <span>{name}</span>
      <b>{count}</b>
    </li>
  );
}

const glyph = (children: ReactNode) => (
  <svg width="24" height="24" viewBox="-13 -13 26 26" aria-hidden="true">
    {children}
  </svg>
);

/** What the map's marks mean, how many there are of each, what is not on it, and how exact it is. */
export function MapSide({ scene }: { scene: Scene }) {
  const words = useMapMessages();
  const { words: vocabulary } = useMessages();
  const language = useLanguage();
  const map = useMap(scene);
  if (map.status !== 'ready' || !map.data) return null;
  const { contents, placing } = map.data;
  const { poles, regions, beside } = contents;
  const n = (count: number) => formatNumber(count, language);
  const byReach = (reach: Reach | null) => poles.filter((pole) => pole.reach === reach).length;
  const shades = countByPoles(regions);
  return (
    <div className="map-side">
      <Part title={words.reach} unit={words.reachColumn}>
        <ul>
          {REACHES.map((reach) => (
            <Row
              key={reach}
              glyph={glyph(<PoleDisc reach={reach} />)}
              name={vocabulary.reaches[reach]}
              count={n(byReach(reach))}
            />
          ))}
          {byReach(null) > 0 && (
            <Row glyph={glyph(<PoleDisc reach={null} />)} name={words.reachUnsaid} count={n(byReach(null))} />
          )}
        </ul>
      </Part>
      <Part title={words.shades} unit={words.shadesColumn}>
        <ul>
          {words.shadeNames.map((name, shade) => (
            <Row
              key={name}
              glyph={<i className={`map-swatch map-shade-${shade}`} />}
              name={name}
              count={n(shades[shade]!)}
            />
          ))}
        </ul>
      </Part>
      <Part title={words.marks}>
        <ul>
          <Row
            glyph={glyph(
              <>
                <path className="map-line" d="M-11 7L6 -5" />
                <circle className="map-end" r={END_RADIUS} cx="8" cy="-6" />
              </>,
            )}
            name={words.lineMark}
          />
          {placing.away.length > 0 && (
            <Row glyph={glyph(<path className="map-line away" d="M-12 7L11 -6" />)} name={words.awayMark} />
          )}
          {[...regions, ...beside].some(({ others }) => others.length > 0) && (
            <Row glyph={glyph(<CountMark count={2} actors />)} name={words.othersMark} />
          )}
        </ul>
      </Part>
      {beside.length > 0 && (
        <Part title={words.beside}>
          <ul className="map-places">
            {beside.map(({ key, entity }) => (
              <li key={key}>{entity && <EntityRow entity={entity} strong />}</li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={words.off}>
        <MapOff scene={scene} placed={contents.placed} />
      </Part>
      <Part title={words.precision}>
        <p className="map-note">{words.precisionSub}</p>
        {placing.lines.length > 0 && <p className="map-note">{words.homeSub}</p>}
      </Part>
    </div>
  );
}
