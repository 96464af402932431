import { useId, useState } from 'react';
import type { TraceInfluenceQuery } from '../../api/generated/graphql.ts';
import { FAMILY_OF_KIND } from '../../model/types.ts';
import { useTraceStore } from '../../state/trace-store.ts';
import { wayOfPath } from '../../state/trace-way.ts';
import { Icon } from '../glyph/Icon.tsx';
import { KindGlyph } from '../glyph/KindGlyph.tsx';
import { useStudyText } from '../use-study-text.ts';
import { useTraceWords } from './use-trace-words.ts';
import { VerdictTag } from './VerdictTag.tsx';
import { WayItem } from './WayItem.tsx';

type Answer = Extract<TraceInfluenceQuery['influence'], { __typename: 'Influence' }>;
type Reached = Answer['reached']['edges'][number]['node'];

/** An entity reached: opened, it shows the routes there, those for and those against apart. */
export function ReachedRow({ reached }: { reached: Reached }) {
  const words = useTraceWords();
  const text = useStudyText();
  const id = useId();
  const { entity, routes } = reached;
  const groups = routes.map(({ shortest, ...rest }) => ({
    ...rest,
    ways: shortest.map((path) => wayOfPath(path, 'route')),
  }));
  // A way chosen from an address opens its row.
  const key = useTraceStore((state) => state.key);
  const holds = groups.some(({ ways }) => ways.some((way) => way.key === key));
  const [open, setOpen] = useState(holds);
  return (
    <li className="reached">
      <button
        type="button"
        className="reached-row"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon name={open ? 'chevron-down' : 'chevron-right'} size={14} />
        <KindGlyph family={FAMILY_OF_KIND[entity.kind]} collective={entity.collective} size={18} />
        <span className="reached-name">{text(entity.label)}</span>
        <span className="reached-routes">
          {routes.map(({ verdict, count }) => (
            <VerdictTag key={verdict} verdict={verdict} word={words.routes(verdict, count)} />
          ))}
        </span>
      </button>
      <div id={id} hidden={!open}>
        {open &&
          groups.map(({ verdict, count, ways }) => (
            <section key={verdict} className="trace-group reached-group">
              {(groups.length > 1 || ways.length < count) && (
                <h4>
                  <VerdictTag verdict={verdict} word={words.routes(verdict, count)} />
                  {ways.length < count && <small>{words.firstRoutes(ways.length, count)}</small>}
                </h4>
              )}
              <ul>
                {ways.map((way) => (
                  <WayItem key={way.key} way={way} />
                ))}
              </ul>
            </section>
          ))}
      </div>
    </li>
  );
}
