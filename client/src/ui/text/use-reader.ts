import { useMemo } from 'react';
import { claimPasses, entityPasses } from '../../model/filter.ts';
import type { Claim, EntityNode } from '../../model/types.ts';
import { claimIn, entityIn } from '../../state/graph-data.ts';
import { useGraphStore } from '../../state/graph-store.ts';
import { type PassageShown, type Reading, shownPassages } from '../../state/reading.ts';
import { selectView, useViewStore } from '../../state/view-store.ts';
import { useLanguage } from '../use-messages.ts';

/** The text with its claims and entities in the page's language, filtered and narrowed. */
export type Reader = {
  reading: Reading;
  claims: ReadonlyMap<string, Claim>;
  entities: ReadonlyMap<string, EntityNode>;
  shown: ReadonlyMap<string, PassageShown>;
};

/** True if the claim is about the entity: one of its ends, or whom it is stated for. */
export function concerns(claim: Claim | undefined, entity: string): boolean {
  if (!claim) return false;
  return claim.source === entity || claim.target === entity || claim.scope.some(({ id }) => id === entity);
}

/** What the text shows. */
export function useReader(reading: Reading): Reader {
  const data = useGraphStore((state) => state.data);
  const language = useLanguage();
  const filter = useViewStore((state) => selectView(state).filter);
  const about = useViewStore((state) => selectView(state).about);
  const contents = useMemo(() => {
    const entities = [...data.entities.values()].map((each) => entityIn(each, language));
    const claims = [...data.claims.values()].map((each) => claimIn(each, language));
    return {
      entities: new Map(entities.map((each) => [each.id, each])),
      claims: new Map(claims.map((each) => [each.id, each])),
    };
  }, [data, language]);
  return useMemo(() => {
    const { claims, entities } = contents;
    const endPasses = (id: string) => {
      const end = entities.get(id);
      return end !== undefined && entityPasses(filter, end);
    };
    const passes = (id: string) => {
      const claim = claims.get(id);
      return (
        claim !== undefined &&
        claimPasses(filter, claim) &&
        endPasses(claim.source) &&
        endPasses(claim.target)
      );
    };
    const isAbout = about === null ? null : (id: string) => concerns(claims.get(id), about);
    return { reading, ...contents, shown: shownPassages(reading, passes, isAbout) };
  }, [reading, contents, filter, about]);
}
