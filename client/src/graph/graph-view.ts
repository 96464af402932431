import type { Arrangement, Part } from '../model/arrangement.ts';
import type { Point, Scene } from '../model/scene-types.ts';
import { createCamera } from './camera.ts';
import { createCanvas } from './canvas.ts';
import { applyChips } from './chip-layer.ts';
import {
  applyDetail,
  type Detail,
  detailAt,
  dress,
  expectedDetail,
  expectedZoom,
  labelsAt,
  letter,
  NO_DETAIL,
} from './detail.ts';
import { diffScenes } from './diff.ts';
import { createEmitter } from './emitter.ts';
import { measureNode, type NodeSize } from './extents.ts';
import type { GraphEvents, GraphView, GraphViewOptions } from './graph-view-types.ts';
import { createHeadingLayer } from './heading-layer.ts';
import { drawnParts } from './headings.ts';
import { createKeyboard } from './keyboard.ts';
import { type LabelSide, labelBox, wholeExtent } from './label-box.ts';
import { sidesOf } from './label-sides.ts';
import { bounds } from './layout/box.ts';
import { createMeasure } from './lettering.ts';
import { relatedTo } from './mirror.ts';
import { createPicture } from './picture.ts';
import { createPlacement } from './placement.ts';
import { listenToPointer } from './pointer.ts';
import { createPointing } from './pointing.ts';
import { readTheme, watchTheme } from './theme.ts';
import { type Frame, type FrameAt, sightOf } from './viewport.ts';
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
  let detail: Detail = NO_DETAIL;
  let expected: Detail = NO_DETAIL;
  const picture = createPicture(() => cy, {
    at: (id) => placement.at(id),
    dress: (id) => dress(id, placement.at(id) ? detail : expected),
    prepare: (elements) => canvas.prepare(elements),
    complete() {
      refreshDetail();
      tellEnds();
      // What is seen from nearer only, for when it is.
      setTimeout(() => cy.destroyed() || loadImages(scene.nodes, theme));
    },
  });
  const canvas = createCanvas(container, theme, { held: picture.isHeld, moving: () => camera.isMoving() });
  const { cy, restyle, loadImages } = canvas;

  let parts: readonly Part[] = [];
  /** Layouts that have ended since the page was last told, and when it will be. */
  let ends: Extract<GraphEvents['layout'], { phase: 'end' }>[] = [];
  let telling: ReturnType<typeof setTimeout> | undefined;
  const headings = createHeadingLayer(cy.container()!);
  const viewportChanged = () => {
    headings.viewport(cy.zoom(), cy.pan());
    keyboard.moving();
  };

  const camera = createCamera(cy, container, {
    moving: viewportChanged,
    rested() {
      refreshDetail();
      canvas.rest();
      emitter.emit('viewport', camera.viewport());
    },
  });

  const room = () => ({ width: container.clientWidth, height: container.clientHeight });
  const placement = createPlacement(room, {
    start: (nodes) => emitter.emit('layout', { phase: 'start', nodes }),
    progress: (done) => emitter.emit('layout', { phase: 'progress', done }),
    cancelled: () => emitter.emit('layout', { phase: 'cancelled' }),
    failed: () => emitter.emit('layout', { phase: 'failed' }),
    placed(places, extent, arranged) {
      settle(extent === 'again' || (extent === 'first' && !camera.isSet()));
      ends.push({ phase: 'end', placed: [...places.keys()], arranged });
      picture.place(places);
      tellEnds();
    },
  });

  /** Tells that layouts have ended, in a task of its own, since the page has its own work to do about it: first the picture is shown. */
  function tellEnds(): void {
    if (picture.isHeld() || ends.length === 0) return;
    clearTimeout(telling);
    telling = setTimeout(() => {
      const told = ends;
      ends = [];
      for (const end of told) emitter.emit('layout', end);
    });
  }

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
  headings.colour({ ink: theme.ink2, line: theme.signs.structure, plate: theme.plate, font: theme.sans });

  listenToPointer(cy, emitter, {
    touched: () => camera.touched(),
    hovered: (node) => letter(node, detail),
    moved(positions) {
      for (const [id, at] of positions) placement.move(id, at);
      settle(false);
      emitter.emit('move', { positions });
    },
  });
  const point = createPointing(() => cy);
  cy.on('tap', 'node, edge', (event) => keyboard.focus(event.target.id()));
  cy.on('drag', 'node', keyboard.moving);

  function detailInput() {
    return { nodes: scene.nodes, sizes, sides, at: placement.at, focused: keyboard.focused()?.id ?? null };
  }

  function refreshDetail(): void {
    const sight = sightOf(camera.viewport(), container.clientWidth, container.clientHeight);
    const input = detailInput();
    detail = detailAt(cy.zoom(), sight, input);
    canvas.relettered(applyDetail(cy, detail, input.focused));
    headings.rest(cy.zoom());
    if (picture.isHeld()) return;
    const places = placement.places();
    applyChips(cy, { edges: scene.edges, places, sizes, detail, sight, measure, sans: theme.sans });
    keyboard.rested();
  }

  /** Labels, buttons and, if asked, the viewport follow where nodes stand now. */
  function settle(fitting: boolean): void {
    sides = sidesOf(scene, sizes, placement.places(), sides, container.clientWidth);
    if (fitting) fit();
    refreshDetail();
    keyboard.place();
    drawHeadings();
    viewportChanged();
  }

  /** Frames and headings follow their nodes. */
  function drawHeadings(): void {
    const boxOf = (id: string) => {
      const [at, size] = [placement.at(id), sizes.get(id)];
      return at && size ? { ...at, extent: wholeExtent(size, sides.get(id) ?? 'below') } : null;
    };
    headings.show(
      drawnParts(
        parts,
        boxOf,
        scene.nodes.map(({ id }) => id),
      ),
    );
  }

  /** Nodes, and the labels they show at a zoom. */
  function frameOf(ids: readonly string[] | undefined, zoom: number): Frame | null {
    const wanted = ids ? new Set(ids) : null;
    const { labels, scale } = labelsAt(zoom, detailInput());
    return bounds(
      scene.nodes.flatMap(({ id }) => {
        const at = wanted && !wanted.has(id) ? undefined : placement.at(id);
        if (!at) return [];
        const size = sizes.get(id)!;
        const side = labels.get(id);
        const body = { ...at, extent: size.body };
        return side ? [body, labelBox(at, size, side, scale)] : [body];
      }),
    );
  }

  function middleOf(edgeId: string): Point | null {
    const edge = cy.edges().getElementById(edgeId);
    return edge.nonempty() && edge.visible() ? { ...edge.midpoint() } : null;
  }

  function fit(ids?: readonly string[]): void {
    let last = frameOf(ids, 1);
    if (!last) return;
    const frameAt: FrameAt = (zoom) => {
      last = frameOf(ids, zoom) ?? last;
      return last!;
    };
    camera.fit(frameAt, camera.isSet());
  }

  function refreshTheme(): void {
    theme = readTheme(container);
    restyle(theme);
    keyboard.setTheme(theme);
    headings.colour({ ink: theme.ink2, line: theme.signs.structure, plate: theme.plate, font: theme.sans });
  }
  const unwatchTheme = watchTheme(refreshTheme);

  return {
    update(next, arrangement: Arrangement = { name: 'force' }) {
      const diff = diffScenes(scene, next);
      scene = next;
      sizes = new Map(next.nodes.map((node) => [node.id, measureNode(node, theme, measure)]));
      const zoom = camera.isSet() ? cy.zoom() : expectedZoom(next.nodes.length, room());
      expected = expectedDetail(zoom, next.nodes, sizes);
      loadImages(
        diff.addedNodes.filter(({ id }) => expected.pictured.has(id)),
        theme,
      );
      const { moved } = placement.update(next, sizes, sides, arrangement);
      parts = arrangement.name === 'regions' ? arrangement.parts : [];
      picture.apply(diff);
      keyboard.sync(next, sizes);
      settle(moved.size > 0 && !camera.isSet());
      picture.place(moved);
    },
    on: emitter.on,
    fit,
    zoom: camera.zoom,
    reveal(id) {
      const at = placement.at(id) ?? middleOf(id);
      if (at) camera.reveal(at);
    },
    focus: keyboard.focus,
    point: (ids) => point(scene, ids),
    arrange: placement.arrange,
    cancelLayout: placement.cancel,
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
      clearTimeout(telling);
      emitter.clear();
      camera.destroy();
      placement.destroy();
      picture.destroy();
      keyboard.destroy();
      const element = cy.container();
      cy.destroy();
      element?.remove();
    },
  };
}
