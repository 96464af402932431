import { useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { countNames, MOST_NAMES } from '../../state/names.ts';
import { addNamed, closeNames, useNames } from '../../state/names-store.ts';
import { missingFrom } from '../../state/trace-store.ts';
import { isEmpty } from '../../state/view.ts';
import { selectView, useViewStore } from '../../state/view-store.ts';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { Skeleton } from '../controls/Skeleton.tsx';
import { useSettled } from '../search/use-search.ts';
import { useMessages } from '../use-messages.ts';
import { NameRow } from './NameRow.tsx';
import { useKeepingMessages } from './use-keeping-messages.ts';
import { useNamesFound } from './use-names-found.ts';

function Results({ text }: { text: string }) {
  const { names: words } = useKeepingMessages();
  const operation = useNamesFound(text);
  const view = useViewStore(selectView);
  /** What the reader changed about what is picked: the best bearer of each name is, to begin with. */
  const [changes, setChanges] = useState<ReadonlyMap<string, boolean>>(new Map());
  if (operation.status === 'idle') return null;
  if (operation.status === 'loading') return operation.slow ? <Skeleton text={words.waiting} /> : null;
  if (operation.status === 'failed') {
    return (
      <div role="alert">
        <p>{words.failed}</p>
        <Button kind="line" size="small" icon="refresh" onPress={operation.retry}>
          {words.retry}
        </Button>
      </div>
    );
  }
  const { data } = operation;
  const best = new Set(data.flatMap(({ entities }) => entities[0]?.id ?? []));
  const all = new Set(
    data.flatMap(({ entities, near }) => [...entities, ...(near ?? [])].map(({ id }) => id)),
  );
  const picked = new Set([...all].filter((id) => changes.get(id) ?? best.has(id)));
  const missing = data.filter(({ entities }) => entities.length === 0);
  const found = data.filter(({ entities }) => entities.length > 0);
  const new_ = missingFrom(view, [...picked]).length;
  const left = countNames(text) - MOST_NAMES;
  const picks = {
    picked,
    inView: (id: string) => missingFrom(view, [id]).length === 0,
    onPick: (id: string, on: boolean) => setChanges(new Map(changes).set(id, on)),
  };
  return (
    <>
      <p role="status" className="names-counts">
        <b>{words.asked(data.length)}</b>
        {`, ${words.found(found.length)}`}
        {missing.length > 0 && `, ${words.missing(missing.length)}`}
      </p>
      {left > 0 && <p className="caption">{words.most(MOST_NAMES, left)}</p>}
      <ul className="names-list">
        {[...missing, ...found].map((each) => (
          <NameRow key={each.name} found={each} {...picks} />
        ))}
      </ul>
      <div className="names-foot">
        <Button
          kind="ink"
          icon="plus"
          isDisabled={picked.size === 0}
          onPress={() => {
            closeNames();
            addNamed([...picked]);
          }}
        >
          {new_ > 0 && !isEmpty(view) ? words.add(new_) : words.show(picked.size)}
        </Button>
      </div>
    </>
  );
}

/** Finds all the names of a list at once, says which are not found, and adds the others in one step. */
export function NamesSheet() {
  const { app } = useMessages();
  const { names: words } = useKeepingMessages();
  const first = useNames((state) => state.text) ?? '';
  const [text, setText] = useState(first);
  const settled = useSettled(text);
  return (
    <ModalOverlay
      className="dialog-overlay"
      isDismissable
      isOpen
      onOpenChange={(open) => !open && closeNames()}
    >
      <Modal className="dialog">
        <Dialog>
          <div className="popover-head">
            <Heading slot="title">{words.title}</Heading>
            <IconButton icon="close" size="small" label={app.close} onPress={closeNames} />
          </div>
          <div className="names-body">
            <label htmlFor="names-text">{words.label}</label>
            <textarea
              id="names-text"
              rows={5}
              spellCheck={false}
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
            <Results text={settled} />
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
