import { type ReactNode, useId } from 'react';

type Props = { title: string; count?: string | undefined; sub?: string; children: ReactNode };

/** A part of the audit under a rule. */
export function AuditSection({ title, count, sub, children }: Props) {
  const id = useId();
  return (
    <section className="audit-section" aria-labelledby={id}>
      <div className="audit-heading">
        <h2 id={id}>{title}</h2>
        {count && <span className="caption">{count}</span>}
      </div>
      {sub && <p className="quiet">{sub}</p>}
      {children}
    </section>
  );
}
