import { useState } from 'react';
import { request } from '../../api/client.ts';
import {
  type EntityDetailsQuery,
  type ListedRelationFragment,
  MoreRelationsDocument,
} from '../../api/generated/graphql.ts';
import { loadPages, nodes } from '../../state/pages.ts';
import { useLanguage } from '../use-messages.ts';
import { type Operation, useTask } from '../use-operation.ts';

export type RelationsPage = NonNullable<EntityDetailsQuery['entity']>['relations'];

/** What a page that is there already has. */
const NO_PAGE = { edges: [], pageInfo: { hasNextPage: false } };

/** Relations of an entity read so far, how many are left, and `load`, which reads them all. */
export function useAllRelations(id: string, first: RelationsPage) {
  const lang = useLanguage() === 'fr' ? ('FR' as const) : ('EN' as const);
  const [wanted, setWanted] = useState(false);
  const begin = first.pageInfo.endCursor ?? null;
  const operation: Operation<ListedRelationFragment[]> = useTask(
    wanted ? `relations of ${id} after ${begin} in ${lang}` : null,
    (signal) =>
      loadPages(async (after) => {
        const variables = { id, after: after ?? begin, lang };
        const { entity } = await request(MoreRelationsDocument, variables, { signal });
        return entity?.relations ?? NO_PAGE;
      }),
  );
  const more = operation.status === 'ready' ? operation.data : [];
  const relations = [...nodes(first), ...more];
  const rest = operation.status === 'ready' ? 0 : first.totalCount - relations.length;
  return { relations, rest, operation, load: () => setWanted(true) };
}
