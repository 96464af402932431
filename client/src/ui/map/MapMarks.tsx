import { type Reach, shadeOf } from '../../model/map-contents.ts';
import type { MapTransform } from '../../model/map-viewport.ts';
import type { Point } from '../../model/scene.ts';
import { COUNT_HALF, END_RADIUS, type Lettering, LINE, radiusOf } from './letter-map.ts';
import type { StudyMap } from './use-map.ts';

/** The disc of a pole about the origin: full, ringed, or small, by its reach. */
export function PoleDisc({ reach }: { reach: Reach | null }) {
  const radius = radiusOf(reach);
  if (reach !== 'WORLD_VOCATION') return <circle className="map-disc" r={radius - 1} />;
  return (
    <>
      <circle className="map-disc map-disc-ring" r={radius - 1} />
      <circle className="map-disc" r={radius - 4.5} />
    </>
  );
}

/** The number of those who are no poles about the origin. */
export function CountMark({ count, actors }: { count: number; actors: boolean }) {
  const side = 2 * COUNT_HALF;
  return (
    <g className={actors ? 'map-count map-count-actors' : 'map-count'}>
      <rect x={-COUNT_HALF} y={-COUNT_HALF} width={side} height={side} rx="2" />
      <text y="4">{count}</text>
    </g>
  );
}

type Props = {
  map: StudyMap;
  beside: ReadonlyMap<string, Point>;
  labels: ReadonlyMap<string, Lettering>;
  now: MapTransform;
  chosen: ReadonlySet<string>;
  /** Keys of places that a chosen pole is in. */
  lit: ReadonlySet<string>;
  dimmed: ReadonlySet<string>;
};

const hasActors = (others: readonly { kind: string }[]) =>
  others.some(({ kind }) => kind !== 'POLE_GROUP' && kind !== 'INITIATIVE' && kind !== 'SECTOR');

/** Lines, discs, numbers and names over the regions, none of them larger for the zoom. */
export function MapMarks({ map, beside, labels, now, chosen, lit, dimmed }: Props) {
  const { contents, placing } = map;
  const px = ({ x, y }: Point): Point => ({ x: x * now.scale + now.x, y: y * now.scale + now.y });
  const at = (point: Point) => {
    const { x, y } = px(point);
    return `translate(${x.toFixed(1)} ${y.toFixed(1)})`;
  };
  const ends = [
    ...placing.lines.map((line) => ({ ...line, away: false })),
    ...placing.away.flatMap((line) => {
      const to = beside.get(line.place);
      return to ? [{ ...line, to, away: true }] : [];
    }),
  ];
  const word = (key: string, name: string) => {
    const label = labels.get(key);
    if (!label) return null;
    const line = name === 'map-label' ? LINE.pole : LINE.name;
    const isChosen = chosen.has(key);
    return (
      <g
        key={key}
        className={[name, isChosen && 'chosen', lit.has(key) && 'lit', dimmed.has(key) && 'dimmed']
          .filter(Boolean)
          .join(' ')}
        transform={`translate(${(label.x + now.x).toFixed(1)} ${(label.y + now.y).toFixed(1)})`}
        data-key={key}
      >
        {isChosen && (
          <rect
            x={-label.width / 2 - 2}
            y={-label.height / 2}
            width={label.width + 4}
            height={label.height}
            rx="2"
          />
        )}
        {label.lines.map((text, index) => (
          <text key={text} y={(index - (label.lines.length - 1) / 2) * line + 4}>
            {text}
          </text>
        ))}
      </g>
    );
  };
  return (
    <>
      {contents.regions.map(({ key, entity, poles }) =>
        word(key, `map-name map-shade-${shadeOf(poles.length)}${entity ? '' : ' unnamed'}`),
      )}
      {ends.map(({ pole, claim, from, to, away }) => {
        const [a, b] = [px(from), px(to)];
        const isChosen = chosen.has(claim);
        const classes = ['map-line'];
        if (away) classes.push('away');
        if (isChosen) classes.push('chosen');
        if (isChosen || chosen.has(pole)) classes.push('strong');
        if (dimmed.has(pole)) classes.push('dimmed');
        return (
          <g key={claim} className={classes.join(' ')} data-claim={claim} data-things={claim}>
            {isChosen && <line className="map-line-halo" x1={a.x} y1={a.y} x2={b.x} y2={b.y} />}
            <line x1={a.x} y1={a.y} x2={b.x} y2={b.y} />
            <line className="map-line-hit" x1={a.x} y1={a.y} x2={b.x} y2={b.y} />
          </g>
        );
      })}
      {[...placing.ends].map(([key, end]) => (
        <circle key={key} className="map-end" r={END_RADIUS} transform={at(end)} />
      ))}
      {contents.beside.map(({ key, name, others }) => {
        const place = beside.get(key);
        if (!place) return null;
        const classes = ['map-beside', chosen.has(key) && 'chosen', lit.has(key) && 'lit'];
        return (
          <g key={key} className={classes.filter(Boolean).join(' ')} transform={at(place)} data-key={key}>
            {others.length > 0 && (
              <g transform={`translate(${COUNT_HALF + 2} 0)`}>
                <CountMark count={others.length} actors={hasActors(others)} />
              </g>
            )}
            <text x={others.length > 0 ? 2 * COUNT_HALF + 8 : 5} y="4">
              {name}
            </text>
          </g>
        );
      })}
      {contents.regions.map(({ key, others }) => {
        const spot = placing.counts.get(key);
        return (
          spot && (
            <g key={key} transform={at(spot)} data-key={key}>
              <CountMark count={others.length} actors={hasActors(others)} />
            </g>
          )
        );
      })}
      {contents.poles.map(({ id, reach }) => {
        const disc = placing.discs.get(id);
        return (
          disc && (
            <g
              key={id}
              className={['map-pole', chosen.has(id) && 'chosen', dimmed.has(id) && 'dimmed']
                .filter(Boolean)
                .join(' ')}
              transform={at(disc)}
              data-key={id}
              data-things={id}
            >
              <circle className="map-hit" r="15" />
              <circle className="map-halo" r={radiusOf(reach) + 5} />
              <PoleDisc reach={reach} />
            </g>
          )
        );
      })}
      {contents.poles.map(({ id }) => word(id, 'map-label'))}
    </>
  );
}
