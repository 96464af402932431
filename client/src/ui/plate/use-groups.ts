import { useMemo } from 'react';
import type { GraphClaimFragment } from '../../api/generated/graphql.ts';
import { frenchTypography } from '../../i18n/typography.ts';
import { type Group, groupScene, groupsBy } from '../../model/grouping.ts';
import type { Scene } from '../../model/scene.ts';
import { useGraphStore } from '../../state/graph-store.ts';
import { selectView, useViewStore } from '../../state/view-store.ts';
import { useLanguage, useMessages } from '../use-messages.ts';
import { groupWords } from './group-words.ts';

const NO_GROUPS: readonly Group[] = [];

/** What of a claim says where something is. */
export function locationOf({ type, source, target, negated }: GraphClaimFragment) {
  return { type, source: source.id, target: target.id, negated };
}

/** Groups of what is in view, open ones too; none where nothing is grouped. */
export function useGroups({ nodes }: Scene): readonly Group[] {
  const by = useViewStore((state) => selectView(state).grouping?.by ?? null);
  const claims = useGraphStore((state) => state.data.claims);
  return useMemo(
    () => (by === null ? NO_GROUPS : groupsBy(by, nodes, [...claims.values()].map(locationOf))),
    [by, nodes, claims],
  );
}

/** Label of a known entity, for lists of them. */
export function useLabelOf(): (id: string) => string {
  const language = useLanguage();
  const entities = useGraphStore((state) => state.data.entities);
  return useMemo(
    () => (id) => {
      const entity = entities.get(id);
      if (!entity) return id;
      return language === 'fr' ? frenchTypography(entity.fr) : entity.en;
    },
    [language, entities],
  );
}

/** Label of a known entity, or of one of these groups. */
export function useGroupName(groups: readonly Group[]): (id: string) => string {
  const messages = useMessages();
  const labelOf = useLabelOf();
  return (id) => {
    const group = groups.find((each) => each.id === id);
    return group ? groupWords(messages, labelOf).label(group) : labelOf(id);
  };
}

/** The scene as the graph draws it: closed groups are one node each. */
export function useGroupedScene(scene: Scene, groups: readonly Group[]): Scene {
  const { grouping, pinned, positions, open } = useViewStore(selectView);
  const chosen = useViewStore((state) => state.chosen);
  const claims = useGraphStore((state) => state.data.claims);
  const messages = useMessages();
  const labelOf = useLabelOf();
  return useMemo(() => {
    const closed = groups.filter(({ id }) => !grouping?.open.includes(id));
    if (closed.length === 0) return scene;
    const input = {
      groups: closed,
      claimOf: (id: string) => {
        const claim = claims.get(id);
        return claim && { sign: claim.sign ?? null, negated: claim.negated };
      },
      words: groupWords(messages, labelOf),
      chosen: new Set(chosen),
      pinned: new Set(pinned),
      positions: new Map(Object.entries(positions)),
    };
    return groupScene(scene, input, new Set(open));
  }, [scene, groups, grouping, pinned, positions, open, chosen, claims, messages, labelOf]);
}
