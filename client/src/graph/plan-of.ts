import type { Arrangement } from '../model/arrangement.ts';
import type { Scene } from '../model/scene-types.ts';
import type { Arrow } from './layout/acyclic.ts';
import type { Plan } from './layout/arrange.ts';

/** An arrangement as the worker takes it: nodes as indices, influences as arrows, headings as boxes. */
export function planOf(arrangement: Arrangement, { nodes, edges }: Pick<Scene, 'nodes' | 'edges'>): Plan {
  const index = new Map(nodes.map(({ id }, at) => [id, at]));
  const known = (ids: readonly string[]) => ids.flatMap((id) => index.get(id) ?? []);
  switch (arrangement.name) {
    case 'layers':
      return {
        name: 'layers',
        arrows: edges.flatMap(({ source, target, flow }): Arrow[] => {
          const [from, to] = [index.get(source)!, index.get(target)!];
          return [
            ...(flow === 'out' || flow === 'both' ? [[from, to] as const] : []),
            ...(flow === 'back' || flow === 'both' ? [[to, from] as const] : []),
          ];
        }),
      };
    case 'rings':
      return { name: 'rings', around: known(arrangement.around) };
    case 'regions': {
      const named = new Set(arrangement.parts.flatMap(({ ids }) => ids));
      const others = nodes.map(({ id }) => id).filter((id) => !named.has(id));
      return {
        name: 'regions',
        parts: [...arrangement.parts, { heading: [], ids: others }].map(({ heading, ids }) => ({
          members: known(ids),
          heading,
        })),
      };
    }
    // Saved positions are no layout: where none are left, the usual one.
    case 'saved':
    case 'force':
      return { name: 'force' };
  }
}
