import { useEffect, useEffectEvent, useState } from 'react';
import {
  TraceInfluenceDocument,
  TraceLoopsDocument,
  TracePathsDocument,
} from '../../api/generated/graphql.ts';
import { toApiFilter } from '../../model/filter.ts';
import { announce } from '../../state/notices.ts';
import type { InfluenceQuestion, LoopsQuestion, PathsQuestion } from '../../state/trace-question.ts';
import { takeAnswer, useTraceStore } from '../../state/trace-store.ts';
import type { Way } from '../../state/trace-way.ts';
import { selectView, useViewStore } from '../../state/view-store.ts';
import { useLanguage } from '../use-messages.ts';
import { useOperation } from '../use-operation.ts';

/** Results listed at first, and when more are asked for; what the API allows of each. */
export const PAGES = { paths: [50, 200], influence: [25, 75], loops: [50, 200] } as const;

/** How many are listed; back to the first page with another question. */
export function usePageSize(ask: keyof typeof PAGES, question: unknown) {
  const asked = JSON.stringify(question);
  const [more, setMore] = useState<string | null>(null);
  const [few, many] = PAGES[ask];
  return { first: more === asked ? many : few, most: many, showMore: () => setMore(asked) };
}

/** What every question goes with: the view's filter and the page's language. */
function useCommon() {
  const filter = useViewStore((state) => selectView(state).filter);
  const lang = useLanguage() === 'fr' ? ('FR' as const) : ('EN' as const);
  return { filter: toApiFilter(filter), lang };
}

export function usePaths(question: PathsQuestion, first: number) {
  const common = useCommon();
  const { between, via, avoid, directed, maxHops, shortest } = question;
  const lists = { between: [...between], via: [...via], avoid: [...avoid] };
  const variables = { ...lists, directed, maxHops, shortest, first, ...common };
  return {
    document: TracePathsDocument.toString(),
    variables,
    operation: useOperation(TracePathsDocument, between.length >= 2 ? variables : null),
  };
}

export function useInfluence(question: InfluenceQuestion, first: number) {
  const common = useCommon();
  const { of, direction, maxHops } = question;
  const variables = { of: of ?? '', direction, maxHops, first, ...common };
  return {
    document: TraceInfluenceDocument.toString(),
    variables,
    operation: useOperation(TraceInfluenceDocument, of === null ? null : variables),
  };
}

export function useLoops(question: LoopsQuestion, first: number) {
  const common = useCommon();
  const { through, maxHops } = question;
  const variables = { through, maxHops, first, ...common };
  return {
    document: TraceLoopsDocument.toString(),
    variables,
    operation: useOperation(TraceLoopsDocument, variables),
  };
}

/** Has an answer read out when it comes, and finds in it the way that is chosen. */
export function useAnswer(ways: readonly Way[] | null, said: string | null): void {
  const known = ways === null ? null : ways.map(({ key, entities }) => [key, entities[0]?.label]).join();
  const take = useEffectEvent(() => ways && takeAnswer(ways));
  const missing = useTraceStore((state) => state.key !== null && state.way === null);
  useEffect(() => {
    if (known !== null || missing) take();
  }, [known, missing]);
  useEffect(() => {
    if (said) announce(said);
  }, [said]);
}
