import { useEffect, useState } from 'react';
import { dismissToast, useNotices } from '../../state/notices.ts';
import { undoAndSay } from '../app/undo-and-say.ts';
import { useMessages } from '../use-messages.ts';
import { useStepWords } from '../use-step-words.ts';

const LASTS_MS = 6000;

/** A short message for six seconds, longer while it is pointed at or focused; a step can be undone from it. */
export function Toast() {
  const toast = useNotices((state) => state.toast);
  const messages = useMessages();
  const { say } = useStepWords();
  const [held, setHeld] = useState(false);
  const key = toast?.key;

  useEffect(() => {
    if (key === undefined || held) return;
    const timer = setTimeout(dismissToast, LASTS_MS);
    return () => clearTimeout(timer);
  }, [key, held]);

  if (!toast) return null;
  return (
    // A group, so that pointing at it and focusing it can hold it.
    <fieldset
      className="toast"
      aria-label={messages.app.message}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{say(toast.about)}</span>
      {'step' in toast.about && (
        <>
          <button
            type="button"
            onClick={() => {
              undoAndSay();
              document.querySelector<HTMLElement>(':is(#graph, .table-grid) [tabindex="0"]')?.focus();
            }}
          >
            {messages.app.undo}
          </button>
          <kbd>Ctrl Z</kbd>
        </>
      )}
    </fieldset>
  );
}
