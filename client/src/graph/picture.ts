import type { Core, ElementDefinition, SingularElementArgument, SingularElementReturnValue } from 'cytoscape';
import type { Point, SceneEdge, SceneNode } from '../model/scene-types.ts';
import type { SceneDiff } from './diff.ts';
import { edgeClasses, edgeData, nodeClasses, nodeData, STATE_CLASSES } from './elements.ts';

/**
 * What is added in one go: more would block the page for longer than a reader notices. A node, with its label
 * and images, takes about as long as some relations.
 */
const CHUNK = 120;
const COST = { node: 3, edge: 1 };
/** Where nodes of the first drawing wait for their place, each in a cell of its own: lines need two ends. */
const CELL = { size: 200, row: 32 };

/** What the picture asks of the view. */
export type PictureSource = {
  at(id: string): Point | undefined;
  /** Classes and data that a new node begins with, its level of detail. */
  dress(id: string): { classes: readonly string[]; data: object };
  /** Styles and measures new elements. */
  prepare(elements: readonly SingularElementArgument[]): void;
  /** Everything that has its place is drawn. */
  complete(): void;
};

/**
 * The elements on the canvas. What has no place yet, and the relations of that, waits; but the first drawing is
 * put together meanwhile, where nobody sees it.
 */
export type Picture = {
  /** Goes from one scene to the next. */
  apply(diff: SceneDiff): void;
  /** Puts nodes in their places, draws those that waited. */
  place(places: ReadonlyMap<string, Point>): void;
  /** True while the first drawing is being put together. */
  isHeld(): boolean;
  destroy(): void;
};

function setState(element: SingularElementReturnValue, data: object, classes: readonly string[]): void {
  const changed = Object.entries(data).filter(([key, value]) => element.data(key) !== value);
  if (changed.length > 0) element.data(Object.fromEntries(changed));
  for (const name of STATE_CLASSES) {
    if (element.hasClass(name) !== classes.includes(name)) element.toggleClass(name);
  }
}

function edgeDefinition(edge: SceneEdge): ElementDefinition {
  const data = { ...edgeData(edge), chip: '', chipX: 0, chipY: 0 };
  return { group: 'edges', data, classes: edgeClasses(edge) };
}

function cellOf(index: number): Point {
  return { x: CELL.size * (index % CELL.row), y: CELL.size * Math.floor(index / CELL.row) };
}

export function createPicture(canvas: () => Core, source: PictureSource): Picture {
  const nodes = new Map<string, SceneNode>();
  const edges = new Map<string, SceneEdge>();
  let held = false;
  let next: ReturnType<typeof setTimeout> | undefined;

  function nodeDefinition(node: SceneNode, at: Point): ElementDefinition {
    const { classes, data } = source.dress(node.id);
    return {
      group: 'nodes',
      data: { ...nodeData(node), ...data },
      position: { ...at },
      classes: [...nodeClasses(node), ...classes],
    };
  }

  /** Takes what can be drawn now from what waits, nodes first; `rest` if there is more than fits in one go. */
  function take(count: number): { taken: ElementDefinition[]; rest: boolean } {
    const taken: ElementDefinition[] = [];
    let cost = 0;
    for (const node of nodes.values()) {
      if (cost >= CHUNK) return { taken, rest: true };
      const at = source.at(node.id) ?? (held ? cellOf(count + taken.length) : null);
      if (!at) continue;
      nodes.delete(node.id);
      taken.push(nodeDefinition(node, at));
      cost += COST.node;
    }
    for (const edge of edges.values()) {
      if (cost >= CHUNK) return { taken, rest: true };
      if (nodes.has(edge.source) || nodes.has(edge.target)) continue;
      edges.delete(edge.id);
      taken.push(edgeDefinition(edge));
      cost += COST.edge;
    }
    return { taken, rest: false };
  }

  function drawNext(step: () => void): void {
    clearTimeout(next);
    next = setTimeout(step);
  }

  /** Adds some of what waits; a task for each, so that the page answers in between. */
  function draw(): void {
    clearTimeout(next);
    const cy = canvas();
    const { taken, rest } = take(cy.nodes().length);
    if (taken.length > 0) source.prepare(cy.add(taken).toArray());
    if (rest) drawNext(draw);
    else if (held && isPlaced(cy)) drawNext(release);
    else if (!held && taken.length > 0) source.complete();
  }

  function isPlaced(cy: Core): boolean {
    return cy
      .nodes()
      .toArray()
      .every((node) => source.at(node.id()) !== undefined);
  }

  function release(): void {
    hold(false);
    // What stands on the lines goes by where they run: the first picture has it.
    source.prepare([]);
    source.complete();
    canvas().forceRender();
  }

  /** Nobody points at what is not shown. */
  function hold(now: boolean): void {
    held = now;
    const container = canvas().container();
    if (container) container.style.pointerEvents = now ? 'none' : '';
  }

  return {
    apply(diff) {
      const cy = canvas();
      if (cy.elements().empty()) hold(diff.addedNodes.length > 0);
      cy.batch(() => {
        for (const id of diff.removed) {
          nodes.delete(id);
          edges.delete(id);
          cy.getElementById(id).remove();
        }
        for (const node of diff.addedNodes) nodes.set(node.id, node);
        for (const edge of diff.addedEdges) edges.set(edge.id, edge);
        for (const node of diff.changedNodes) {
          const { id, ...data } = nodeData(node);
          if (nodes.has(id)) nodes.set(id, node);
          else setState(cy.getElementById(id), data, nodeClasses(node));
        }
        for (const edge of diff.changedEdges) {
          const { id, source: from, target: to, ...data } = edgeData(edge);
          if (edges.has(id)) edges.set(id, edge);
          else setState(cy.getElementById(id), data, edgeClasses(edge));
        }
      });
      if (cy.elements().empty() && nodes.size === 0) hold(false);
    },
    place(places) {
      const cy = canvas();
      cy.batch(() => {
        for (const [id, at] of places) {
          const element = cy.getElementById(id);
          if (element.nonempty()) element.position({ ...at });
        }
      });
      if (!held) draw();
      else drawNext(draw);
    },
    isHeld: () => held,
    destroy: () => clearTimeout(next),
  };
}
