import type { Core } from 'cytoscape';
import type { Scene } from '../model/scene-types.ts';

type Drawn = Pick<Scene, 'nodes' | 'edges'>;

/** The nodes and relations that show an entity or a claim, in a group or a bundle too. */
function showing({ nodes, edges }: Drawn, ids: ReadonlySet<string>): string[] {
  const any = (all: readonly string[]) => all.some((id) => ids.has(id));
  return [
    ...nodes.filter(({ id, members }) => ids.has(id) || any(members)),
    ...edges.filter(({ id, claims }) => ids.has(id) || any(claims)),
  ].map(({ id }) => id);
}

/**
 * Lights up what is pointed at elsewhere. One alone looks as under the pointer, with its whole label; of several
 * each has its halo, but no words, which would lie over each other.
 */
export function createPointing(cy: () => Core): (scene: Drawn, ids: readonly string[]) => void {
  let lit: { ids: readonly string[]; name: string } = { ids: [], name: '' };
  return (scene, ids) => {
    const now = ids.length === 0 ? [] : showing(scene, new Set(ids));
    if (now.length === 0 && lit.ids.length === 0) return;
    const name = now.length === 1 ? 'hovered' : 'pointed';
    cy().batch(() => {
      for (const id of lit.ids) cy().getElementById(id).removeClass(lit.name);
      for (const id of now) cy().getElementById(id).addClass(name);
    });
    lit = { ids: now, name };
  };
}
