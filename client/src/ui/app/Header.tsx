import { useRef, useState } from 'react';
import { closePanel, openPanel, usePanels } from '../../state/panels.ts';
import { setLanguage } from '../../state/preferences.ts';
import { canRedo, canUndo, lastStep, nextStep } from '../../state/steps.ts';
import { useViewMode } from '../../state/view-mode.ts';
import { useViewStore } from '../../state/view-store.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { BrandMark } from '../glyph/BrandMark.tsx';
import { MoreButton } from '../keeping/MoreButton.tsx';
import { SearchBox } from '../search/SearchBox.tsx';
import { ShareTools } from '../share/ShareTools.tsx';
import { useFrame } from '../use-media.ts';
import { useLanguage, useMessages } from '../use-messages.ts';
import { useStepWords } from '../use-step-words.ts';
import { goHome } from './go-home.ts';
import { SearchScreen } from './lazy-panels.ts';
import { PairButton } from './PairButton.tsx';
import { ThemeButton } from './ThemeButton.tsx';
import { redoAndSay, undoAndSay } from './undo-and-say.ts';
import { ViewTabs } from './ViewTabs.tsx';

/** Name, search, undo and redo, language, theme, help. On the start screen search stands below. */
export function Header({ compact }: { compact: boolean }) {
  const messages = useMessages();
  const language = useLanguage();
  const frame = useFrame();
  const mode = useViewMode((state) => state.mode);
  const history = useViewStore((state) => state.history);
  const [text, setText] = useState('');
  const searching = usePanels((state) => state.search) && frame === 'phone';
  const searchButton = useRef<HTMLButtonElement>(null);
  const { nameOf } = useStepWords();
  const undo = lastStep(history);
  const redo = nextStep(history);
  const other = language === 'fr' ? 'en' : 'fr';

  return (
    <header className="top">
      <a
        className="brand"
        href="/"
        aria-label={messages.app.home}
        onClick={(event) => {
          event.preventDefault();
          goHome();
        }}
      >
        <BrandMark />
        <span>{messages.app.name}</span>
      </a>
      <div className="top-search">
        {!compact && frame !== 'phone' && <SearchBox place="header" text={text} onText={setText} />}
      </div>
      <ViewTabs place="header" />
      <div className="tools" role="toolbar" aria-label={messages.app.tools}>
        {!compact && frame === 'phone' && (
          <IconButton
            ref={searchButton}
            icon="search"
            label={messages.search.label}
            shortcut="/"
            onPress={() => openPanel({ search: true })}
          />
        )}
        <IconButton
          icon="undo"
          label={undo ? messages.app.undoStep(nameOf(undo)) : messages.app.undo}
          shortcut="Ctrl Z"
          isDisabled={!canUndo(history)}
          onPress={undoAndSay}
        />
        <IconButton
          icon="redo"
          label={redo ? messages.app.redoStep(nameOf(redo)) : messages.app.redo}
          shortcut="Ctrl ⇧ Z"
          isDisabled={!canRedo(history)}
          onPress={redoAndSay}
        />
        {frame === 'wide' && !compact && mode !== 'audit' && <PairButton />}
        {!compact && <ShareTools frame={frame} />}
        <MoreButton empty={compact} />
        <span className="separator" />
        <button
          type="button"
          className="button button-bare button-text"
          aria-label={messages.app.language}
          onClick={() => setLanguage(other).catch(() => {})}
        >
          <span lang={other}>{other.toUpperCase()}</span>
        </button>
        <ThemeButton />
        <IconButton
          icon="help"
          label={messages.app.help}
          shortcut="?"
          onPress={() => openPanel({ help: true })}
        />
      </div>
      {searching && <SearchScreen returnTo={searchButton} onLost={() => closePanel('search')} />}
    </header>
  );
}
