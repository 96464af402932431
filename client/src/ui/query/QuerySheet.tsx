import { useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { closePanel } from '../../state/panels.ts';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { copyText } from '../copy-text.ts';
import { useMessages } from '../use-messages.ts';
import { CodeText } from './CodeText.tsx';
import { tidyDocument } from './tidy-document.ts';

type Props = { document: string; variables: Record<string, unknown> };

/** The GraphQL behind a panel, to copy or to run. */
export function QuerySheet({ document, variables }: Props) {
  const { query: words, app } = useMessages();
  const [copied, setCopied] = useState<boolean | null>(null);
  const text = tidyDocument(document);
  const values = JSON.stringify(variables, null, 2);
  const address = `/graphql?${new URLSearchParams({ query: text, variables: values })}`;
  return (
    <ModalOverlay
      className="dialog-overlay"
      isDismissable
      isOpen
      onOpenChange={(open) => !open && closePanel('query')}
    >
      <Modal className="dialog dialog-wide">
        <Dialog>
          <div className="popover-head">
            <Heading slot="title">{words.title}</Heading>
            <IconButton icon="close" size="small" label={app.close} onPress={() => closePanel('query')} />
          </div>
          <div className="query-body">
            <p className="caption">{words.sub}</p>
            <h3>{words.operation}</h3>
            <CodeText name={words.operation} text={text} />
            <h3>{words.variables}</h3>
            <CodeText name={words.variables} text={values} />
            <div className="query-foot">
              <Button
                kind="ink"
                icon="copy"
                onPress={() =>
                  void copyText(`${text}\n\n# ${values.replaceAll('\n', '\n# ')}\n`).then(setCopied)
                }
              >
                {words.copy}
              </Button>
              <a className="button button-line button-medium" href={address} target="_blank" rel="noreferrer">
                <span>{words.open}</span>
              </a>
              <span role="status">{copied !== null && (copied ? words.copied : words.copyFailed)}</span>
            </div>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
