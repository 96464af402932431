import type { Core } from 'cytoscape';
import type { Point, Scene } from '../model/scene-types.ts';
import type { Camera } from './camera.ts';
import type { Emitter } from './emitter.ts';
import type { NodeSize } from './extents.ts';
import { createFocusLayer } from './focus-layer.ts';
import { createFocusRing } from './focus-ring.ts';
import type { GraphEvents, GraphViewOptions, Target } from './graph-view-types.ts';
import { keyAction } from './keys.ts';
import { edgeFrom, focusItems, nearestNode, ringOf, walkFrom } from './mirror.ts';
import type { Theme } from './theme.ts';

export type KeyboardParts = {
  cy: Core;
  container: HTMLElement;
  camera: Camera;
  emitter: Emitter<GraphEvents>;
  options: GraphViewOptions;
  scene(): Scene;
  places(): ReadonlyMap<string, Point>;
  fit(): void;
  /** The focus came or went: labels may have to change. */
  refocused(): void;
};

/** Everything the keyboard does on the graph: the DOM mirror, the ring, the walk. */
export type Keyboard = {
  /** Buttons for the scene; keeps the focus on the graph when what had it is gone. */
  sync(scene: Scene, sizes: ReadonlyMap<string, NodeSize>): void;
  /** Puts the buttons over what they stand for. */
  place(): void;
  /** The ring follows what moves; the buttons, which nobody sees, once it rests. */
  moving(): void;
  rested(): void;
  focus(id: string): boolean;
  focused(): Target | null;
  setSingleKeys(on: boolean): void;
  setLabels(labels: Pick<GraphViewOptions, 'label' | 'roles'>): void;
  setTheme(theme: Theme): void;
  destroy(): void;
};

function middleOf(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

export function createKeyboard(parts: KeyboardParts): Keyboard {
  const { cy, camera, emitter } = parts;
  let singleKeys = parts.options.singleKeys ?? true;
  /** The node whose relations are being walked through. */
  let anchor: string | null = null;
  let lastPlace: Point | null = null;
  /** While buttons come and go, and while the canvas is pressed, the focus may be nowhere for a moment. */
  let syncing = false;
  let held: Target | null = null;
  let told: string | null = null;

  function placeOf(target: Target): Point | null {
    if (target.type === 'node') return parts.places().get(target.id) ?? null;
    const element = cy.getElementById(target.id);
    return element.empty() ? null : { ...element.midpoint() };
  }

  function drawRing(): void {
    const target = layer.isFocusVisible() ? layer.focused() : null;
    const drawn = target ? ringOf(cy, target, parts.scene()) : null;
    if (drawn) ring.show(drawn.path, drawn.at);
    else ring.hide();
  }

  function go(id: string | null): void {
    if (id !== null) layer.focus(id);
  }

  function onKey(target: Target, event: KeyboardEvent): void {
    const { key, shiftKey: shift, ctrlKey: ctrl, altKey: alt, metaKey: meta } = event;
    const altGraph = event.getModifierState('AltGraph');
    const action = keyAction({ key, shift, ctrl, alt, meta, altGraph }, singleKeys);
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    if (action.kind === 'command') emitter.emit('command', { command: action.command, target });
    if (action.kind === 'walk') go(walkFrom(target, action.direction, parts.scene(), parts.places()));
    if (action.kind === 'edge')
      go(edgeFrom(target, anchor ?? target.id, action.step, parts.scene(), parts.places()));
    if (action.kind === 'fit') parts.fit();
    if (action.kind === 'zoom') camera.zoom(action.by);
  }

  function onFocus(target: Target): void {
    const scene = parts.scene();
    const edge = target.type === 'edge' ? scene.edges.find(({ id }) => id === target.id) : undefined;
    if (!edge) anchor = target.id;
    else if (anchor !== edge.source && anchor !== edge.target) anchor = edge.source;
    const at = placeOf(target);
    lastPlace = at;
    if (at && layer.isFocusVisible()) camera.reveal(at);
    parts.refocused();
    drawRing();
    const name = (edge ?? scene.nodes.find(({ id }) => id === target.id))?.name ?? '';
    if (told === target.id) return;
    told = target.id;
    emitter.emit('focus', { ...target, name });
  }

  function leave(): void {
    told = null;
    ring.hide();
    parts.refocused();
    emitter.emit('focus', null);
  }

  const layer = createFocusLayer(parts.container, {
    key: onKey,
    press: (target) => emitter.emit('select', { ...target, add: false }),
    focus: onFocus,
    blur() {
      if (!syncing && !held) leave();
    },
  });
  const ring = createFocusRing(parts.container);
  layer.setLabels(parts.options.label, parts.options.roles);

  /** Cytoscape takes the focus from whatever has it when the canvas is pressed; the graph gets its own back. */
  function onPress(): void {
    held = layer.focused();
  }
  function onRelease(): void {
    const target = held;
    held = null;
    if (!target || layer.focused()) return;
    if (document.activeElement === document.body) layer.focus(target.id);
    else leave();
  }
  const release = () => setTimeout(onRelease, 0);
  parts.container.addEventListener('pointerdown', onPress, true);
  window.addEventListener('pointerup', release);
  window.addEventListener('pointercancel', release);

  return {
    sync(scene, sizes) {
      const before = layer.focused();
      syncing = true;
      layer.sync(focusItems(scene, sizes));
      syncing = false;
      const chosen = [...scene.nodes, ...scene.edges].find((each) => each.chosen);
      if (chosen && !layer.focused()) layer.setEntry(chosen.id);
      if (!before || layer.focused()) return;
      const next = lastPlace ? nearestNode(scene.nodes, lastPlace, parts.places()) : null;
      const heir = next ?? scene.nodes[0]?.id ?? null;
      if (heir === null) leave();
      else layer.focus(heir);
    },
    place() {
      const places = parts.places();
      for (const [id, at] of places) layer.place(id, at);
      for (const { id, source, target } of parts.scene().edges) {
        const [a, b] = [places.get(source), places.get(target)];
        if (a && b) layer.place(id, middleOf(a, b));
      }
      drawRing();
    },
    moving: drawRing,
    rested() {
      layer.viewport(cy.zoom(), cy.pan());
      drawRing();
    },
    focus: (id) => layer.focus(id),
    focused: () => layer.focused(),
    setSingleKeys(on) {
      singleKeys = on;
    },
    setLabels: ({ label, roles }) => layer.setLabels(label, roles),
    setTheme: ({ focus, plate }) => ring.colour(focus, plate),
    destroy() {
      parts.container.removeEventListener('pointerdown', onPress, true);
      window.removeEventListener('pointerup', release);
      window.removeEventListener('pointercancel', release);
      ring.destroy();
      layer.destroy();
    },
  };
}
