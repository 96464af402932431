import { useMemo } from 'react';
import { collators } from '../../i18n/numbers.ts';
import { buildMatrix, type Matrix } from '../../model/matrix.ts';
import type { MatrixClaim } from '../../model/matrix-cell.ts';
import type { Scene } from '../../model/scene.ts';
import type { Claim, EntityNode } from '../../model/types.ts';
import { claimIn, entityIn } from '../../state/graph-data.ts';
import { useGraphStore } from '../../state/graph-store.ts';
import { useMatrix } from '../../state/matrix-store.ts';
import { useStableList } from '../table/use-stable.ts';
import { useLanguage, useMessages } from '../use-messages.ts';

const sameId = (a: string, b: string) => a === b;

export type SceneContents = {
  entities: readonly EntityNode[];
  /** Those that the filter lets through. */
  claims: readonly Claim[];
  /** Those among the same entities that it hides. */
  hidden: readonly MatrixClaim[];
};

/** The entities and claims behind what is drawn, those in bundles and groups too. */
export function useSceneContents(scene: Scene): SceneContents {
  const data = useGraphStore((state) => state.data);
  const language = useLanguage();
  // The scene is another one with every choice; what is in it is not.
  const nodeIds = useStableList(
    useMemo(() => scene.nodes.map(({ id }) => id), [scene]),
    sameId,
  );
  const claimIds = useStableList(
    useMemo(() => scene.edges.flatMap(({ claims }) => claims), [scene]),
    sameId,
  );
  return useMemo(() => {
    const shown = new Set(claimIds);
    const claims = [...data.claims.values()].filter(({ id }) => shown.has(id));
    const ids = new Set([...nodeIds, ...claims.flatMap(({ source, target }) => [source.id, target.id])]);
    const entities = [...ids].flatMap((id) => data.entities.get(id) ?? []);
    const hidden = [...data.claims.values()].filter(
      ({ id, source, target }) => !shown.has(id) && ids.has(source.id) && ids.has(target.id),
    );
    return {
      entities: entities.map((entity) => entityIn(entity, language)),
      claims: claims.map((claim) => claimIn(claim, language)),
      hidden: hidden.map((claim) => claimIn(claim, language)),
    };
  }, [nodeIds, claimIds, data, language]);
}

/** The matrix of what is in view, laid out as the reader wants it. */
export function useMatrixOf({ entities, claims, hidden }: SceneContents): Matrix {
  const layout = useMatrix();
  const { words } = useMessages();
  const language = useLanguage();
  return useMemo(
    () =>
      buildMatrix({
        entities,
        claims,
        hidden,
        layout,
        familyName: (family) => words.families[family][0],
        compareNames: collators[language].compare,
      }),
    [entities, claims, hidden, layout, words, language],
  );
}
