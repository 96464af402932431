import { useEffect } from 'react';
import { announce } from '../../state/notices.ts';
import { useMessages } from '../use-messages.ts';
import type { HitGroup } from './group-hits.ts';
import { HitRow } from './HitRow.tsx';
import { MORE, NAMES } from './more.ts';
import { SearchStatus } from './SearchStatus.tsx';
import type { Combobox } from './use-combobox.ts';
import type { Search } from './use-search.ts';

type Props = {
  search: Search;
  groups: readonly HitGroup[];
  /** Names that the text lists; 0: it is no list. */
  names: number;
  combobox: Combobox;
};

/** Results by sort, with how many there are of each; the arrows of the field move through them. */
export function SearchResults({ search, groups, names, combobox }: Props) {
  const messages = useMessages();
  const found = search.status === 'ready' ? search.data.search : null;
  const total = found?.totalCount ?? null;
  const more = found?.atLeast ?? false;

  useEffect(() => {
    if (total === null) return;
    const { nothing, best, count } = messages.search;
    announce(total === 0 ? nothing(search.query) : more ? best(total) : count(total));
  }, [total, more, search.query, messages]);

  const nameOf = (key: HitGroup['key']) =>
    key === 'relations' || key === 'passages' ? messages.search[key] : messages.words.families[key][1];

  return (
    <div className="find-results" onPointerDown={(event) => event.preventDefault()}>
      <SearchStatus search={search} />
      <div className="find-list" {...combobox.listProps(messages.search.results)}>
        {groups.map((group) => (
          <div key={group.key} className="find-group" {...combobox.groupProps(group.key)}>
            <div className="find-heading" {...combobox.groupNameProps(group.key)}>
              {nameOf(group.key)} <small>{group.total}</small>
            </div>
            {group.hits.map(({ hit, matchedText }) => {
              const { id } = hit as { id: string };
              return (
                <div key={id} className="hit" {...combobox.optionProps(id)}>
                  <HitRow hit={hit} matchedText={matchedText} query={search.query} />
                </div>
              );
            })}
          </div>
        ))}
        {search.left > 0 && (
          <div className="hit hit-more" {...combobox.optionProps(MORE)}>
            {messages.search.more(search.left)}
          </div>
        )}
        {names > 0 && (
          <div className="hit hit-more" {...combobox.optionProps(NAMES)}>
            {messages.search.each(names)}
          </div>
        )}
      </div>
    </div>
  );
}
