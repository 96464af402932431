import { memo, useMemo } from 'react';
import { type MapPlace, shadeOf } from '../../model/map-contents.ts';
import { type Outline, pathOf } from '../../model/map-outlines.ts';
import type { MapTransform } from '../../model/map-viewport.ts';

type Props = {
  outlines: readonly Outline[];
  regions: readonly MapPlace[];
  now: MapTransform;
  /** Keys of regions that are chosen, or those of a chosen pole. */
  lit: ReadonlySet<string>;
  focused: string | null;
};

/** Paths of the outlines, made once. */
function usePaths(outlines: readonly Outline[]): ReadonlyMap<string, string> {
  return useMemo(() => new Map(outlines.map((outline) => [outline.id, pathOf(outline)])), [outlines]);
}

/** The regions, shaded by their number of poles; what is chosen lies on top, so that its border is whole. */
export const MapRegions = memo(function MapRegions({ outlines, regions, now, lit, focused }: Props) {
  const paths = usePaths(outlines);
  const rank = ({ key }: MapPlace) => Number(lit.has(key)) + 2 * Number(key === focused);
  const ordered = [...regions].sort((a, b) => rank(a) - rank(b));
  return (
    <g transform={`translate(${now.x} ${now.y}) scale(${now.scale})`}>
      {ordered.map((region) => {
        const classes = ['map-region', `map-shade-${shadeOf(region.poles.length)}`];
        if (lit.has(region.key)) classes.push('lit');
        if (region.key === focused) classes.push('focused');
        if (!region.entity) classes.push('unnamed');
        return (
          <path
            key={region.key}
            className={classes.join(' ')}
            d={paths.get(region.key)}
            data-key={region.key}
            data-things={region.entity?.id}
          />
        );
      })}
    </g>
  );
});
