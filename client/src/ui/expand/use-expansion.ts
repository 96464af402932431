import { useMemo } from 'react';
import { request } from '../../api/client.ts';
import {
  ExpansionPreviewDocument,
  ExpansionRelationsDocument,
  type ExpansionRelationsQuery,
  type ExpansionRelationsQueryVariables,
} from '../../api/generated/graphql.ts';
import { type ApiFilter, toApiFilter } from '../../model/filter.ts';
import { useGraphStore } from '../../state/graph-store.ts';
import { idsOf } from '../../state/view.ts';
import { selectView, useViewStore } from '../../state/view-store.ts';
import { type Operation, useOperation, useTask } from '../use-operation.ts';
import { type Candidate, candidatesOf, type ExpansionRow, expansionRows } from './expansion-rows.ts';

/** Pages of 200 relations read at most: more are never drawn at once. */
const PAGES = 25;

type Relation = NonNullable<ExpansionRelationsQuery['entity']>['relations']['edges'][number]['node'];

export type Expansion = {
  /** What the preview asked with. */
  variables: { id: string; filter: ApiFilter; shown: string[] };
  status: Operation<unknown>['status'];
  slow: boolean;
  retry: () => void;
  rows: readonly ExpansionRow[];
  /** Null until every relation is known. */
  candidates: readonly Candidate[] | null;
};

async function loadRelations(id: string, filter: string, signal: AbortSignal): Promise<Relation[]> {
  const all: Relation[] = [];
  let after: string | null = null;
  for (let page = 0; page < PAGES; page++) {
    const variables: ExpansionRelationsQueryVariables = { id, filter: JSON.parse(filter), after };
    const { entity }: ExpansionRelationsQuery = await request(ExpansionRelationsDocument, variables, {
      signal,
    });
    all.push(...(entity?.relations.edges ?? []).map(({ node }) => node));
    after = entity?.relations.pageInfo.hasNextPage ? (entity.relations.pageInfo.endCursor ?? null) : null;
    if (after === null) break;
  }
  return all;
}

/** What expanding the entity would add under the present filter, and every entity that it could add. */
export function useExpansion(id: string): Expansion {
  const view = useViewStore(selectView);
  const entities = useGraphStore((state) => state.data.entities);
  const shown = useMemo(() => (view.whole ? [...entities.keys()] : idsOf(view)), [view, entities]);
  const filter = useMemo(() => toApiFilter(view.filter), [view.filter]);
  const variables = { id, filter, shown };
  const preview = useOperation(ExpansionPreviewDocument, variables);
  const filterText = JSON.stringify(filter);
  const known = useTask(`neighbours of ${id} ${filterText}`, (signal) =>
    loadRelations(id, filterText, signal),
  );
  const relations = known.status === 'ready' ? known.data : null;

  const groups = preview.status === 'ready' ? preview.data.expansion?.groups : undefined;
  const rows = useMemo(() => expansionRows(groups ?? []), [groups]);
  const candidates = useMemo(
    () => relations && candidatesOf(id, relations, new Set(shown), rows),
    [id, relations, shown, rows],
  );
  return {
    variables,
    status: preview.status,
    slow: preview.status === 'loading' && preview.slow,
    retry: preview.status === 'failed' ? preview.retry : () => {},
    rows,
    candidates,
  };
}
