import { useSyncExternalStore } from 'react';
import { fragmentOfStep } from '../../state/story.ts';
import { selectView, useViewStore } from '../../state/view-store.ts';
import { useEmbedWords } from './use-embed-words.ts';

function subscribe(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

/** To the whole page, with this view in it. */
export function PageLink() {
  const embed = useEmbedWords();
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  // A story goes on here without the address.
  const place = useViewStore((state) => selectView(state).story);
  const shown = place ? `#${fragmentOfStep(place.story, place.step)}` : hash;
  return (
    <a className="embed-link" href={`${window.location.pathname}${shown}`} target="_blank" rel="noopener">
      {embed.open}
    </a>
  );
}
