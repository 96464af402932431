import type { Point } from '../model/scene-types.ts';
import { type DrawnPart, lettersAt } from './headings.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Distance of the last line of a heading from its frame, as a share of its letters' size. */
const LIFT = 0.45;

/** Frames and headings of a layout's parts, over the canvas; the names of nodes say nothing of them. */
export type HeadingLayer = {
  show(parts: readonly DrawnPart[]): void;
  viewport(zoom: number, pan: Point): void;
  /** The viewport came to rest: letters get the size of its zoom. */
  rest(zoom: number): void;
  colour(colours: { ink: string; line: string; plate: string; font: string }): void;
};

function element<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Record<string, string | number>,
): SVGElementTagNameMap[K] {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

/** `canvas` is what it lies over, in the same container. */
export function createHeadingLayer(canvas: Element): HeadingLayer {
  const svg = element('svg', { 'aria-hidden': 'true', width: '100%', height: '100%' });
  Object.assign(svg.style, { position: 'absolute', inset: '0', overflow: 'hidden', pointerEvents: 'none' });
  svg.style.display = 'none';
  const moved = element('g', {});
  svg.append(moved);
  canvas.after(svg);
  let zoomed = 1;
  let drawn: readonly DrawnPart[] = [];
  let line = '';

  function heading(part: DrawnPart): SVGTextElement {
    const { lines, frame } = part;
    const letters = lettersAt(zoomed, part);
    const text = element('text', {
      'font-size': letters,
      'paint-order': 'stroke',
      'stroke-width': letters / 3,
    });
    for (const [index, line] of lines.entries()) {
      const rise = (lines.length - 1 - index) * 1.2 + LIFT;
      const span = element('tspan', { x: frame.left, y: frame.top - rise * letters });
      span.textContent = line;
      text.append(span);
    }
    return text;
  }

  function draw(): void {
    svg.style.display = drawn.length === 0 ? 'none' : '';
    moved.replaceChildren(
      ...drawn.flatMap((part) => {
        const { left, right, top, bottom } = part.frame;
        const box = element('rect', {
          x: left,
          y: top,
          width: right - left,
          height: bottom - top,
          fill: 'none',
          stroke: line,
          rx: 2,
          'vector-effect': 'non-scaling-stroke',
        });
        return part.whole ? [box, heading(part)] : [heading(part)];
      }),
    );
  }

  return {
    show(parts) {
      if (drawn.length === 0 && parts.length === 0) return;
      drawn = parts;
      draw();
    },
    viewport(zoom, pan) {
      if (drawn.length > 0) moved.setAttribute('transform', `translate(${pan.x} ${pan.y}) scale(${zoom})`);
    },
    rest(zoom) {
      if (zoom === zoomed) return;
      zoomed = zoom;
      if (drawn.length > 0) draw();
    },
    colour({ ink, line: next, plate, font }) {
      Object.assign(moved.style, { fontFamily: font, fontWeight: '700', strokeLinejoin: 'round' });
      moved.setAttribute('fill', ink);
      moved.setAttribute('stroke', plate);
      line = next;
      draw();
    },
  };
}
