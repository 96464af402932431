import { Suspense, useEffect } from 'react';
import { usePanels } from '../../state/panels.ts';
import { usePreferences } from '../../state/preferences.ts';
import { isEmpty } from '../../state/view.ts';
import { useViewMode } from '../../state/view-mode.ts';
import { selectView, useViewStore } from '../../state/view-store.ts';
import { StartScreen } from '../start/StartScreen.tsx';
import { useFrame } from '../use-media.ts';
import { useLanguage, useMessages } from '../use-messages.ts';
import { Announcer } from './Announcer.tsx';
import { ConnectionBanner } from './ConnectionBanner.tsx';
import { Header } from './Header.tsx';
import { HelpSheet } from './lazy-panels.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { ViewTabs } from './ViewTabs.tsx';
import { VIEWS } from './views.ts';

/** The page: header, then a view; in place of an empty graph, the start screen. */
export function App() {
  const mode = useViewMode((state) => state.mode);
  const empty = useViewStore((state) => isEmpty(selectView(state))) && mode === 'graph';
  const frame = useFrame();
  const { View } = VIEWS.find((view) => view.mode === mode)!;
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
              <main className="explorer-waiting" aria-busy="true" aria-label={messages.views.loading} />
            }
          >
            <View />
          </Suspense>
        )}
        {frame === 'phone' && <ViewTabs place="foot" />}
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
