import type { ReactNode } from 'react';
import { formatNumber } from '../../i18n/numbers.ts';
import { type Facet, type FilterValues, isHidden, only, toggle } from '../../model/filter.ts';
import { setFilter } from '../../state/explore.ts';
import { selectKnown, useGraphStore } from '../../state/graph-store.ts';
import { selectView, useViewStore } from '../../state/view-store.ts';
import { useLanguage, useMessages } from '../use-messages.ts';

type Props<F extends Facet> = {
  facet: F;
  /** Values the row stands for. */
  values: readonly FilterValues[F][];
  name: string;
  glyph: ReactNode;
  shown: number;
  total: number | null;
  /** A part of the row above. */
  sub?: boolean;
  /** Begins a family: a hairline above. */
  family?: boolean;
};

/** A row of the legend, which is a filter: a click hides what it stands for, "only this" hides the rest. */
export function LegendRow<F extends Facet>(props: Props<F>) {
  const { facet, values, name, glyph, shown, total, sub = false, family = false } = props;
  const { legend } = useMessages();
  const language = useLanguage();
  const filter = useViewStore((state) => selectView(state).filter);
  const known = useGraphStore(selectKnown);
  const hidden = isHidden(filter, facet, values);
  const classes = ['legend-row', hidden && 'off', sub && 'sub', family && 'family'].filter(Boolean).join(' ');
  return (
    <li className={classes} data-name={name}>
      <button
        type="button"
        className="legend-toggle"
        aria-pressed={!hidden}
        onClick={() => setFilter(toggle(filter, facet, values))}
      >
        <span className="legend-glyph">{glyph}</span>
        <span className="legend-name">{name}</span>
        <span className="legend-shown">
          {known && (
            <>
              {formatNumber(shown, language)}{' '}
              <span className="visually-hidden">{legend.shownWord(shown)}</span>
            </>
          )}
        </span>
        <span className="legend-total">
          {total !== null && (
            <>
              {formatNumber(total, language)} <span className="visually-hidden">{legend.totalWord}</span>
            </>
          )}
        </span>
      </button>
      <button
        type="button"
        className="legend-only"
        aria-label={legend.onlyThis(name)}
        onClick={() => setFilter(only(filter, facet, values))}
      >
        {legend.only}
      </button>
    </li>
  );
}
