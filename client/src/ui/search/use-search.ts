import { useEffect, useState } from 'react';
import { SearchDocument, type SearchQuery, type SearchQueryVariables } from '../../api/generated/graphql.ts';
import { useLanguage } from '../use-messages.ts';
import { type Operation, useOperation } from '../use-operation.ts';

/** Results asked for at a time. */
const RESULTS = { few: 30, more: 100 };
/** Waits for the reader to stop typing, in ms. */
const PAUSE_MS = 120;

/** The value once it has stood still for a moment. */
export function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** `left`: results that could still be listed. */
export type Search = Operation<SearchQuery> & {
  query: string;
  left: number;
  /** What it asks with. */
  variables: SearchQueryVariables;
};

/** Searches while the reader types, for more results on demand; nothing typed asks nothing. */
export function useSearch(text: string, more: boolean): Search {
  const language = useLanguage();
  const query = useSettled(text.trim().slice(0, 200));
  const lang = language === 'fr' ? ('FR' as const) : ('EN' as const);
  const variables = { query, first: more ? RESULTS.more : RESULTS.few, lang };
  const operation = useOperation(SearchDocument, query ? variables : null);
  const found = operation.status === 'ready' ? operation.data.search : null;
  const left = found && !more ? Math.min(found.totalCount, RESULTS.more) - found.edges.length : 0;
  return { ...operation, query, left, variables };
}
