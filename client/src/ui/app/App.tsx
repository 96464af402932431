import { useLink } from '../../state/link-store.ts';
import { closePanel, usePanels } from '../../state/panels.ts';
import { closeTakeAway, useTakeAway } from '../../state/take-away.ts';
import { isEmpty } from '../../state/view.ts';
import { selectView, useViewStore } from '../../state/view-store.ts';
import { useMessages } from '../use-messages.ts';
import { Announcer } from './Announcer.tsx';
import { ConnectionBanner } from './ConnectionBanner.tsx';
import { Header } from './Header.tsx';
import { LostNotice, LostPart } from './LostNotice.tsx';
import { HelpSheet, LinkNotice, QuerySheet, StoryPlayer, TakeAwaySheet } from './lazy-panels.ts';
import { PageTitle } from './PageTitle.tsx';
import { preloadable } from './preloadable.tsx';
import { SkipLink } from './SkipLink.tsx';
import { usePageLook } from './use-page-look.ts';
import { usePointing } from './use-pointing.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useShown } from './use-shown.ts';
import { ViewTabs } from './ViewTabs.tsx';
import { StartScreen, viewOf, Workspace } from './views.ts';

const Keeping = preloadable(() => import('../keeping/Keeping.tsx').then(({ Keeping }) => Keeping));

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
  const places = {
    waiting: <main className="workspace-waiting" aria-busy="true" aria-label={messages.views.loading} />,
    lost: (
      <main className="workspace-waiting">
        <LostPart />
      </main>
    ),
  };
  useShortcuts();
  usePointing();
  usePageLook();

  return (
    <>
      <div className={empty ? 'app app-start' : told ? 'app app-told' : 'app'}>
        <SkipLink />
        <div className="banners">
          <ConnectionBanner />
          <LostNotice />
          <Keeping />
          {linkSaid && <LinkNotice onStart={empty} />}
        </div>
        <Header compact={empty} />
        {told && <StoryPlayer />}
        {empty ? (
          <StartScreen {...places} />
        ) : shown.place === 'pane' ? (
          <Workspace {...places} />
        ) : (
          <shown.View {...places} />
        )}
        <ViewTabs place="foot" />
      </div>
      {help && <HelpSheet onLost={() => closePanel('help')} />}
      {query && <QuerySheet {...query} onLost={() => closePanel('query')} />}
      {taking && <TakeAwaySheet subject={taking} onLost={closeTakeAway} />}
      <Announcer />
      <PageTitle />
    </>
  );
}
