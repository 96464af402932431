import { useSyncExternalStore } from 'react';
import { useSharingWords } from '../share/use-sharing-words.ts';

function subscribe(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

/** To the whole page, with this view in it. */
export function PageLink() {
  const { embed } = useSharingWords();
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return (
    <a className="embed-link" href={`${window.location.pathname}${hash}`} target="_blank" rel="noopener">
      {embed.open}
    </a>
  );
}
