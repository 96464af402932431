import type { EdgeLook, SceneEdge } from '../../model/scene-types.ts';
import type { PlacedChip } from '../chips.ts';
import { LOOKS } from '../edge-looks.ts';
import { edgeData } from '../elements.ts';
import { DIMMED } from '../node-images.ts';
import { mix, type Theme } from '../theme.ts';
import type { DrawnCurve } from './edge-curve.ts';
import { dashesOf, headGap, headOf, headSvg } from './heads.ts';
import { element, escapeXml, short } from './markup.ts';

/** Px that the rails of a hollow line and of a bundle stand out on both sides together. */
const RAILS = 2.6;
const BUNDLE = { gap: 4, whole: 6 };
const HALO = 12;
const CHIP_HEIGHT = 17;

/** Looks that can be drawn hollow: a dotted line cannot. */
const CAN_BE_HOLLOW: ReadonlySet<EdgeLook> = new Set<EdgeLook>([
  'positive',
  'negative',
  'mixed',
  'unspecified',
]);

type Drawn = Pick<SceneEdge, 'look' | 'observed' | 'symmetric' | 'strength'> & {
  chosen?: boolean;
  dimmed?: boolean;
};

/** Width in px of a relation's line. */
export function widthOf(edge: Pick<SceneEdge, 'look' | 'strength'>): number {
  const own = (LOOKS[edge.look].style as { width?: number }).width;
  return own ?? edgeData({ ...edge, chip: { full: '' }, step: null } as SceneEdge).width;
}

/** Room that a relation's head needs before the node. */
export function endGapOf(edge: SceneEdge): { head: number; line: number } {
  return headGap(headOf(edge), widthOf(edge));
}

function inkOf({ look, dimmed = false }: Drawn, theme: Theme): string {
  const ink = theme.signs[LOOKS[look].ink];
  return dimmed ? mix(ink, theme.plate, DIMMED) : ink;
}

/** A relation's line and head; chosen ones lie on a halo. */
export function lineSvg(edge: Drawn, { from, control, to, tip, heading }: DrawnCurve, theme: Theme): string {
  const { look, observed, chosen = false } = edge;
  const ink = inkOf(edge, theme);
  const under = chosen ? theme.halo : theme.plate;
  const width = widthOf(edge);
  const bend = control ? `Q${short(control.x)} ${short(control.y)} ` : 'L';
  const d = `M${short(from.x)} ${short(from.y)}${bend}${short(to.x)} ${short(to.y)}`;
  const { pattern, cap } = dashesOf(look);
  const stroke = (colour: string, strokeWidth: number, more: Record<string, string | null> = {}) =>
    element('path', { d, fill: 'none', stroke: colour, 'stroke-width': strokeWidth, ...more });
  const dashed = { 'stroke-dasharray': pattern, 'stroke-linecap': cap };
  const lines: string[] = chosen ? [stroke(theme.halo, HALO, { 'stroke-linecap': 'round' })] : [];
  if (look === 'bundle') {
    lines.push(stroke(ink, width + BUNDLE.whole), stroke(under, width + BUNDLE.gap), stroke(ink, width));
  } else if (!observed && CAN_BE_HOLLOW.has(look)) {
    lines.push(stroke(ink, width + RAILS, dashed), stroke(under, width, dashed));
  } else {
    lines.push(stroke(ink, width, dashed));
  }
  return lines.join('') + headSvg(headOf(edge), { tip, heading, width, ink, plate: theme.plate });
}

/** Lettering on a relation; `half` is half its box's width in px. */
export function chipSvg(edge: SceneEdge, { text, at }: PlacedChip, half: number, theme: Theme): string {
  const { look, observed } = edge;
  const marked = edge.chosen || edge.step !== null;
  const ink = inkOf(edge, theme);
  const plain = LOOKS[look].ink === 'structure';
  const quiet = edge.dimmed ? mix(theme.ink2, theme.plate, DIMMED) : theme.ink2;
  const frameless = look === 'structure' && !marked;
  const colour = marked ? theme.onMark : plain ? quiet : ink;
  const box = element('rect', {
    x: at.x - half,
    y: at.y - CHIP_HEIGHT / 2,
    width: 2 * half,
    height: CHIP_HEIGHT,
    rx: 2,
    fill: marked ? theme.mark : theme.plate,
    stroke: frameless ? null : marked ? theme.selectLine : ink,
  });
  const lettering = element(
    'text',
    {
      x: at.x,
      y: at.y + 3.8,
      'text-anchor': 'middle',
      'font-size': 11,
      'font-weight': frameless ? null : 600,
      'font-style': observed || !CAN_BE_HOLLOW.has(look) ? null : 'italic',
      fill: colour,
    },
    escapeXml(text),
  );
  return box + lettering;
}
