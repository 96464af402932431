import type { Point, Scene, SceneNode } from '../model/scene-types.ts';
import type { NodeSize } from './extents.ts';
import { type LabelSide, wholeExtent } from './label-box.ts';
import { chipWidth } from './label-sides.ts';
import type { Extent } from './layout/box.ts';
import { GAP, type LayoutEdge, spreadFor } from './layout/lay-out.ts';
import { createLayoutClient } from './layout/layout-client.ts';
import { type PlaceInput, placeAround } from './layout/place.ts';

/** The place to fill, in px. */
export type Room = { width: number; height: number };

export type PlacedExtent = 'first' | 'again' | 'added';

export type PlacementListener = {
  start(nodes: number): void;
  progress(done: number): void;
  /** New places, and what was laid out: all for the first time, all again, or only what was added. */
  placed(places: ReadonlyMap<string, Point>, extent: PlacedExtent): void;
  cancelled(): void;
};

/**
 * Keeps where every node stands. What is placed stays; a node that comes back stands where it stood; new
 * ones are placed around their neighbours, or, when nothing is placed yet, laid out as a whole.
 */
export type Placement = {
  /** Takes over a scene: `moved` are nodes the scene itself gives a place. */
  update(
    scene: Scene,
    sizes: ReadonlyMap<string, NodeSize>,
    sides: ReadonlyMap<string, LabelSide>,
  ): { moved: ReadonlyMap<string, Point> };
  /** Notes where the reader dragged a node. */
  move(id: string, at: Point): void;
  at(id: string): Point | undefined;
  /** Places of the scene's nodes. */
  places(): ReadonlyMap<string, Point>;
  arrange(): void;
  cancel(): void;
  destroy(): void;
};

export function createPlacement(room: () => Room, listener: PlacementListener): Placement {
  const client = createLayoutClient();
  const known = new Map<string, Point>();
  let given = new Map<string, Point>();
  let scene: Scene = { nodes: [], edges: [] } as unknown as Scene;
  let sizes: ReadonlyMap<string, NodeSize> = new Map();
  let sides: ReadonlyMap<string, LabelSide> = new Map();
  let running = false;

  /** With its label where it stands; below for a node that has no place yet. */
  function extentOf(id: string): Extent {
    return wholeExtent(sizes.get(id)!, sides.get(id) ?? 'below');
  }

  function settle(places: ReadonlyMap<string, Point>, extent: PlacedExtent): void {
    running = false;
    for (const [id, at] of places) known.set(id, at);
    listener.placed(places, extent);
  }

  function layOutAll(fixed: (node: SceneNode) => Point | null, extent: PlacedExtent): void {
    const { width, height } = room();
    const index = new Map(scene.nodes.map((node, at) => [node.id, at]));
    running = true;
    listener.start(scene.nodes.length);
    client.layOut(
      {
        nodes: scene.nodes.map((node) => ({
          id: node.id,
          extent: extentOf(node.id),
          fixed: fixed(node),
        })),
        edges: scene.edges.map(
          ({ source, target, chip }): LayoutEdge => [
            index.get(source)!,
            index.get(target)!,
            2 * chipWidth(chip.rest),
          ],
        ),
        aspect: Math.min(2, Math.max(0.5, width / Math.max(1, height))),
        spread: spreadFor(scene.nodes.length, width, height),
      },
      { onProgress: listener.progress, onPlaces: (places) => settle(places, extent) },
    );
  }

  function placeInput(missing: readonly SceneNode[]): PlaceInput {
    const neighbours = new Map<string, string[]>(missing.map((node) => [node.id, []]));
    for (const { source, target } of scene.edges) {
      if (source === target) continue;
      neighbours.get(source)?.push(target);
      neighbours.get(target)?.push(source);
    }
    return {
      placed: scene.nodes.flatMap((node) => {
        const at = known.get(node.id);
        return at ? [{ id: node.id, ...at, extent: extentOf(node.id) }] : [];
      }),
      added: missing.map(({ id }) => ({
        id,
        extent: wholeExtent(sizes.get(id)!, 'below'),
        neighbours: neighbours.get(id)!,
      })),
      edges: scene.edges.map((edge) => [edge.source, edge.target] as const),
      gap: GAP,
    };
  }

  function missing(): SceneNode[] {
    return scene.nodes.filter((node) => !known.has(node.id));
  }

  function placeMissing(): void {
    const nodes = missing();
    if (nodes.length === 0) {
      if (running && client.cancel()) listener.cancelled();
      running = false;
      return;
    }
    if (nodes.length === scene.nodes.length) {
      layOutAll(() => null, 'first');
      return;
    }
    running = true;
    listener.start(nodes.length);
    client.place(placeInput(nodes), { onPlaces: (places) => settle(places, 'added') });
  }

  return {
    update(next, nextSizes, nextSides) {
      scene = next;
      sizes = nextSizes;
      sides = nextSides;
      const moved = new Map<string, Point>();
      const nowGiven = new Map<string, Point>();
      for (const { id, at } of next.nodes) {
        if (!at) continue;
        nowGiven.set(id, at);
        const before = given.get(id);
        const stands = known.get(id);
        if (before && before.x === at.x && before.y === at.y) continue;
        if (stands && stands.x === at.x && stands.y === at.y) continue;
        known.set(id, at);
        moved.set(id, at);
      }
      given = nowGiven;
      placeMissing();
      return { moved };
    },
    move(id, at) {
      known.set(id, at);
    },
    at: (id) => known.get(id),
    places: () =>
      new Map(
        scene.nodes.flatMap(({ id }): [string, Point][] => {
          const at = known.get(id);
          return at ? [[id, at]] : [];
        }),
      ),
    arrange() {
      if (scene.nodes.length > 0)
        layOutAll((node) => (node.pinned ? (known.get(node.id) ?? null) : null), 'again');
    },
    cancel() {
      if (!running) return;
      client.cancel();
      running = false;
      listener.cancelled();
      const left = missing();
      if (left.length > 0)
        settle(placeAround(placeInput(left)), left.length === scene.nodes.length ? 'first' : 'added');
    },
    destroy: () => client.destroy(),
  };
}
