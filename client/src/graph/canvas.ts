import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import type { Point, SceneEdge, SceneNode } from '../model/scene-types.ts';
import type { SceneDiff } from './diff.ts';
import { edgeClasses, edgeData, nodeClasses, nodeData, STATE_CLASSES } from './elements.ts';
import { stylesheet } from './stylesheet.ts';
import type { Theme } from './theme.ts';

/** Cytoscape puts a `<style>` into the head unless an element with this id is there; a strict CSP forbids it. */
const STYLE_ID = '__________cytoscape_stylesheet';

function standInForStyle(): void {
  if (document.getElementById(STYLE_ID)) return;
  const stand = document.createElement('template');
  stand.id = STYLE_ID;
  document.head.append(stand);
}

/** A Cytoscape instance in an element of its own, tuned for pan and zoom. */
export function createCanvas(container: HTMLElement, theme: Theme): Core {
  standInForStyle();
  const element = document.createElement('div');
  element.setAttribute('aria-hidden', 'true');
  Object.assign(element.style, { position: 'absolute', inset: '0' });
  container.prepend(element);
  return cytoscape({
    container: element,
    style: stylesheet(theme),
    layout: { name: 'preset' },
    minZoom: 0.05,
    maxZoom: 4,
    boxSelectionEnabled: false,
    autounselectify: true,
    textureOnViewport: true,
  });
}

function definition(node: SceneNode, at: Point | undefined): ElementDefinition {
  return {
    group: 'nodes',
    data: { ...nodeData(node) },
    position: at ? { ...at } : { x: 0, y: 0 },
    classes: [...nodeClasses(node), ...(at ? [] : ['unplaced'])],
  };
}

function edgeDefinition(edge: SceneEdge): ElementDefinition {
  return { group: 'edges', data: { ...edgeData(edge) }, classes: edgeClasses(edge) };
}

function setState(cy: Core, id: string, data: object, classes: readonly string[]): void {
  const element = cy.getElementById(id);
  element.data(data);
  for (const name of STATE_CLASSES) element.toggleClass(name, classes.includes(name));
}

/** Makes the canvas show the next scene: one batch. Nodes without a place are not shown yet. */
export function applyDiff(cy: Core, diff: SceneDiff, at: (id: string) => Point | undefined): void {
  cy.batch(() => {
    for (const id of diff.removed) cy.getElementById(id).remove();
    cy.add(diff.addedNodes.map((node) => definition(node, at(node.id))));
    cy.add(diff.addedEdges.map(edgeDefinition));
    for (const node of diff.changedNodes) {
      const { id, ...data } = nodeData(node);
      setState(cy, id, data, nodeClasses(node));
    }
    for (const edge of diff.changedEdges) {
      const { id, source, target, ...data } = edgeData(edge);
      setState(cy, id, data, edgeClasses(edge));
    }
  });
}

/** Puts nodes in their places and shows them: one batch. */
export function applyPlaces(cy: Core, places: ReadonlyMap<string, Point>): void {
  cy.batch(() => {
    for (const [id, at] of places) {
      cy.getElementById(id).position({ ...at });
      cy.getElementById(id).removeClass('unplaced');
    }
  });
}
