import type { Point } from '../model/scene-types.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The line around what has the keyboard focus, over the canvas. */
export type FocusRing = {
  /** Draws `path`, centred on a place of the container, in px. */
  show(path: string, at: Point): void;
  hide(): void;
  colour(ink: string, plate: string): void;
  destroy(): void;
};

export function createFocusRing(parent: HTMLElement): FocusRing {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('width', '1');
  svg.setAttribute('height', '1');
  Object.assign(svg.style, {
    position: 'absolute',
    left: '0',
    top: '0',
    overflow: 'visible',
    pointerEvents: 'none',
    display: 'none',
  });
  const back = document.createElementNS(SVG, 'path');
  const line = document.createElementNS(SVG, 'path');
  for (const [path, width] of [
    [back, '4'],
    [line, '2.25'],
  ] as const) {
    path.setAttribute('fill', 'none');
    path.setAttribute('stroke-width', width);
    path.setAttribute('stroke-linejoin', 'round');
    svg.append(path);
  }
  parent.append(svg);
  return {
    show(path, at) {
      back.setAttribute('d', path);
      line.setAttribute('d', path);
      svg.style.display = '';
      svg.style.transform = `translate(${at.x}px, ${at.y}px)`;
    },
    hide() {
      svg.style.display = 'none';
    },
    colour(ink, plate) {
      line.setAttribute('stroke', ink);
      back.setAttribute('stroke', plate);
    },
    destroy: () => svg.remove(),
  };
}

/** A rounded box around a chip: half its width and height, `gap` away. */
export function chipRing(halfWidth: number, halfHeight: number, gap: number): string {
  const x = halfWidth + gap;
  const y = halfHeight + gap;
  return `M${-x + 3} ${-y}H${x - 3}a3 3 0 0 1 3 3V${y - 3}a3 3 0 0 1 -3 3H${-x + 3}a3 3 0 0 1 -3 -3V${-y + 3}a3 3 0 0 1 3 -3Z`;
}
