import { useMessages } from '../use-messages.ts';
import { useShown } from './use-shown.ts';

/** Where each view's content begins: its one tab stop, else its title. */
const CONTENTS = ['#graph [tabindex="0"]', 'main [role="grid"] [tabindex="0"]', 'main h1'];

function focusContent(): void {
  const content = CONTENTS.map((each) => document.querySelector<HTMLElement>(each)).find((each) => each);
  if (content && !content.hasAttribute('tabindex')) content.tabIndex = -1;
  content?.focus();
}

/** First of all in the page: past header and legend. A button, since the fragment of the address is the view. */
export function SkipLink() {
  const { app } = useMessages();
  const { mode } = useShown();
  return (
    <button type="button" className="skip-link" onClick={focusContent}>
      {mode === 'graph' ? app.skipToGraph : app.skipToView}
    </button>
  );
}
