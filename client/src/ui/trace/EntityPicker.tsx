import { useEffect, useRef, useState } from 'react';
import {
  type ListedEntityFragment,
  TraceNamesDocument,
  type TraceNamesQuery,
} from '../../api/generated/graphql.ts';
import { FAMILY_OF_KIND } from '../../model/types.ts';
import { announce } from '../../state/notices.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { Icon } from '../glyph/Icon.tsx';
import { KindGlyph } from '../glyph/KindGlyph.tsx';
import { useCombobox } from '../search/use-combobox.ts';
import { useSettled } from '../search/use-search.ts';
import { useLanguage, useMessages } from '../use-messages.ts';
import { useOperation } from '../use-operation.ts';
import { useStudyText } from '../use-study-text.ts';
import { useTraceWords } from './use-trace-words.ts';

type Props = {
  /** What is picked: "Entité B". */
  label: string;
  letter?: string;
  /** Ids that are taken. */
  taken: readonly string[];
  onPick: (id: string) => void;
  /** Closes the field without picking; left out where it stays. */
  onCancel?: () => void;
  /** It was just asked for: typing goes on in it. */
  takesFocus?: boolean;
};

function entitiesIn(data: TraceNamesQuery, taken: readonly string[]): ListedEntityFragment[] {
  return data.search.edges.flatMap(({ node }) => ('id' in node && !taken.includes(node.id) ? [node] : []));
}

/** A field that finds an entity by its name. */
export function EntityPicker({ label, letter, taken, onPick, onCancel, takesFocus = false }: Props) {
  const words = useTraceWords();
  const { words: names } = useMessages();
  const text = useStudyText();
  const lang = useLanguage() === 'fr' ? ('FR' as const) : ('EN' as const);
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [isOpen, setOpen] = useState(false);
  const asked = useSettled(query.trim().slice(0, 200));
  const operation = useOperation(TraceNamesDocument, asked ? { query: asked, lang } : null);
  const found = operation.status === 'ready' ? entitiesIn(operation.data, taken) : [];
  const open = isOpen && query.trim() !== '';
  const answer = operation.status === 'ready' ? found.length : null;
  const combobox = useCombobox({
    options: found.map(({ id }) => id),
    open,
    onOpen: () => setOpen(true),
    onClose: () => setOpen(false),
    onPick: (id) => {
      setOpen(false);
      setQuery('');
      onPick(id);
    },
  });

  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  useEffect(() => {
    if (answer !== null && asked) announce(answer === 0 ? words.noName(asked) : words.nameCount(answer));
  }, [answer, asked, words]);

  return (
    <div className="find trace-find">
      <label className="visually-hidden" htmlFor={combobox.fieldProps.id}>
        {label}
      </label>
      <div className="find-field">
        {letter ? <span className="trace-letter">{letter}</span> : <Icon name="search" />}
        <input
          {...combobox.fieldProps}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || open || !onCancel) return combobox.fieldProps.onKeyDown(event);
            event.preventDefault();
            onCancel();
          }}
          type="text"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          ref={field}
          placeholder={words.placeholder}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setOpen(true);
          }}
        />
        {onCancel && <IconButton icon="close" size="small" label={words.cancelAdd} onPress={onCancel} />}
      </div>
      {open && (
        <div className="find-results" onPointerDown={(event) => event.preventDefault()}>
          {operation.status === 'failed' && <p className="find-status">{words.failed}</p>}
          {operation.status === 'ready' && found.length === 0 && (
            <p className="find-status">{words.noName(asked)}</p>
          )}
          <div className="find-list" {...combobox.listProps(words.names)}>
            {found.map(({ id, kind, collective, label: name }) => (
              <div key={id} className="hit" {...combobox.optionProps(id)}>
                <span className="hit-glyph">
                  <KindGlyph family={FAMILY_OF_KIND[kind]} collective={collective} size={22} />
                </span>
                <span className="hit-text">
                  <span className="hit-title">{text(name)}</span>
                  <span className="hit-sub">{names.kinds[kind][0]}</span>
                </span>
              </div>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}
