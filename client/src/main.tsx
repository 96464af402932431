import './styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { openAddress } from './state/address-bar.ts';
import { syncAddress } from './state/address-sync.ts';
import { followView } from './state/follow-view.ts';
import { keepSession } from './state/session-keeper.ts';
import { App } from './ui/app/App.tsx';

// A long address is read before anything is shown.
await openAddress();
const stops = [syncAddress(), followView(), keepSession()];
import.meta.hot?.dispose(() => {
  for (const stop of stops) stop();
});

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
