import type { EdgeLook, Point, SceneEdge } from '../../model/scene-types.ts';
import { LOOKS } from '../edge-looks.ts';
import { element, short } from './markup.ts';

/** Corners of a head pointing down at 0 0, in sizes of the head. */
const TRIANGLE = [-0.15, -0.3, 0, 0, 0.15, -0.3];
const VEE = [-0.15, -0.3, 0, 0, 0.15, -0.3, 0, -0.15];
const TEE = [-0.15, 0, -0.15, -0.1, 0.15, -0.1, 0.15, 0];
const BAR = [-0.15, -0.4, -0.15, -0.5, 0.15, -0.5, 0.15, -0.4];
const RADIUS = 0.15;
/** A hollow head that is filled on an observed relation is this much larger, as the graph has it. */
const HOLLOW_SCALE = 1.4;

type HeadStyle = { shape: string; scale: number; hollow: boolean; stroke: number };

/** Head of a relation, from the style that the graph draws it with. */
export function headOf({
  look,
  observed,
  symmetric,
}: Pick<SceneEdge, 'look' | 'observed' | 'symmetric'>): HeadStyle {
  const style = LOOKS[look].style as Record<string, string | number | undefined>;
  const planned = !observed && look === 'positive';
  return {
    shape: symmetric ? 'none' : String(style['target-arrow-shape']),
    scale: planned ? HOLLOW_SCALE : Number(style['arrow-scale'] ?? 1),
    hollow: planned || style['target-arrow-fill'] === 'hollow',
    stroke: planned ? 1.5 : Number(style['target-arrow-width'] ?? 1.25),
  };
}

/** Size of a head on a line of that width, in px. */
function sizeOf(width: number, scale: number): number {
  return Math.max((width * 13.37) ** 0.9, 29) * scale;
}

/** How far before the node's outline a head's tip stands, and the line ends so that it does not show through. */
export function headGap(style: HeadStyle, width: number): { head: number; line: number } {
  const size = sizeOf(width, style.scale);
  switch (style.shape) {
    case 'none':
      return { head: 0, line: 0 };
    case 'circle':
      return { head: size * RADIUS, line: 2 * size * RADIUS };
    case 'tee':
      return { head: 1, line: 1 };
    case 'vee':
      return { head: 0, line: 0.15 * size };
    case 'triangle-tee':
      return { head: 0, line: 0.25 * size };
    default:
      return { head: 0, line: 0.28 * size };
  }
}

/** A head at its tip, pointing along `heading`. */
export function headSvg(
  style: HeadStyle,
  {
    tip,
    heading,
    width,
    ink,
    plate,
  }: { tip: Point; heading: Point; width: number; ink: string; plate: string },
): string {
  const size = sizeOf(width, style.scale);
  const paint = style.hollow
    ? { fill: plate, stroke: ink, 'stroke-width': style.stroke, 'stroke-linejoin': 'miter' }
    : { fill: ink };
  if (style.shape === 'none') return '';
  if (style.shape === 'circle')
    return element('circle', { cx: tip.x, cy: tip.y, r: size * RADIUS, ...paint });
  const drawn = (points: readonly number[]) => {
    const corners = Array.from({ length: points.length / 2 }, (_, index) => {
      const [across, back] = [points[2 * index]! * size, points[2 * index + 1]! * size];
      const x = tip.x - heading.y * across + heading.x * back;
      const y = tip.y + heading.x * across + heading.y * back;
      return `${short(x)} ${short(y)}`;
    });
    return `M${corners.join('L')}Z`;
  };
  const shapes: Readonly<Record<string, string>> = {
    triangle: drawn(TRIANGLE),
    vee: drawn(VEE),
    tee: drawn(TEE),
    'triangle-tee': `${drawn(TRIANGLE)}${drawn(BAR)}`,
  };
  return element('path', { d: shapes[style.shape] ?? '', ...paint });
}

/** Dashes of a look, as an attribute; null for a solid line. */
export function dashesOf(look: EdgeLook): { pattern: string | null; cap: string | null } {
  const style = LOOKS[look].style as { 'line-dash-pattern'?: readonly number[]; 'line-cap'?: string };
  return { pattern: style['line-dash-pattern']?.join(' ') ?? null, cap: style['line-cap'] ?? null };
}
