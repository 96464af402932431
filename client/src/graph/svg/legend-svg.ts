import type { Measure } from '../lettering.ts';
import type { Theme } from '../theme.ts';
import { lineSvg, widthOf } from './edge-svg.ts';
import { headGap, headOf } from './heads.ts';
import { element, escapeXml } from './markup.ts';
import { shapeSvg } from './node-svg.ts';
import type { LegendEntry, LegendGlyph, LegendGroup } from './picture-types.ts';

const ROW = 22;
const GROUP_GAP = 6;
const TITLE_WIDTH = 132;
const ENTRY_GAP = 20;
const GLYPH_GAP = 7;
const LINE_WIDTH = 40;
const NODE_WIDTH = 22;
/** Radius of a node in the legend, in px. */
const RADIUS = 7.5;
const FONT = 12;

function chipWidth(text: string, measure: Measure, sans: string): number {
  return measure(text, `600 11px ${sans}`) + 8;
}

function glyphWidth(glyph: LegendGlyph, measure: Measure, sans: string): number {
  if ('node' in glyph) return NODE_WIDTH;
  return 'edge' in glyph ? LINE_WIDTH : chipWidth(glyph.chip, measure, sans);
}

/** A glyph with its left at 0 and its middle at height 0. */
function glyphSvg(glyph: LegendGlyph, width: number, theme: Theme): string {
  if ('node' in glyph) {
    const shape = {
      family: glyph.node,
      radius: glyph.collective ? RADIUS - 2 : RADIUS,
      collective: glyph.collective,
    };
    return element('g', { transform: `translate(${NODE_WIDTH / 2} 0)` }, shapeSvg(shape, theme));
  }
  if ('edge' in glyph) {
    const edge = { ...glyph.edge, symmetric: false };
    const { head, line } = headGap(headOf(edge), widthOf(edge));
    const end = { x: LINE_WIDTH - 1, y: 0 };
    const curve = {
      from: { x: 0, y: 0 },
      control: null,
      to: { x: end.x - line, y: 0 },
      tip: { x: end.x - head, y: 0 },
      heading: { x: 1, y: 0 },
    };
    return lineSvg(edge, curve, theme);
  }
  const marked = glyph.marked ?? false;
  return [
    element('rect', {
      x: 0.5,
      y: -8,
      width: width - 1,
      height: 16,
      rx: 2,
      fill: marked ? theme.mark : theme.plate,
      stroke: marked ? theme.selectLine : theme.signs.positive,
    }),
    element(
      'text',
      {
        x: width / 2,
        y: 3.8,
        'text-anchor': 'middle',
        'font-size': 11,
        'font-weight': 600,
        fill: marked ? theme.onMark : theme.signs.positive,
      },
      escapeXml(glyph.chip),
    ),
  ].join('');
}

/** The legend as rows of entries, `width` px wide, its top at 0; with its height. */
export function legendSvg(
  groups: readonly LegendGroup[],
  width: number,
  theme: Theme,
  measure: Measure,
): { svg: string; height: number } {
  const { sans } = theme;
  const parts: string[] = [];
  let y = ROW / 2;
  const labelOf = ({ name, count }: LegendEntry) => (count === null ? name : `${name} ${count}`);
  for (const { title, entries } of groups) {
    parts.push(
      element(
        'text',
        { x: 0, y: y + 4, 'font-size': FONT, 'font-weight': 700, fill: theme.ink },
        escapeXml(title),
      ),
    );
    let x = TITLE_WIDTH;
    for (const entry of entries) {
      const glyph = glyphWidth(entry.glyph, measure, sans);
      const whole = glyph + GLYPH_GAP + measure(labelOf(entry), `400 ${FONT}px ${sans}`);
      if (x > TITLE_WIDTH && x + whole > width) {
        x = TITLE_WIDTH;
        y += ROW;
      }
      const count =
        entry.count === null ? '' : element('tspan', { fill: theme.ink3 }, escapeXml(` ${entry.count}`));
      parts.push(
        element(
          'g',
          { transform: `translate(${Math.round(x)} ${y})` },
          glyphSvg(entry.glyph, glyph, theme),
          element(
            'text',
            { x: glyph + GLYPH_GAP, y: 4, 'font-size': FONT, fill: theme.ink },
            `${escapeXml(entry.name)}${count}`,
          ),
        ),
      );
      x += whole + ENTRY_GAP;
    }
    y += ROW + GROUP_GAP;
  }
  return { svg: parts.join(''), height: Math.max(0, y - ROW / 2 - GROUP_GAP) };
}
