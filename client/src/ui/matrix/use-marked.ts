import { useMemo } from 'react';
import type { Scene } from '../../model/scene.ts';
import { useViewStore } from '../../state/view-store.ts';
import { endsOf } from '../details/bundle-ends.ts';
import { entitiesOf, isBundle } from '../plate/graph-handlers.ts';
import { useGroups } from '../plate/use-groups.ts';

/** What is chosen, and the relations in the bundles that are: what marks a cell. */
export function useMarked(scene: Scene): ReadonlySet<string> {
  const chosen = useViewStore((state) => state.chosen);
  const groups = useGroups(scene);
  return useMemo(() => {
    const bundles = chosen.filter(isBundle).map((id) => endsOf(id).map((end) => entitiesOf([end], groups)));
    const inBundles = scene.edges.filter(({ source, target }) =>
      bundles.some(
        ([a = [], b = []]) =>
          (a.includes(source) && b.includes(target)) || (b.includes(source) && a.includes(target)),
      ),
    );
    return new Set([...chosen, ...inBundles.flatMap(({ claims }) => claims)]);
  }, [scene, chosen, groups]);
}
