import { isEmpty } from '../../state/view.ts';
import { useViewMode } from '../../state/view-mode.ts';
import { selectView, useViewStore } from '../../state/view-store.ts';
import { Icon } from '../glyph/Icon.tsx';
import { useMessages } from '../use-messages.ts';
import { openView } from './open-view.ts';
import { VIEWS } from './views.ts';

type Props = {
  /** In the header, or at the foot of a phone's screen. */
  place: 'header' | 'foot';
};

/** The views as tabs; none is the current one on the start screen. */
export function ViewTabs({ place }: Props) {
  const { views } = useMessages();
  const mode = useViewMode((state) => state.mode);
  const empty = useViewStore((state) => isEmpty(selectView(state)));
  return (
    <nav className={`views views-${place}`} aria-label={views.label}>
      {VIEWS.map(
        ({ mode: each, tab }) =>
          tab && (
            <button
              key={each}
              type="button"
              className="view-tab"
              aria-current={each === mode && !(each === 'graph' && empty) ? 'page' : undefined}
              title={place === 'header' ? `${views.names[each]} (${tab.shortcut})` : undefined}
              onClick={() => openView(each)}
            >
              {place === 'foot' && <Icon name={tab.icon} size={20} />}
              {views.names[each]}
            </button>
          ),
      )}
    </nav>
  );
}
