import { request } from '../../api/client.ts';
import {
  type ComparedAspectFragment,
  type ComparedClaimFragment,
  ComparisonDocument,
  type ComparisonQuery,
  type RefusedFragment,
} from '../../api/generated/graphql.ts';
import { toApiFilter } from '../../model/filter.ts';
import { nodes } from '../../state/pages.ts';
import { selectView, useViewStore } from '../../state/view-store.ts';
import { useLanguage } from '../use-messages.ts';
import { type Operation, useTask } from '../use-operation.ts';

/** Aspects asked for at a time, and read at most: those that say most about several come first. */
const PAGE = 200;
const MOST_ASPECTS = 1000;

type Answer = Extract<ComparisonQuery['compare'], { __typename: 'Comparison' }>;
export type ComparedEntity = Answer['entities'][number];

export type Comparison = {
  /** The question with the filter it was asked under, in its written form. */
  question: string;
  entities: readonly ComparedEntity[];
  aspects: readonly ComparedAspectFragment[];
  aspectCount: number;
  between: readonly ComparedClaimFragment[];
  betweenCount: number;
};

async function askAll(
  variables: Omit<Parameters<typeof askPage>[0], 'after'>,
  signal: AbortSignal,
): Promise<Comparison | RefusedFragment> {
  const first = await askPage({ ...variables, after: null }, signal);
  if (first.__typename === 'QuestionRefused') return first;
  const aspects = nodes(first.aspects);
  let { pageInfo } = first.aspects;
  while (pageInfo.hasNextPage && aspects.length < MOST_ASPECTS) {
    const next = await askPage({ ...variables, after: pageInfo.endCursor ?? null }, signal);
    if (next.__typename === 'QuestionRefused') return next;
    aspects.push(...nodes(next.aspects));
    pageInfo = next.aspects.pageInfo;
  }
  return {
    question: first.question,
    entities: first.entities,
    aspects,
    aspectCount: first.aspects.totalCount,
    between: nodes(first.between),
    betweenCount: first.between.totalCount,
  };
}

async function askPage(
  variables: {
    ids: string[];
    filter: ReturnType<typeof toApiFilter>;
    lang: 'FR' | 'EN';
    first: number;
    after: string | null;
  },
  signal: AbortSignal,
) {
  return (await request(ComparisonDocument, variables, { signal })).compare;
}

/** The comparison of these entities under the view's filter; nothing is asked without any. */
export function useComparison(ids: readonly string[]): {
  operation: Operation<Comparison | RefusedFragment>;
  query: { document: string; variables: Record<string, unknown> };
} {
  const filter = toApiFilter(useViewStore((state) => selectView(state).filter));
  const lang = useLanguage() === 'fr' ? ('FR' as const) : ('EN' as const);
  const variables = { ids: [...ids], filter, lang, first: PAGE };
  const document = ComparisonDocument.toString();
  const key = ids.length === 0 ? null : `all of ${document}\n${JSON.stringify(variables)}`;
  const operation = useTask(key, (signal) => askAll(variables, signal));
  return { operation, query: { document, variables } };
}

/** The comparison, if that is what an answer is. */
export function comparisonIn(operation: Operation<Comparison | RefusedFragment>): Comparison | null {
  return operation.status === 'ready' && 'aspects' in operation.data ? operation.data : null;
}
