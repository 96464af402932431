import cytoscape, { type Core } from 'cytoscape';
import type { SceneNode } from '../model/scene-types.ts';
import { nodeData } from './elements.ts';
import { imagesOfNode } from './node-images.ts';
import { type Drawing, type DrawingTimes, drawSharp } from './sharp.ts';
import { stylesheet } from './stylesheet.ts';
import type { Theme } from './theme.ts';
import { LEAST_ZOOM } from './viewport.ts';

/** Cytoscape puts a `<style>` into the head unless an element with this id is there; a strict CSP forbids it. */
const STYLE_ID = '__________cytoscape_stylesheet';

function standInForStyle(): void {
  if (document.getElementById(STYLE_ID)) return;
  const stand = document.createElement('template');
  stand.id = STYLE_ID;
  document.head.append(stand);
}

export type Canvas = Pick<Drawing, 'prepare' | 'relettered' | 'rest'> & {
  cy: Core;
  /** Changes the colours. */
  restyle(theme: Theme): void;
  /** Has the images of nodes loaded that are drawn later: what is drawn without its images is drawn again. */
  loadImages(nodes: readonly SceneNode[], theme: Theme): void;
};

/** A Cytoscape instance in an element of its own. */
export function createCanvas(container: HTMLElement, theme: Theme, times: DrawingTimes): Canvas {
  standInForStyle();
  const element = document.createElement('div');
  element.setAttribute('aria-hidden', 'true');
  Object.assign(element.style, { position: 'absolute', inset: '0', overflow: 'clip', contain: 'strict' });
  container.prepend(element);
  const cy = cytoscape({
    container: element,
    style: stylesheet(theme),
    layout: { name: 'preset' },
    minZoom: LEAST_ZOOM,
    maxZoom: 4,
    boxSelectionEnabled: true,
    autounselectify: true,
  });
  const drawing = drawSharp(cy, times);
  return {
    cy,
    prepare: drawing.prepare,
    relettered: drawing.relettered,
    rest: drawing.rest,
    restyle(next) {
      drawing.forget();
      cy.style(stylesheet(next));
    },
    loadImages(nodes, at) {
      drawing.loadImages(new Set(nodes.flatMap((node) => imagesOfNode(nodeData(node), at))));
    },
  };
}
