import type { Language } from '../../i18n/numbers.ts';
import { frenchTypography } from '../../i18n/typography.ts';
import type { Point } from '../../model/scene.ts';
import { FAMILY_OF_KIND } from '../../model/types.ts';
import type { GraphData } from '../../state/graph-data.ts';
import { KindShape } from '../glyph/KindGlyph.tsx';
import { signClass } from '../glyph/SignGlyph.tsx';
import { FRAME } from './overview-frame.ts';
import { placeLabels } from './overview-layout.ts';

type Props = { data: GraphData; places: ReadonlyMap<string, Point>; language: Language };

/** Entities that are named besides the poles: the most connected. */
const NAMED = 10;

/** Every relation and entity of the study, small, the poles and the best connected by name. */
export function OverviewPicture({ data, places, language }: Props) {
  const entities = [...data.entities.values()].filter(({ id }) => places.has(id));
  const poles = entities.filter(({ kind }) => kind === 'POLE');
  const others = entities
    .filter(({ kind }) => kind !== 'POLE')
    .sort((a, b) => b.degree - a.degree)
    .slice(0, NAMED);
  const wanted = [...poles, ...others].map((entity) => ({
    id: entity.id,
    text: language === 'fr' ? frenchTypography(entity.fr) : entity.en,
  }));
  return (
    <>
      {[...data.claims.values()].map(({ id, source, target, sign }) => {
        const from = places.get(source.id);
        const to = places.get(target.id);
        return (
          from &&
          to && (
            <path
              key={id}
              className={`overview-edge overview-edge-${signClass(sign ?? null)}`}
              d={`M${from.x.toFixed(1)} ${from.y.toFixed(1)}L${to.x.toFixed(1)} ${to.y.toFixed(1)}`}
            />
          )
        );
      })}
      {entities.map(({ id, kind, collective }) => {
        const { x, y } = places.get(id)!;
        const scale = kind === 'POLE' ? 0.95 : 0.5;
        return (
          <g key={id} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale})`}>
            <KindShape family={FAMILY_OF_KIND[kind]} collective={collective && scale > 0.9} />
          </g>
        );
      })}
      {placeLabels(wanted, places, FRAME.width).map(({ id, text, x, y }) => (
        <text
          key={id}
          className={`overview-label overview-label-${FAMILY_OF_KIND[data.entities.get(id)!.kind]}`}
          x={x}
          y={y}
          textAnchor="middle"
        >
          {text}
        </text>
      ))}
    </>
  );
}
