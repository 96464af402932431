import type { SceneNode } from '../../model/scene-types.ts';
import type { KindFamily } from '../../model/types.ts';
import { BADGE_HEIGHT, badgeAt, badgeText, badgeWidth, PIN_SIDE } from '../badges.ts';
import type { NodeSize } from '../extents.ts';
import { iconPath, PIN_PATH } from '../icons.ts';
import { type LabelSide, labelBox } from '../label-box.ts';
import { LETTERING, LINE_HEIGHT } from '../lettering.ts';
import { DIMMED, ICON } from '../node-images.ts';
import { ringPath, SHAPES, shapeSize } from '../shapes.ts';
import type { Theme } from '../theme.ts';
import { element, escapeXml, short } from './markup.ts';

const BORDER = 1.75;
const CHOSEN_BORDER = 2.5;
/** Distance of the second outline of what is collective, and width of a halo, in px. */
const OUTER = { gap: 3, width: 1.5 };
const HALO = { width: 6, padding: 10 };

type Shaped = Pick<SceneNode, 'family' | 'radius' | 'collective'> & {
  chosen?: boolean;
  end?: boolean;
  dimmed?: boolean;
};

const isDouble = ({ collective, family }: Shaped): boolean => collective || family === 'group';

/** Path of a family's shape about 0 0. */
function shapePath(family: KindFamily, width: number, height: number): string {
  const { outline } = SHAPES[family];
  if (outline !== 'square') return ringPath(family, width, height, 0);
  const [x, y] = [short(width / 2 - 2), short(height / 2)];
  const side = short(height - 4);
  const top = short(width - 4);
  return `M-${x} -${y}h${top}a2 2 0 0 1 2 2v${side}a2 2 0 0 1 -2 2h-${top}a2 2 0 0 1 -2 -2v-${side}a2 2 0 0 1 2 -2Z`;
}

/** A node's shape about 0 0: halo, outlines, fill. */
export function shapeSvg(node: Shaped, theme: Theme): string {
  const { family, radius } = node;
  const { width, height } = shapeSize(family, radius);
  const ink = theme.kinds[family];
  const lit = node.chosen || node.end;
  const double = isDouble(node);
  const border = lit ? CHOSEN_BORDER : BORDER;
  const faint = node.dimmed ? DIMMED : null;
  const parts: string[] = [];
  if (lit && double) {
    const [rx, ry] = [width / 2 + HALO.padding, height / 2 + HALO.padding];
    parts.push(element('ellipse', { rx, ry, fill: theme.halo }));
  } else if (lit) {
    const d = ringPath(family, width, height, (border + HALO.width) / 2);
    parts.push(element('path', { d, fill: 'none', stroke: theme.halo, 'stroke-width': HALO.width }));
  }
  if (double) {
    const d = ringPath(family, width, height, border / 2 + OUTER.gap + OUTER.width / 2);
    const stroke = lit ? theme.selectLine : ink.line;
    parts.push(element('path', { d, fill: 'none', stroke, 'stroke-width': OUTER.width, opacity: faint }));
  }
  parts.push(
    element('path', {
      d: shapePath(family, width, height),
      fill: ink.fill,
      'fill-opacity': faint,
      stroke: lit ? theme.selectLine : ink.line,
      'stroke-opacity': faint,
      'stroke-width': border,
      'stroke-dasharray': family === 'recommendation' && !lit ? '4 3' : null,
    }),
  );
  return parts.join('');
}

/** The icon of a node's kind about 0 0. */
export function iconSvg({ kind, family, radius, dimmed }: SceneNode, theme: Theme): string {
  const side = radius * ICON;
  const tag = family === 'initiative' || family === 'recommendation';
  const x = -side / 2 - (tag ? radius * 0.22 : 0);
  const y = -side / 2 + SHAPES[family].icon * radius;
  return element('path', {
    d: iconPath(kind),
    transform: `translate(${short(x)} ${short(y)}) scale(${(side / 16).toFixed(3)})`,
    fill: 'none',
    stroke: theme.kinds[family].icon,
    'stroke-width': 1.4,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    opacity: dimmed ? DIMMED : null,
  });
}

/** What stands at a node's corners, about 0 0: its pin, the number of neighbours not shown, a path's letter. */
export function badgesSvg(node: SceneNode, theme: Theme): string {
  const parts: string[] = [];
  if (node.pinned) {
    const { x, y } = badgeAt(node, true);
    const pin = { fill: theme.plate, stroke: theme.plate, 'stroke-width': 0.9, 'stroke-linejoin': 'round' };
    const transform = `translate(${short(x - PIN_SIDE / 2)} ${short(y - PIN_SIDE / 2)})`;
    const disc = element('circle', { cx: PIN_SIDE / 2, cy: PIN_SIDE / 2, r: PIN_SIDE / 2, fill: theme.ink });
    parts.push(element('g', { transform }, disc, element('path', { d: PIN_PATH, ...pin })));
  }
  const text = badgeText(node);
  if (text === '') return parts.join('');
  const { x, y } = badgeAt(node, false);
  const width = badgeWidth(text);
  const marked = node.mark !== null;
  const box = element('rect', {
    x: x - width / 2 + 0.5,
    y: y - BADGE_HEIGHT / 2 + 0.5,
    width: width - 1,
    height: BADGE_HEIGHT - 1,
    rx: 2,
    fill: marked ? theme.mark : theme.raised,
    stroke: marked ? theme.mark : theme.ink,
  });
  const lettering = element(
    'text',
    {
      x,
      y: y + 4,
      'text-anchor': 'middle',
      'font-size': 11,
      'font-weight': 700,
      fill: marked ? theme.onMark : theme.ink,
    },
    escapeXml(text),
  );
  return [...parts, box, lettering].join('');
}

/** A node's label about 0 0, on the plate's colour so that lines do not strike it through; chosen, on yellow. */
export function labelSvg(node: SceneNode, size: NodeSize, side: LabelSide, theme: Theme): string {
  const { serif, bold, italic, size: fontSize } = LETTERING[node.family];
  const box = labelBox({ x: 0, y: 0 }, size, side);
  const push = node.chosen && side === 'below' ? 6 : node.chosen && side === 'above' ? -6 : 0;
  const lineHeight = fontSize * LINE_HEIGHT;
  const top = box.y + push - box.extent.top;
  const anchor = side === 'right' ? 'start' : side === 'left' ? 'end' : 'middle';
  const x = side === 'right' ? box.x - box.extent.left : side === 'left' ? box.x + box.extent.right : box.x;
  const lines = node.lines.map((line, index) =>
    element('tspan', { x, y: top + (index + 0.5) * lineHeight + fontSize * 0.34 }, escapeXml(line)),
  );
  const lettering = {
    'text-anchor': anchor,
    'font-family': serif ? theme.serif : null,
    'font-size': fontSize,
    'font-weight': node.chosen || (bold && !node.dimmed) ? 700 : null,
    'font-style': italic ? 'italic' : null,
  };
  if (node.chosen) {
    const { left, right } = box.extent;
    const back = element('rect', {
      x: box.x - left - 3,
      y: top - 3,
      width: left + right + 6,
      height: node.lines.length * lineHeight + 6,
      rx: 2,
      fill: theme.mark,
    });
    return back + element('text', { ...lettering, fill: theme.onMark }, ...lines);
  }
  const outline = { fill: theme.plate, stroke: theme.plate, 'stroke-width': 4, 'stroke-linejoin': 'round' };
  return [
    element('text', { ...lettering, ...outline, 'aria-hidden': 'true' }, ...lines),
    element(
      'text',
      { ...lettering, fill: node.dimmed ? theme.ink3 : theme.kinds[node.family].line },
      ...lines,
    ),
  ].join('');
}
