import type { Point, Scene } from '../../model/scene-types.ts';
import { measureNode } from '../extents.ts';
import { wholeExtent } from '../label-box.ts';
import { chipWidth } from '../label-sides.ts';
import type { LayoutEdge } from '../layout/lay-out.ts';
import { createLayoutClient } from '../layout/layout-client.ts';
import type { Measure } from '../lettering.ts';
import type { Theme } from '../theme.ts';

/** Width over height of a picture that nobody arranged. */
const ASPECT = 1.4;

/**
 * Places for all nodes of a scene: those that have one keep it, the others are laid out in a worker. Rejects if that
 * fails, with the signal's reason if it is aborted.
 */
export async function layOutScene(
  scene: Pick<Scene, 'nodes' | 'edges'>,
  known: ReadonlyMap<string, Point>,
  { theme, measure, signal }: { theme: Theme; measure: Measure; signal: AbortSignal },
): Promise<ReadonlyMap<string, Point>> {
  signal.throwIfAborted();
  if (scene.nodes.every(({ id }) => known.has(id))) return known;
  const index = new Map(scene.nodes.map(({ id }, at) => [id, at]));
  const client = createLayoutClient();
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      client.layOut(
        {
          nodes: scene.nodes.map((node) => ({
            id: node.id,
            extent: wholeExtent(measureNode(node, theme, measure), 'below'),
            fixed: known.get(node.id) ?? null,
          })),
          edges: scene.edges.map(
            (edge): LayoutEdge => [index.get(edge.source)!, index.get(edge.target)!, 2 * chipWidth(edge)],
          ),
          aspect: ASPECT,
        },
        { name: 'force' },
        { onPlaces: resolve, onFailed: () => reject(new Error('the layout failed')) },
      );
    });
  } finally {
    client.destroy();
  }
}
