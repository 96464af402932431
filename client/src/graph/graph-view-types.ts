import type { Arrangement, LayoutName } from '../model/arrangement.ts';
import type { Point, Scene } from '../model/scene-types.ts';

/** A node or an edge of the scene. Edge ids are claim or bundle ids. */
export type Target = { type: 'node' | 'edge'; id: string };

/** What a key asks for while the focus is on the graph. The view does nothing about it itself. */
export type Command =
  | 'details'
  | 'choose'
  | 'add'
  | 'clear'
  | 'expand'
  | 'collapse'
  | 'trace'
  | 'weigh'
  | 'compare'
  | 'pin'
  | 'hide'
  /** Leaves only what is chosen. */
  | 'keep'
  /** Chooses everything in view, and what is related to what is chosen. */
  | 'all'
  | 'neighbours'
  /** Narrows the view to some hops. */
  | 'focus'
  /** Opens the menu of layouts. */
  | 'arrange'
  /** Opens the list of steps. */
  | 'history';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** Events, each with its one argument. */
export type GraphEvents = {
  /** Clicked or tapped. `add`: with Shift, or Ctrl or Command. */
  select: Target & { add: boolean };
  /** Double click: expand. */
  activate: Target;
  /** Nodes that a box was drawn around, with Shift. */
  box: { ids: readonly string[] };
  /** Click on nothing. */
  background: Record<string, never>;
  /** The pointer is over it, or over nothing (null). */
  hover: Target | null;
  /** Right click or long press; `x`, `y` in px of the container. */
  context: Target & Point;
  /** A key. `target` is null for `clear` without focus. */
  command: { command: Command; target: Target };
  /** The keyboard focus came to it; `name` is what was read out. Null: left the graph. */
  focus: (Target & { name: string }) | null;
  /** The reader dragged nodes: where they stand now. */
  move: { positions: ReadonlyMap<string, Point> };
  /** The viewport came to rest. `zoom` 1 is 100 %. */
  viewport: { zoom: number; pan: Point };
  /**
   * A layout began, advances (0 to 1), and ended; `placed` are the nodes that got their place, `arranged` is
   * the layout that was asked for, if one was. After one that failed or was cancelled, what had no place has one.
   */
  layout:
    | { phase: 'start'; nodes: number }
    | { phase: 'progress'; done: number }
    | { phase: 'end'; placed: readonly string[]; arranged: LayoutName | null }
    | { phase: 'cancelled' | 'failed' };
};

export type GraphViewOptions = {
  /** Name of the graph's region, read out on entering: "Graphe". */
  label: string;
  /** Role description of a node and of an edge: "entité", "relation". */
  roles: { node: string; edge: string };
  /** Single keys act (E, G, H…). Default true. */
  singleKeys?: boolean;
};

/** A drawing of a scene. Cytoscape stays inside. */
export type GraphView = {
  /** Draws the scene; nodes without a place get one, by the arrangement if none has one, placed ones stay. */
  update(scene: Scene, arrangement?: Arrangement): void;
  /** Listens; returns the function that stops it. */
  on<E extends keyof GraphEvents>(event: E, listener: (argument: GraphEvents[E]) => void): () => void;
  /** Shows everything, or these nodes, never larger than 100 %. */
  fit(ids?: readonly string[]): void;
  /** Multiplies the zoom about the middle. */
  zoom(by: number): void;
  /** Moves the view, if needed, so that the node or edge is well inside it. */
  reveal(id: string): void;
  /** Gives it the keyboard focus (and reveals it). False if it is not drawn. */
  focus(id: string): boolean;
  /** Lights up the entities and claims that are pointed at elsewhere; none is the empty list. */
  point(ids: readonly string[]): void;
  /** Lays everything out again, pinned nodes excepted, or puts all of it back. */
  arrange(arrangement: Arrangement): void;
  /** Stops the running layout; what is not placed yet is placed at once. */
  cancelLayout(): void;
  /** Where every placed node stands. */
  positions(): ReadonlyMap<string, Point>;
  viewport(): { zoom: number; pan: Point };
  setViewport(viewport: { zoom: number; pan: Point }): void;
  /** Nearest related node that way, else the nearest of all; null if there is none. */
  neighbourTowards(id: string, direction: Direction): string | null;
  /** Turns single keys on or off. */
  setSingleKeys(on: boolean): void;
  /** New names of the region and roles, when the language changes. */
  setLabels(labels: Pick<GraphViewOptions, 'label' | 'roles'>): void;
  /** Reads the colours again; done by itself when `data-theme` or the system's theme changes. */
  refreshTheme(): void;
  destroy(): void;
};
