import type { Point, Scene } from '../model/scene-types.ts';
import { createCamera } from './camera.ts';
import { applyDiff, applyPlaces, createCanvas } from './canvas.ts';
import { applyDetail } from './detail.ts';
import { diffScenes } from './diff.ts';
import { createEmitter } from './emitter.ts';
import { measureNode, type NodeSize } from './extents.ts';
import type { GraphEvents, GraphView, GraphViewOptions, ImageOptions } from './graph-view-types.ts';
import { createKeyboard } from './keyboard.ts';
import { type LabelSide, wholeExtent } from './label-box.ts';
import { sidesOf } from './label-sides.ts';
import { bounds } from './layout/box.ts';
import { createMeasure } from './lettering.ts';
import { relatedTo } from './mirror.ts';
import { createPlacement } from './placement.ts';
import { listenToPointer } from './pointer.ts';
import { stylesheet } from './stylesheet.ts';
import { readTheme, watchTheme } from './theme.ts';
import type { Frame } from './viewport.ts';
import { nodeTowards } from './walk.ts';

export type * from './graph-view-types.ts';

/**
 * Draws scenes into a container that the page has given a size and `position: relative`. The colours and
 * fonts are the page's design tokens; throws if one is missing.
 */
export function createGraphView(container: HTMLElement, options: GraphViewOptions): GraphView {
  const emitter = createEmitter<GraphEvents>();
  const measure = createMeasure();
  let theme = readTheme(container);
  let scene = { nodes: [], edges: [] } as Pick<Scene, 'nodes' | 'edges'> as Scene;
  let sizes: ReadonlyMap<string, NodeSize> = new Map();
  let sides: ReadonlyMap<string, LabelSide> = new Map();
  const cy = createCanvas(container, theme);

  const camera = createCamera(cy, container, {
    moving: () => keyboard.viewportChanged(),
    rested() {
      refreshDetail();
      emitter.emit('viewport', camera.viewport());
    },
  });

  const aspect = () =>
    Math.min(2, Math.max(0.5, container.clientWidth / Math.max(1, container.clientHeight)));
  const placement = createPlacement(aspect, {
    start: (nodes) => emitter.emit('layout', { phase: 'start', nodes }),
    progress: (done) => emitter.emit('layout', { phase: 'progress', done }),
    cancelled: () => emitter.emit('layout', { phase: 'cancelled' }),
    placed(places, extent) {
      applyPlaces(cy, places);
      if (extent === 'again' || (extent === 'first' && !camera.isSet())) fit();
      settle();
      emitter.emit('layout', { phase: 'end', placed: [...places.keys()] });
    },
  });

  const keyboard = createKeyboard({
    cy,
    container,
    camera,
    emitter,
    options,
    scene: () => scene,
    places: () => placement.places(),
    fit: () => fit(),
    refocused: refreshDetail,
  });
  keyboard.setTheme(theme);

  listenToPointer(cy, emitter, {
    touched: () => camera.touched(),
    moved(positions) {
      for (const [id, at] of positions) placement.move(id, at);
      settle();
      emitter.emit('move', { positions });
    },
  });
  cy.on('tap', 'node, edge', (event) => keyboard.focus(event.target.id()));
  cy.on('drag', 'node', () => keyboard.viewportChanged());

  function refreshDetail(): void {
    const focused = keyboard.focused()?.id ?? null;
    applyDetail(cy, { nodes: scene.nodes, sizes, sides, at: placement.at, focused });
  }

  function settle(): void {
    sides = sidesOf(scene, sizes, placement.places(), sides);
    refreshDetail();
    keyboard.place();
    keyboard.viewportChanged();
  }

  function frameOf(ids?: readonly string[]): Frame | null {
    const wanted = ids ? new Set(ids) : null;
    return bounds(
      scene.nodes.flatMap(({ id }) => {
        const at = wanted && !wanted.has(id) ? undefined : placement.at(id);
        return at ? [{ ...at, extent: wholeExtent(sizes.get(id)!, sides.get(id) ?? 'below') }] : [];
      }),
    );
  }

  function middleOf(edgeId: string): Point | null {
    const edge = cy.edges().getElementById(edgeId);
    return edge.nonempty() && edge.visible() ? { ...edge.midpoint() } : null;
  }

  function fit(ids?: readonly string[]): void {
    const frame = frameOf(ids);
    if (frame) camera.fit(frame, camera.isSet());
  }

  function refreshTheme(): void {
    theme = readTheme(container);
    cy.style(stylesheet(theme));
    keyboard.setTheme(theme);
  }
  const unwatchTheme = watchTheme(refreshTheme);

  function image({ scale = 2, background = theme.plate, full = true }: ImageOptions = {}): Promise<Blob> {
    return cy.png({ output: 'blob-promise', scale, bg: background, full });
  }

  return {
    update(next) {
      const diff = diffScenes(scene, next);
      scene = next;
      sizes = new Map(next.nodes.map((node) => [node.id, measureNode(node, theme, measure)]));
      const { moved } = placement.update(next, sizes, sides);
      applyDiff(cy, diff, placement.at);
      applyPlaces(cy, moved);
      if (moved.size > 0 && !camera.isSet()) fit();
      keyboard.sync(next, sizes);
      settle();
    },
    on: emitter.on,
    fit,
    zoom: camera.zoom,
    reveal(id) {
      const at = placement.at(id) ?? middleOf(id);
      if (at) camera.reveal(at);
    },
    focus: keyboard.focus,
    arrange: () => placement.arrange(aspect()),
    cancelLayout: placement.cancel,
    image,
    positions: placement.places,
    viewport: camera.viewport,
    setViewport: camera.set,
    neighbourTowards: (id, direction) =>
      nodeTowards(id, direction, placement.places(), relatedTo(scene.edges, id)),
    setSingleKeys: keyboard.setSingleKeys,
    setLabels: keyboard.setLabels,
    refreshTheme,
    destroy() {
      unwatchTheme();
      emitter.clear();
      camera.destroy();
      placement.destroy();
      keyboard.destroy();
      const canvas = cy.container();
      cy.destroy();
      canvas?.remove();
    },
  };
}
