import { type Ref, useState } from 'react';
import { SearchDocument } from '../../api/generated/graphql.ts';
import { showEntity, showPassage, showRelation } from '../../state/explore.ts';
import { countNames, isList } from '../../state/names.ts';
import { openNames } from '../../state/names-store.ts';
import { openPanel } from '../../state/panels.ts';
import { Icon } from '../glyph/Icon.tsx';
import { useMessages } from '../use-messages.ts';
import { groupHits, type Hit, isPassageHit, isRelationHit } from './group-hits.ts';
import { MORE, NAMES } from './more.ts';
import { SearchResults } from './SearchResults.tsx';
import { useCombobox } from './use-combobox.ts';
import { useSearch } from './use-search.ts';

type Props = {
  /** In the header and on the start screen results drop down; on a phone's search screen they stand below. */
  place: 'header' | 'start' | 'screen';
  inputRef?: Ref<HTMLInputElement>;
  text: string;
  onText: (text: string) => void;
  onPicked?: () => void;
};

/** Puts a hit on the plate and chooses it. */
function show(hit: Hit): void {
  if (isPassageHit(hit)) void showPassage(hit.id);
  else if (isRelationHit(hit)) showRelation(hit.id, [hit.source.id, hit.target.id]);
  else void showEntity((hit as { id: string }).id);
}

/** Search over entities, relations and passages: a combobox whose results come while typing. */
export function SearchBox({ place, inputRef, text, onText, onPicked }: Props) {
  const { search: words, plate } = useMessages();
  const stays = place === 'screen';
  const [isOpen, setOpen] = useState(stays);
  const [more, setMore] = useState('');
  const search = useSearch(text, more === text && text !== '');
  const groups = search.status === 'ready' ? groupHits(search.data.search) : [];
  const hits = groups.flatMap((group) => group.hits.map(({ hit }) => hit as Hit & { id: string }));
  const open = isOpen && text.trim() !== '';
  const names = isList(text) ? countNames(text) : 0;

  /** Looks for several names at once, in a sheet of their own. */
  const findEach = (list: string) => {
    setOpen(stays);
    onText('');
    onPicked?.();
    openNames(list);
  };

  const combobox = useCombobox({
    options: [...hits.map(({ id }) => id), ...(search.left > 0 ? [MORE] : []), ...(names > 0 ? [NAMES] : [])],
    open,
    onOpen: () => setOpen(true),
    onClose: () => setOpen(stays),
    onPick: (id) => {
      if (id === MORE) setMore(text);
      if (id === NAMES) findEach(text);
      const hit = hits.find((each) => each.id === id);
      if (!hit) return;
      setOpen(stays);
      onText('');
      onPicked?.();
      openPanel({ follow: true });
      show(hit);
    },
  });

  return (
    <search className={`find find-${place}`}>
      <label className={place === 'start' ? undefined : 'visually-hidden'} htmlFor={combobox.fieldProps.id}>
        {words.label}
      </label>
      <div className="find-field">
        <Icon name="search" size={place === 'start' ? 18 : 16} />
        <input
          {...combobox.fieldProps}
          ref={inputRef}
          type="search"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="go"
          maxLength={200}
          placeholder={place === 'start' ? undefined : words.placeholder}
          value={text}
          onChange={(event) => {
            onText(event.target.value);
            setOpen(true);
          }}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData('text/plain');
            if (text.trim() !== '' || !isList(pasted)) return;
            event.preventDefault();
            findEach(pasted);
          }}
        />
        {place === 'header' && text === '' && <span className="key">/</span>}
        {place === 'start' && text === '' && <span className="key">{words.enter}</span>}
        {search.query !== '' && text !== '' && (
          <button
            type="button"
            className="find-clear find-query"
            aria-label={plate.query}
            title={plate.query}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() =>
              openPanel({ query: { document: SearchDocument.toString(), variables: search.variables } })
            }
          >
            <Icon name="code" />
          </button>
        )}
        {text !== '' && (
          <button
            type="button"
            className="find-clear"
            aria-label={words.clear}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onText('')}
          >
            <Icon name="close" />
          </button>
        )}
      </div>
      {open && <SearchResults search={search} groups={groups} names={names} combobox={combobox} />}
    </search>
  );
}
