import type { KindFamily } from '../model/types.ts';

/** How a family's labels are set: the study's words in serif, names in sans. */
export type Lettering = { serif: boolean; bold: boolean; italic: boolean; size: number };

const SANS: Lettering = { serif: false, bold: false, italic: false, size: 12.5 };
const TERM: Lettering = { serif: true, bold: false, italic: true, size: 14 };
const ACT: Lettering = { ...SANS, italic: true };

export const LETTERING: Readonly<Record<KindFamily, Lettering>> = {
  pole: { ...SANS, bold: true, size: 13 },
  group: { ...SANS, bold: true, size: 13 },
  actor: SANS,
  sector: TERM,
  job: TERM,
  skill: TERM,
  factor: { serif: true, bold: true, italic: false, size: 14 },
  outcome: { serif: true, bold: false, italic: false, size: 14 },
  initiative: ACT,
  recommendation: ACT,
  publication: ACT,
};

/** Height of a line of a label, as a multiple of its size. */
export const LINE_HEIGHT = 1.15;
/** Distance between a node and its label, in px. */
export const LABEL_GAP = 4;

/** Measures text, in px, for a CSS font. */
export type Measure = (text: string, font: string) => number;

/** Measures on a canvas of its own, remembering what it measured. */
export function createMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d')!;
  const known = new Map<string, number>();
  return (text, font) => {
    const key = `${font}|${text}`;
    let width = known.get(key);
    if (width === undefined) {
      context.font = font;
      width = context.measureText(text).width;
      known.set(key, width);
    }
    return width;
  };
}

/** CSS font of a family's labels. */
function fontOf(family: KindFamily, fonts: { sans: string; serif: string }): string {
  const { serif, bold, italic, size } = LETTERING[family];
  return `${italic ? 'italic ' : ''}${bold ? '700 ' : '400 '}${size}px ${serif ? fonts.serif : fonts.sans}`;
}

/** Width and height in px of a label, at 100 %. */
export function labelSize(
  lines: readonly string[],
  family: KindFamily,
  fonts: { sans: string; serif: string },
  measure: Measure,
): { width: number; height: number } {
  const font = fontOf(family, fonts);
  return {
    width: Math.max(0, ...lines.map((line) => measure(line, font))),
    height: lines.length * LETTERING[family].size * LINE_HEIGHT,
  };
}
