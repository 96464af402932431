import { type ReactNode, useId } from 'react';
import { useMessages } from '../use-messages.ts';

type Props = {
  title: string;
  /** The first section says what its two columns count. */
  columns?: boolean;
  wide?: boolean;
  children: ReactNode;
};

/** Rows of one facet under a rule. */
export function LegendSection({ title, columns = false, wide = false, children }: Props) {
  const { legend } = useMessages();
  const id = useId();
  return (
    <section className={wide ? 'legend-section wide' : 'legend-section'} aria-labelledby={id}>
      <div className="legend-heading">
        <h3 id={id}>{title}</h3>
        {columns && (
          <>
            <span>{legend.inView}</span>
            <span>{legend.inStudy}</span>
          </>
        )}
      </div>
      <ul>{children}</ul>
    </section>
  );
}
