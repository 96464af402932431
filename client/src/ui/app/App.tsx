import { lazy, Suspense, useEffect } from 'react';
import { usePanels } from '../../state/panels.ts';
import { usePreferences } from '../../state/preferences.ts';
import { isEmpty } from '../../state/view.ts';
import { selectView, useViewStore } from '../../state/view-store.ts';
import { StartScreen } from '../start/StartScreen.tsx';
import { useLanguage, useMessages } from '../use-messages.ts';
import { Announcer } from './Announcer.tsx';
import { ConnectionBanner } from './ConnectionBanner.tsx';
import { Header } from './Header.tsx';
import { HelpSheet } from './lazy-panels.ts';
import { useShortcuts } from './use-shortcuts.ts';

const Explorer = lazy(() =>
  import('../explorer/Explorer.tsx').then(({ Explorer }) => ({ default: Explorer })),
);

/** The page: header, then the start screen or, once there is something to show, the explorer. */
export function App() {
  const empty = useViewStore((state) => isEmpty(selectView(state)));
  const help = usePanels((state) => state.help);
  const theme = usePreferences((state) => state.theme);
  const language = useLanguage();
  const messages = useMessages();
  useShortcuts();

  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset.theme;
    else dataset.theme = theme;
  }, [theme]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  return (
    <>
      <div className={empty ? 'app app-start' : 'app'}>
        <Header compact={empty} />
        <ConnectionBanner />
        {empty ? (
          <StartScreen />
        ) : (
          <Suspense
            fallback={
              <main className="explorer-waiting" aria-busy="true" aria-label={messages.plate.loading} />
            }
          >
            <Explorer />
          </Suspense>
        )}
      </div>
      {help && (
        <Suspense>
          <HelpSheet />
        </Suspense>
      )}
      <Announcer />
    </>
  );
}
