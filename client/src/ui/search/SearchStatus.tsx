import { Icon } from '../glyph/Icon.tsx';
import { useMessages } from '../use-messages.ts';
import type { Search } from './use-search.ts';

/** What is said where there are no results to list, or where words of the query were dropped. */
export function SearchStatus({ search }: { search: Search }) {
  const { search: words } = useMessages();
  if (search.status === 'failed') return <p className="find-status">{words.failed}</p>;
  if (search.status === 'loading') return search.slow && <p className="find-status">{words.waiting}</p>;
  if (search.status === 'idle') return null;
  const { totalCount, atLeast, matchedWords } = search.data.search;
  if (totalCount === 0) {
    return (
      <p className="find-status">
        <b>{words.nothing(search.query)}</b> {words.nothingHint}
      </p>
    );
  }
  if (atLeast) {
    return (
      <p className="find-status">
        <b>{words.best(totalCount)}</b> {words.bestHint}
      </p>
    );
  }
  const asked = search.query.split(/\s+/).length;
  if (matchedWords.length === 0 || matchedWords.length >= asked) return null;
  return (
    <p className="find-status find-warn">
      <Icon name="warn" size={14} /> {words.kept(matchedWords.join(', '))}
    </p>
  );
}
