import { lazy, Suspense } from 'react';
import { useLink } from '../../state/link-store.ts';
import { usePanels } from '../../state/panels.ts';
import { useTakeAway } from '../../state/take-away.ts';
import { isEmpty } from '../../state/view.ts';
import { selectView, useViewStore } from '../../state/view-store.ts';
import { StartScreen } from '../start/StartScreen.tsx';
import { useMessages } from '../use-messages.ts';
import { Announcer } from './Announcer.tsx';
import { ConnectionBanner } from './ConnectionBanner.tsx';
import { Header } from './Header.tsx';
import { HelpSheet, LinkNotice, QuerySheet, StoryPlayer, TakeAwaySheet } from './lazy-panels.ts';
import { usePageLook } from './use-page-look.ts';
import { usePointing } from './use-pointing.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useShown } from './use-shown.ts';
import { ViewTabs } from './ViewTabs.tsx';
import { viewOf, Workspace } from './views.ts';

const Keeping = lazy(() => import('../keeping/Keeping.tsx').then(({ Keeping }) => ({ default: Keeping })));

/** The page: header, then its views; where they would be empty, the start screen. */
export function App() {
  const { mode } = useShown();
  const shown = viewOf(mode);
  const empty = useViewStore((state) => isEmpty(selectView(state))) && shown.place === 'pane';
  const told = useViewStore((state) => selectView(state).story !== null);
  const linkSaid = useLink((state) => state.report !== null);
  const query = usePanels((state) => state.query);
  const taking = useTakeAway((state) => state.subject);
  const help = usePanels((state) => state.help);
  const messages = useMessages();
  useShortcuts();
  usePointing();
  usePageLook();

  return (
    <>
      <div className={empty ? 'app app-start' : told ? 'app app-told' : 'app'}>
        <Header compact={empty} />
        <div className="banners">
          <ConnectionBanner />
          <Suspense>
            <Keeping />
          </Suspense>
          {linkSaid && (
            <Suspense>
              <LinkNotice onStart={empty} />
            </Suspense>
          )}
        </div>
        {told && (
          <Suspense>
            <StoryPlayer />
          </Suspense>
        )}
        {empty ? (
          <StartScreen />
        ) : (
          <Suspense
            fallback={
              <main className="workspace-waiting" aria-busy="true" aria-label={messages.views.loading} />
            }
          >
            {shown.place === 'pane' ? <Workspace /> : <shown.View />}
          </Suspense>
        )}
        <ViewTabs place="foot" />
      </div>
      {help && (
        <Suspense>
          <HelpSheet />
        </Suspense>
      )}
      {query && (
        <Suspense>
          <QuerySheet {...query} />
        </Suspense>
      )}
      {taking && (
        <Suspense>
          <TakeAwaySheet subject={taking} />
        </Suspense>
      )}
      <Announcer />
    </>
  );
}
