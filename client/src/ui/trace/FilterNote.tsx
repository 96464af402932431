import { hidesAnything, NO_FILTER } from '../../model/filter.ts';
import { setFilter } from '../../state/explore.ts';
import { selectView, useViewStore } from '../../state/view-store.ts';
import { Icon } from '../glyph/Icon.tsx';
import { focusSoon, HEADING } from './focus-soon.ts';
import { useTraceWords } from './use-trace-words.ts';

/** Says that the view's filter holds for the answer too, and lifts it. */
export function FilterNote() {
  const words = useTraceWords();
  const hides = useViewStore((state) => hidesAnything(selectView(state).filter));
  if (!hides) return null;
  return (
    <p className="trace-note">
      <Icon name="eye-off" size={14} />
      <span>
        {words.filterOn}{' '}
        <button
          type="button"
          className="link"
          onClick={() => {
            setFilter(NO_FILTER);
            focusSoon(HEADING);
          }}
        >
          {words.acts.dropFilter}
        </button>
      </span>
    </p>
  );
}
