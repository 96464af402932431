import type { LocatedCopy } from '../../state/copy.ts';
import {
  type CopyStage,
  cancelCopy,
  dismissFailure,
  forgetCopy,
  showCopy,
  useCopy,
} from '../../state/copy-store.ts';
import { announce } from '../../state/notices.ts';
import type { Reading } from '../../state/reading.ts';
import { goTo } from '../../state/reading-store.ts';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { Message } from '../controls/Message.tsx';
import { Icon } from '../glyph/Icon.tsx';
import { passageReference } from '../passage-reference.ts';
import { useLanguage, useMessages } from '../use-messages.ts';
import { useReadingMessages } from './use-reading-messages.ts';

function stageText(busy: CopyStage, words: ReturnType<typeof useReadingMessages>['copy']): string {
  if (busy.stage === 'extracting') return words.stage.extracting(busy.name, busy.page, busy.pages);
  return words.stage[busy.stage](busy.name);
}

function Busy({ busy }: { busy: CopyStage }) {
  const { copy: words } = useReadingMessages();
  return (
    <div className="text-row">
      <span role="status">{stageText(busy, words)}</span>
      <Button kind="line" size="small" icon="close" onPress={cancelCopy}>
        {words.cancel}
      </Button>
    </div>
  );
}

function Failure() {
  const { copy: words } = useReadingMessages();
  const language = useLanguage();
  const failed = useCopy((state) => state.failure);
  if (!failed) return null;
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const text =
    failed.failure === 'OTHER_LANGUAGE'
      ? words.otherLanguage(names.of(failed.language ?? '') ?? '')
      : words.failures[failed.failure];
  return (
    <div className="text-row" role="alert">
      <Message tone="warn" icon="warn">
        <b>{failed.name}</b> {text} {words.failedKept}
      </Message>
      <IconButton icon="close" size="small" label={words.dismiss} onPress={dismissFailure} />
    </div>
  );
}

/** Passages that the copy does not have: their digest is a press away. */
function Missing({ copy }: { copy: LocatedCopy }) {
  const { reference } = useMessages();
  const { copy: words } = useReadingMessages();
  if (copy.missing.length === 0) return null;
  return (
    <details className="copy-missing">
      <summary>{words.missing(copy.missing.length)}</summary>
      <p>{words.missingSub}</p>
      <ul>
        {copy.missing.map((id) => (
          <li key={id}>
            <button
              type="button"
              className="link"
              onClick={() => {
                showCopy(false);
                goTo(id);
              }}
            >
              {passageReference(id, reference)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The server's own copy: whose it is, and how much of the study it holds. */
function Served({ copy }: { copy: LocatedCopy }) {
  const { copy: words } = useReadingMessages();
  const { passages, ofPassages, spans, ofSpans } = copy.counts;
  return (
    <div className="text-row">
      <div>
        <p>
          {words.served(copy.name, passages, ofPassages, spans, ofSpans)}{' '}
          <span className="quiet">{words.servedSub}</span>
        </p>
        <Missing copy={copy} />
      </div>
    </div>
  );
}

function Found({ copy, reading }: { copy: LocatedCopy; reading: Reading }) {
  const { copy: words } = useReadingMessages();
  const kept = useCopy((state) => state.kept);
  const { passages, ofPassages, spans, ofSpans } = copy.counts;
  return (
    <div className="text-row">
      <div>
        <p role="status">
          {words.found(copy.name, passages, ofPassages, spans, ofSpans)}{' '}
          <span className="quiet">{kept ? words.kept : words.notKept}</span>
        </p>
        <Missing copy={copy} />
      </div>
      <Button
        kind="line"
        size="small"
        icon="close"
        onPress={() =>
          void forgetCopy(reading.study).then((gone) => announce(gone ? words.forgotten : words.notForgotten))
        }
      >
        {words.forget}
      </Button>
    </div>
  );
}

/** What the text is: our digest, or the reader's copy and how much of it was found; and what becomes of one being opened. */
export function CopyNote({ reading }: { reading: Reading }) {
  const { reading: words } = useReadingMessages();
  const copy = useCopy((state) => state.copy);
  const owner = useCopy((state) => state.owner);
  const busy = useCopy((state) => state.busy);
  return (
    <>
      {!copy && (
        <p className="text-row text-note">
          <Icon name="info" size={14} />
          <span>{words.digestNote}</span>
        </p>
      )}
      {busy && <Busy busy={busy} />}
      <Failure />
      {copy && (owner === 'server' ? <Served copy={copy} /> : <Found copy={copy} reading={reading} />)}
    </>
  );
}
