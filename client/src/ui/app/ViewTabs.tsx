import { isEmpty } from '../../state/view.ts';
import { selectView, useViewStore } from '../../state/view-store.ts';
import { Icon } from '../glyph/Icon.tsx';
import { useFrame } from '../use-media.ts';
import { useMessages } from '../use-messages.ts';
import { openView } from './open-view.ts';
import { useShown } from './use-shown.ts';
import { tabOf, VIEWS } from './views.ts';

type Props = {
  /** In the header, or at the foot of the screen. */
  place: 'header' | 'foot';
};

/**
 * The views as tabs, one or two of them current; none is on the start screen. A narrow header has no room for
 * them: they stand at the foot then, and nothing in the other place.
 */
export function ViewTabs({ place }: Props) {
  const { views } = useMessages();
  const frame = useFrame();
  const right = frame === 'phone' || frame === 'sheet' ? 'foot' : 'header';
  const shown = useShown();
  const mode = tabOf(shown.mode);
  const beside = shown.beside && tabOf(shown.beside);
  const empty = useViewStore((state) => isEmpty(selectView(state)));
  if (place !== right) return null;
  return (
    <nav className={`views views-${place}`} aria-label={views.label}>
      {VIEWS.map(
        ({ mode: each, tab, place: where }) =>
          tab && (
            <button
              key={each}
              type="button"
              className="view-tab"
              aria-current={
                where === 'pane' && empty
                  ? undefined
                  : each === mode
                    ? 'page'
                    : each === beside
                      ? 'true'
                      : undefined
              }
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
