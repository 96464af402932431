import { useRef } from 'react';
import { openCopy, showCopy, useCopy } from '../../state/copy-store.ts';
import type { Reading } from '../../state/reading.ts';
import { Button } from '../controls/Button.tsx';
import { useReadingMessages } from './use-reading-messages.ts';

/** Opens a copy; once there is one, the choice between it and the digest. */
export function CopyControls({ reading }: { reading: Reading }) {
  const { copy: words } = useReadingMessages();
  const copy = useCopy((state) => state.copy);
  const owner = useCopy((state) => state.owner);
  const shown = useCopy((state) => state.shown);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      {copy && (
        <fieldset className="segment" aria-label={words.which}>
          <button type="button" aria-pressed={!shown} onClick={() => showCopy(false)}>
            {words.showDigest}
          </button>
          <button type="button" aria-pressed={shown} onClick={() => showCopy(true)}>
            {owner === 'server' ? words.showServed : words.show}
          </button>
        </fieldset>
      )}
      <input
        ref={input}
        type="file"
        hidden
        accept=".txt,.text,.pdf,text/plain,application/pdf"
        aria-label={words.open}
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file can be chosen again after a failure.
          target.value = '';
          if (file) void openCopy(file, reading);
        }}
      />
      {(!copy || owner === 'server') && (
        <Button kind="line" size="small" icon="file" onPress={() => input.current?.click()}>
          {words.open}
        </Button>
      )}
    </>
  );
}
