import type { Size } from '../../model/map-viewport.ts';
import { scaleLength } from '../../model/map-viewport.ts';
import { useMapMessages } from './use-map-messages.ts';

/** Longest bar, in px. */
const MOST = 140;

/** How long a kilometre is, at the foot of the map. */
export function MapScale({ pxPerKm, room }: { pxPerKm: number; room: Size }) {
  const map = useMapMessages();
  const length = scaleLength(pxPerKm, Math.min(MOST, room.width / 4));
  const width = length * pxPerKm;
  return (
    <g className="map-scale" transform={`translate(28 ${room.height - 32})`}>
      <path d={`M0 0V6H${width}V0M${width / 2} 6V2`} />
      <text y="-4">0</text>
      <text x={width} y="-4" className="end">
        {map.km(length)}
      </text>
    </g>
  );
}
