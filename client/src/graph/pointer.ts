import type { Core, EventObject, NodeSingular, SingularElementReturnValue } from 'cytoscape';
import type { Point } from '../model/scene-types.ts';
import type { Emitter } from './emitter.ts';
import type { GraphEvents, Target } from './graph-view-types.ts';

type Hooks = {
  /** The reader took hold of the picture: it is no longer fitted. */
  touched(): void;
  /** A node is about to show its label, whatever its rank. */
  hovered(node: NodeSingular): void;
  moved(places: ReadonlyMap<string, Point>): void;
};

function targetOf(element: SingularElementReturnValue): Target {
  return { type: element.isNode() ? 'node' : 'edge', id: element.id() };
}

function withModifier(event: EventObject): boolean {
  const original = event.originalEvent as MouseEvent | undefined;
  return Boolean(original && (original.shiftKey || original.ctrlKey || original.metaKey));
}

/** Turns what Cytoscape reports of mouse and touch into the view's events. */
export function listenToPointer(cy: Core, emitter: Emitter<GraphEvents>, hooks: Hooks): void {
  const onElement = (names: string, react: (target: Target, event: EventObject) => void): void => {
    cy.on(names, 'node, edge', (event) => react(targetOf(event.target), event));
  };
  onElement('tap', (target, event) => emitter.emit('select', { ...target, add: withModifier(event) }));
  onElement('dbltap', (target) => emitter.emit('activate', target));
  onElement('cxttap taphold', (target, event) => {
    const { x, y } = event.renderedPosition;
    emitter.emit('context', { ...target, x, y });
  });
  cy.on('tap', (event) => {
    if (event.target === cy) emitter.emit('background', {});
  });
  listenToHover(cy, emitter, hooks);
  listenToBox(cy, emitter);
  listenToDrag(cy, hooks);
}

function listenToHover(cy: Core, emitter: Emitter<GraphEvents>, { hovered }: Hooks): void {
  let over: string | null = null;
  cy.on('mouseover', 'node, edge', (event) => {
    over = event.target.id();
    if (event.target.isNode()) hovered(event.target);
    event.target.addClass('hovered');
    cy.container()!.style.cursor = 'pointer';
    emitter.emit('hover', targetOf(event.target));
  });
  cy.on('mouseout', 'node, edge', (event) => {
    event.target.removeClass('hovered');
    if (over !== event.target.id()) return;
    over = null;
    cy.container()!.style.cursor = '';
    emitter.emit('hover', null);
  });
  cy.on('remove', 'node, edge', (event) => {
    if (over !== event.target.id()) return;
    over = null;
    cy.container()!.style.cursor = '';
    emitter.emit('hover', null);
  });
}

function listenToDrag(cy: Core, { touched, moved }: Hooks): void {
  let dragged = new Map<string, Point>();
  cy.on('dragfree', 'node', (event) => {
    if (dragged.size === 0) {
      queueMicrotask(() => {
        const places = dragged;
        dragged = new Map();
        moved(places);
      });
    }
    dragged.set(event.target.id(), { ...event.target.position() });
  });
  cy.on('dragpan pinchzoom scrollzoom', touched);
}

/** A box drawn with Shift on the background: Cytoscape reports the elements in it one by one. */
function listenToBox(cy: Core, emitter: Emitter<GraphEvents>): void {
  let ids: string[] = [];
  cy.on('box', 'node', (event) => {
    if (ids.length === 0) {
      queueMicrotask(() => {
        const boxed = ids;
        ids = [];
        emitter.emit('box', { ids: boxed });
      });
    }
    ids.push(event.target.id());
  });
}
