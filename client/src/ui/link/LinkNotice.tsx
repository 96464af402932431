import '../../styles/link.css';
import { LINK_MESSAGES } from '../../i18n/link-messages.ts';
import type { LinkReport } from '../../state/link.ts';
import { dismissReport, useLink } from '../../state/link-store.ts';
import { goHome } from '../app/go-home.ts';
import { Button } from '../controls/Button.tsx';
import { Message } from '../controls/Message.tsx';
import { useEntityLabel } from '../use-entity-label.ts';
import { useLanguage } from '../use-messages.ts';

function Successor({ id, successor }: { id: string; successor: string }) {
  const label = useEntityLabel(successor);
  return (
    <>
      <code>{id}</code> → {label === successor ? <code>{successor}</code> : label}
    </>
  );
}

function Ids({ title, ids }: { title: string; ids: readonly string[] }) {
  if (ids.length === 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      {ids.map((id) => (
        <dd key={id}>
          <code>{id}</code>
        </dd>
      ))}
    </div>
  );
}

function Facts({ report }: { report: LinkReport }) {
  const words = LINK_MESSAGES[useLanguage()];
  const { replaced, retired, unknown, unreadable } = report;
  return (
    <dl className="link-facts">
      {replaced.length > 0 && (
        <div>
          <dt>{words.replaced}</dt>
          {replaced.map((each) => (
            <dd key={each.id}>
              <Successor {...each} />
            </dd>
          ))}
        </div>
      )}
      <Ids title={words.retired} ids={retired} />
      <Ids title={words.unknown} ids={unknown} />
      <Ids title={words.unreadable} ids={unreadable} />
    </dl>
  );
}

/** Says what of the link that was opened is no longer as it was, or cannot be read; the rest of it is shown. */
export function LinkNotice({ onStart }: { onStart: boolean }) {
  const words = LINK_MESSAGES[useLanguage()];
  const report = useLink((state) => state.report);
  const dataset = useLink((state) => state.dataset);
  if (!report) return null;
  const { replaced, retired, unknown, unreadable, madeWith } = report;
  const whole = replaced.length + retired.length + unknown.length + unreadable.length === 0;
  return (
    <div className="banner link-notice" role="alert">
      <Message tone={whole ? 'note' : 'warn'} icon={whole ? 'info' : 'warn'} onClose={dismissReport}>
        <p>
          {madeWith !== null && words.madeWith(madeWith, dataset ?? '')}{' '}
          <b>{whole ? words.whole : words.partly}</b>
        </p>
        {!whole && <Facts report={report} />}
        {!onStart && !whole && (
          <Button
            kind="line"
            size="small"
            onPress={() => {
              dismissReport();
              goHome();
            }}
          >
            {words.start}
          </Button>
        )}
      </Message>
    </div>
  );
}
