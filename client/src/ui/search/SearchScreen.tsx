import { type RefObject, useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { closePanel } from '../../state/panels.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { useMessages } from '../use-messages.ts';
import { SearchBox } from './SearchBox.tsx';

/** Search over the whole screen of a phone. */
export function SearchScreen({ returnTo }: { returnTo: RefObject<HTMLButtonElement | null> }) {
  const messages = useMessages();
  const [text, setText] = useState('');
  const close = () => {
    closePanel('search');
    returnTo.current?.focus();
  };
  return (
    <ModalOverlay className="screen-overlay" isOpen onOpenChange={(open) => !open && close()}>
      <Modal className="screen">
        <Dialog className="screen-body" aria-label={messages.search.label}>
          <IconButton icon="chevron-left" label={messages.app.back} onPress={close} />
          <SearchBox
            place="screen"
            inputRef={(field) => field?.focus()}
            text={text}
            onText={setText}
            onPicked={close}
          />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
