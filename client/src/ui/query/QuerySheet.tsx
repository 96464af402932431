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
import { type Asked, curlOf, fetchOf, pythonOf } from './request-code.ts';
import { tidyDocument } from './tidy-document.ts';

type Props = { document: string; variables: Record<string, unknown> };

/** Names of languages and tools, the same in every language of the page. */
const FORMS: readonly [name: string, write: (address: string, asked: Asked) => string][] = [
  ['curl', curlOf],
  ['fetch', fetchOf],
  ['Python', pythonOf],
];

/** The GraphQL behind a panel, to run, or to copy as it is or as code that sends it. */
export function QuerySheet({ document, variables }: Props) {
  const { query: words, app } = useMessages();
  const [copied, setCopied] = useState<boolean | null>(null);
  const text = tidyDocument(document);
  const values = JSON.stringify(variables, null, 2);
  const address = `/graphql?${new URLSearchParams({ query: text, variables: values })}`;
  const copy = (code: string) => void copyText(code).then(setCopied);
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
              <a className="button button-ink button-medium" href={address} target="_blank" rel="noreferrer">
                <span>{words.open}</span>
              </a>
              <Button
                kind="line"
                icon="copy"
                onPress={() => copy(`${text}\n\n# ${values.replaceAll('\n', '\n# ')}\n`)}
              >
                {words.copy}
              </Button>
              {FORMS.map(([name, write]) => (
                <Button
                  key={name}
                  kind="line"
                  icon="copy"
                  aria-label={`${words.copy} ${name}`}
                  onPress={() => copy(write(`${window.location.origin}/graphql`, { query: text, variables }))}
                >
                  {name}
                </Button>
              ))}
              <span role="status">{copied !== null && (copied ? words.copied : words.copyFailed)}</span>
            </div>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
