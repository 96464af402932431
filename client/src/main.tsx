import './styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { openAddress } from './state/address-bar.ts';
import { syncAddress } from './state/address-sync.ts';
import { followAddress } from './state/embed-sync.ts';
import { isEmbedded } from './state/embedded.ts';
import { followView } from './state/follow-view.ts';
import { noteBroken } from './state/lost-code.ts';
import { languageReady } from './state/preferences.ts';
import { keepSession } from './state/session-keeper.ts';
import { App } from './ui/app/App.tsx';
import { Boundary } from './ui/app/Boundary.tsx';
import { loadFirstView } from './ui/app/first-view.ts';
import { LostNotice } from './ui/app/LostNotice.tsx';
import { preloadable } from './ui/app/preloadable.tsx';

const EmbedApp = preloadable(() => import('./ui/embed/EmbedApp.tsx').then(({ EmbedApp }) => EmbedApp));

/** Not awaited at the top: words come in files that wait in turn for this one. */
async function start(): Promise<void> {
  // A long address is read before anything is shown.
  await openAddress();
  const embedded = isEmbedded();
  const stops = [embedded ? followAddress() : syncAddress(), followView(), keepSession()];
  import.meta.hot?.dispose(() => {
    for (const stop of stops) stop();
  });
  await Promise.all([languageReady(), embedded ? null : loadFirstView()]);
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <Boundary instead={<LostNotice />} onError={noteBroken}>
        {embedded ? <EmbedApp lost={<LostNotice />} /> : <App />}
      </Boundary>
    </StrictMode>,
  );
}

void start();
