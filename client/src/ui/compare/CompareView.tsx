import '../../styles/matrix.css';
import '../../styles/compare.css';
import '../../styles/trace.css';
import { useEffect, useRef, useState } from 'react';
import { hidesAnything, NO_FILTER } from '../../model/filter.ts';
import { setCompared } from '../../state/comparing.ts';
import { setFilter } from '../../state/explore.ts';
import { announce } from '../../state/notices.ts';
import { selectView, useViewStore } from '../../state/view-store.ts';
import { Button } from '../controls/Button.tsx';
import { Skeleton } from '../controls/Skeleton.tsx';
import { Icon } from '../glyph/Icon.tsx';
import { Faces } from '../matrix/Faces.tsx';
import { useMatrixMessages } from '../matrix/use-matrix-messages.ts';
import { EntityPicker } from '../trace/EntityPicker.tsx';
import { useStudyText } from '../use-study-text.ts';
import type { PaneProps } from '../workspace/Pane.tsx';
import { PaneTitle } from '../workspace/PaneTitle.tsx';
import { figuresOf, groupAspects } from './aspects.ts';
import { CompareKey } from './CompareKey.tsx';
import { CompareList } from './CompareList.tsx';
import { CompareRefused } from './CompareRefused.tsx';
import { CompareTable } from './CompareTable.tsx';
import { CompareTools } from './CompareTools.tsx';
import { comparisonIn, useComparison } from './use-comparison.ts';

/** Two to ten entities side by side: what contradicts, what several have, what one alone has, their figures. */
export function CompareView({ frame }: PaneProps) {
  const { compare } = useMatrixMessages();
  const text = useStudyText();
  const ids = useViewStore((state) => selectView(state).compared);
  const filtered = useViewStore((state) => hidesAnything(selectView(state).filter));
  // Figures are of relations, and go with them.
  const hidesMembers = useViewStore((state) =>
    selectView(state).filter.relationTypes.includes('HAS_MEMBERS'),
  );
  const { operation, query } = useComparison(ids);
  const comparison = comparisonIn(operation);
  const figures = comparison && !hidesMembers ? figuresOf(comparison.entities) : null;
  const [adding, setAdding] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);

  const counts = comparison && groupAspects(comparison, figures);
  const said =
    counts && compare.said(counts.SHARED.length, counts.UNIQUE.length, counts.CONTRADICTING.length);
  useEffect(() => {
    if (said) announce(said);
  }, [said]);

  const [first, second, ...others] = comparison?.entities ?? [];
  const title =
    first && second && others.length === 0
      ? compare.two(text(first.label), text(second.label))
      : compare.title(ids.length);
  const picking = adding || ids.length === 0;

  return (
    <div className="plate compare">
      <PaneTitle title={title} frame={frame} ready={operation.status === 'ready'} heading={heading}>
        <Faces shown="compare" />
      </PaneTitle>
      <div className="cmp-strip">
        <CompareTools
          ids={ids}
          title={title}
          comparison={comparison}
          figures={figures}
          query={query}
          frame={frame}
          onAdd={() => setAdding(true)}
        />
        {comparison && <CompareKey filtered={filtered} />}
      </div>
      <div className="plate-body">
        <div className="cmp-scroll">
          {picking && (
            <div className="cmp-pick">
              {ids.length === 0 && (
                <>
                  <p className="notice-title">{compare.start}</p>
                  <p>{compare.startSub}</p>
                </>
              )}
              <EntityPicker
                label={compare.addLabel}
                taken={ids}
                takesFocus={adding}
                onPick={(id) => {
                  setAdding(false);
                  setCompared([...ids, id]);
                  heading.current?.focus();
                }}
                {...(ids.length > 0
                  ? {
                      onCancel: () => {
                        setAdding(false);
                        heading.current?.focus();
                      },
                    }
                  : {})}
              />
            </div>
          )}
          {filtered && ids.length > 0 && (
            <p className="cmp-note">
              <Icon name="eye-off" size={14} /> {compare.filterOn}{' '}
              <button
                type="button"
                className="link"
                onClick={() => {
                  setFilter(NO_FILTER);
                  heading.current?.focus();
                }}
              >
                {compare.dropFilter}
              </button>
            </p>
          )}
          {operation.status === 'loading' && operation.slow && <Skeleton text={compare.waiting} />}
          {operation.status === 'failed' && (
            <div className="cmp-note" role="alert">
              <p>{compare.failed}</p>
              <Button kind="line" size="small" icon="refresh" onPress={operation.retry}>
                {compare.retry}
              </Button>
            </div>
          )}
          {operation.status === 'ready' && 'reason' in operation.data && (
            <CompareRefused refused={operation.data} ids={ids} />
          )}
          {comparison && comparison.aspects.length < comparison.aspectCount && (
            <p className="cmp-note">{compare.cut(comparison.aspects.length, comparison.aspectCount)}</p>
          )}
          {comparison &&
            (frame === 'phone' ? (
              <CompareList comparison={comparison} figures={figures} ids={ids} />
            ) : (
              <CompareTable comparison={comparison} figures={figures} ids={ids} />
            ))}
        </div>
      </div>
    </div>
  );
}
