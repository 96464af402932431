import { chooseWay, missingFrom, previewWay, turnTo, useTraceStore } from '../../state/trace-store.ts';
import type { Way } from '../../state/trace-way.ts';
import { selectView, useViewStore } from '../../state/view-store.ts';
import { Icon } from '../glyph/Icon.tsx';
import { useFrame } from '../use-media.ts';
import { useStudyText } from '../use-study-text.ts';
import { Chain } from './Chain.tsx';
import { focusSoon, READING } from './focus-soon.ts';
import { seeGraph } from './leave-trace.ts';
import { useTraceWords } from './use-trace-words.ts';

type Props = {
  way: Way;
  /** "A à C", where there are more than two ends. */
  pair?: string | null;
};

/** A way in a list: pointed at or focused it lights up in the graph, pressed it is chosen. */
export function WayItem({ way, pair = null }: Props) {
  const words = useTraceWords();
  const text = useStudyText();
  const frame = useFrame();
  const chosen = useTraceStore((state) => state.way?.key === way.key);
  const missing = useViewStore(
    (state) =>
      missingFrom(
        selectView(state),
        way.entities.map(({ id }) => id),
      ).length,
  );
  const path = way.sort === 'loop' ? null : way.path;
  const weak = path && way.hops[path.weakestHop.index];
  const labelOf = (id: string) => text(way.entities.find((entity) => entity.id === id)?.label ?? id);

  return (
    <li className={chosen ? 'way way-chosen' : 'way'}>
      <button
        type="button"
        className="way-button"
        aria-pressed={chosen}
        onPointerEnter={() => previewWay(way)}
        onPointerLeave={() => previewWay(null)}
        onFocus={() => previewWay(way)}
        onBlur={() => previewWay(null)}
        onClick={() => chooseWay(way)}
      >
        <span className="way-head">
          <b>{words.hopCount(way.hops.length)}</b>
          {missing > 0 && <span className="way-pair">{words.adds(missing)}</span>}
          {pair && <span className="way-pair">{pair}</span>}
          {path &&
            (path.joins.length > 0 ? (
              <span className="way-joins">
                <Icon name="warn" size={14} /> {words.joinCount(path.joins.length)}
              </span>
            ) : (
              way.hops.length > 1 && <span className="way-plain">{words.noJoin}</span>
            ))}
        </span>
        <Chain way={way} />
        {path && weak && (
          <span className="way-weak">
            <span>{words.weakest}</span>{' '}
            {words.weakestHop(
              path.weakestHop.index + 1,
              labelOf(weak.from.id),
              labelOf(weak.to.id),
              path.weakestHop.weakness,
            )}
          </span>
        )}
      </button>
      {chosen && (
        <span className="way-acts">
          <button
            type="button"
            className="link"
            onClick={() => {
              turnTo('reading');
              focusSoon(READING);
            }}
          >
            {words.reading[way.sort]}
          </button>
          {frame === 'phone' && (
            <button type="button" className="link" onClick={seeGraph}>
              {words.toGraph}
            </button>
          )}
        </span>
      )}
    </li>
  );
}
