import type { Arrangement, LayoutName } from '../model/arrangement.ts';
import type { Point, Scene, SceneNode } from '../model/scene-types.ts';
import type { NodeSize } from './extents.ts';
import { type LabelSide, wholeExtent } from './label-box.ts';
import { chipWidth } from './label-sides.ts';
import { BoxGrid, type Extent } from './layout/box.ts';
import { GAP, type LayoutEdge, type LayoutInput, spreadFor } from './layout/lay-out.ts';
import { createLayoutClient } from './layout/layout-client.ts';
import { type PlaceInput, placeAround } from './layout/place.ts';
import { planOf } from './plan-of.ts';

/** The place to fill, in px. */
export type Room = { width: number; height: number };

export type PlacedExtent = 'first' | 'again' | 'added';

export type PlacementListener = {
  start(nodes: number): void;
  progress(done: number): void;
  /** New places, and what was laid out: all for the first time, all again as asked, or only what was added. */
  placed(places: ReadonlyMap<string, Point>, extent: PlacedExtent, arranged: LayoutName | null): void;
  cancelled(): void;
  /** The layout could not be had: what had no place got one near its neighbours, the rest stays. */
  failed(): void;
};

/**
 * Keeps where every node stands. What is placed stays; a node that comes back stands where it stood, unless
 * something else stands there now; new ones are placed around their neighbours, or, when nothing is placed
 * yet, laid out as a whole.
 */
export type Placement = {
  /** Takes over a scene, and how to lay it out as a whole: `moved` are nodes the scene itself gives a place. */
  update(
    scene: Scene,
    sizes: ReadonlyMap<string, NodeSize>,
    sides: ReadonlyMap<string, LabelSide>,
    arrangement: Arrangement,
  ): { moved: ReadonlyMap<string, Point> };
  /** Notes where the reader dragged a node. */
  move(id: string, at: Point): void;
  at(id: string): Point | undefined;
  /** Places of the scene's nodes. */
  places(): ReadonlyMap<string, Point>;
  arrange(arrangement: Arrangement): void;
  cancel(): void;
  destroy(): void;
};

/** What a running layout goes by: while it is the same the result is still wanted. */
function topologyOf({ nodes, edges }: Pick<Scene, 'nodes' | 'edges'>): string {
  return [...nodes.map(({ id, lines }) => `${id} ${lines.join(' ')}`), ...edges.map(({ id }) => id)].join(
    '\n',
  );
}

export function createPlacement(room: () => Room, listener: PlacementListener): Placement {
  const client = createLayoutClient();
  const known = new Map<string, Point>();
  let given = new Map<string, Point>();
  let scene: Scene = { nodes: [], edges: [] } as unknown as Scene;
  let sizes: ReadonlyMap<string, NodeSize> = new Map();
  let sides: ReadonlyMap<string, LabelSide> = new Map();
  let first: Arrangement = { name: 'force' };
  /** What is being laid out, and of which graph. */
  let running: { extent: PlacedExtent; topology: string } | null = null;

  /** With its label where it stands; below for a node that has no place yet. */
  function extentOf(id: string): Extent {
    return wholeExtent(sizes.get(id)!, sides.get(id) ?? 'below');
  }

  function begin(extent: PlacedExtent, nodes: number): void {
    if (running?.extent === 'again') listener.cancelled();
    running = { extent, topology: topologyOf(scene) };
    listener.start(nodes);
  }

  /** Without its layout: what has no place yet is placed at once. */
  function goOnWithout(tell: () => void): void {
    running = null;
    tell();
    const left = missing();
    if (left.length > 0)
      settle(placeAround(placeInput(left, known)), left.length === scene.nodes.length ? 'first' : 'added');
  }

  const onFailed = () => goOnWithout(listener.failed);

  /** In whole px, as views keep them: a place that came back rounded would have all drawn again. */
  function settle(
    exact: ReadonlyMap<string, Point>,
    extent: PlacedExtent,
    arranged: LayoutName | null = null,
  ): void {
    running = null;
    const places = new Map([...exact].map(([id, at]) => [id, { x: Math.round(at.x), y: Math.round(at.y) }]));
    for (const [id, at] of places) known.set(id, at);
    listener.placed(places, extent, arranged);
  }

  function layoutInput(fixed: (node: SceneNode) => Point | null): LayoutInput {
    const { width, height } = room();
    const index = new Map(scene.nodes.map((node, at) => [node.id, at]));
    return {
      nodes: scene.nodes.map((node) => ({ id: node.id, extent: extentOf(node.id), fixed: fixed(node) })),
      edges: scene.edges.map(
        (edge): LayoutEdge => [index.get(edge.source)!, index.get(edge.target)!, 2 * chipWidth(edge)],
      ),
      aspect: Math.min(2, Math.max(0.5, width / Math.max(1, height))),
      spread: spreadFor(scene.nodes.length, width, height),
    };
  }

  function layOutAll(
    arrangement: Arrangement,
    extent: 'first' | 'again',
    asked: LayoutName | null = null,
  ): void {
    const pinned = (node: SceneNode) => (node.pinned ? (known.get(node.id) ?? null) : null);
    begin(extent, scene.nodes.length);
    client.layOut(layoutInput(extent === 'again' ? pinned : () => null), planOf(arrangement, scene), {
      onProgress: listener.progress,
      onPlaces: (places) => settle(places, extent, asked),
      onFailed,
    });
  }

  /** The middle of what a group stands for, where that was. */
  function nearOf({ members }: SceneNode): Point | null {
    const places = members.flatMap((id) => known.get(id) ?? []);
    if (places.length === 0) return null;
    const mean = (of: 'x' | 'y') => places.reduce((sum, at) => sum + at[of], 0) / places.length;
    return { x: mean('x'), y: mean('y') };
  }

  function placeInput(missing: readonly SceneNode[], at: ReadonlyMap<string, Point>): PlaceInput {
    const neighbours = new Map<string, { id: string; room: number }[]>(missing.map(({ id }) => [id, []]));
    for (const edge of scene.edges) {
      const { source, target } = edge;
      if (source === target) continue;
      neighbours.get(source)?.push({ id: target, room: 2 * chipWidth(edge) });
      neighbours.get(target)?.push({ id: source, room: 2 * chipWidth(edge) });
    }
    return {
      placed: scene.nodes.flatMap((node) => {
        const place = neighbours.has(node.id) ? undefined : at.get(node.id);
        return place ? [{ id: node.id, ...place, extent: extentOf(node.id) }] : [];
      }),
      added: missing.map((node) => ({
        id: node.id,
        extent: wholeExtent(sizes.get(node.id)!, 'below'),
        neighbours: neighbours.get(node.id)!,
        near: nearOf(node),
      })),
      edges: scene.edges.map((edge) => [edge.source, edge.target] as const),
      gap: GAP,
    };
  }

  function missing(): SceneNode[] {
    return scene.nodes.filter((node) => !known.has(node.id));
  }

  function placeMissing(): void {
    if (running?.topology === topologyOf(scene)) return;
    const nodes = missing();
    if (nodes.length === 0) {
      if (running && client.cancel()) listener.cancelled();
      running = null;
      return;
    }
    if (nodes.length === scene.nodes.length) {
      layOutAll(first, 'first');
      return;
    }
    // Groups that take most entities' place make another graph, where nothing has a place to keep.
    if (nodes.length > scene.nodes.length / 2 && nodes.every(({ members }) => members.length > 0)) {
      layOutAll(first, 'again');
      return;
    }
    begin('added', nodes.length);
    client.place(placeInput(nodes, known), { onPlaces: (places) => settle(places, 'added'), onFailed });
  }

  /** Back to where everything stood; what has no place there is placed around. */
  function goBack(positions: ReadonlyMap<string, Point>): void {
    const back = new Map(
      scene.nodes.flatMap(({ id }) => (positions.has(id) ? [[id, positions.get(id)!]] : [])),
    );
    const others = scene.nodes.filter(({ id }) => !back.has(id));
    if (others.length === 0) {
      settle(back, 'again', 'saved');
      return;
    }
    begin('again', scene.nodes.length);
    client.place(placeInput(others, back), {
      onPlaces: (places) => settle(new Map([...back, ...places]), 'again', 'saved'),
      onFailed,
    });
  }

  /** Forgets where nodes stood that come back to where something else stands by now; labels make way. */
  function yieldPlaces(before: ReadonlySet<string>, moved: ReadonlyMap<string, Point>): void {
    const back = scene.nodes.filter(({ id }) => !before.has(id) && known.has(id) && !moved.has(id));
    if (before.size === 0 || back.length === 0) return;
    const grid = new BoxGrid(90);
    const boxOf = (id: string) => ({ ...known.get(id)!, extent: sizes.get(id)!.body });
    for (const { id } of scene.nodes) if (before.has(id) && known.has(id)) grid.add(boxOf(id));
    for (const { id } of back) {
      const box = boxOf(id);
      if (grid.isFree(box, 0)) grid.add(box);
      else known.delete(id);
    }
  }

  return {
    update(next, nextSizes, nextSides, arrangement) {
      const before = new Set(scene.nodes.map(({ id }) => id));
      scene = next;
      sizes = nextSizes;
      sides = nextSides;
      first = arrangement;
      const moved = new Map<string, Point>();
      const nowGiven = new Map<string, Point>();
      for (const { id, at } of next.nodes) {
        if (!at) continue;
        nowGiven.set(id, at);
        const last = given.get(id);
        const stands = known.get(id);
        if (last && last.x === at.x && last.y === at.y) continue;
        if (stands && stands.x === at.x && stands.y === at.y) continue;
        known.set(id, at);
        moved.set(id, at);
      }
      given = nowGiven;
      yieldPlaces(before, moved);
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
    arrange(arrangement) {
      if (scene.nodes.length === 0) return;
      if (arrangement.name === 'saved') goBack(arrangement.positions);
      else layOutAll(arrangement, 'again', arrangement.name);
    },
    cancel() {
      if (!running) return;
      client.cancel();
      goOnWithout(listener.cancelled);
    },
    destroy: () => client.destroy(),
  };
}
