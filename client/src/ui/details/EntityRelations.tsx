import { useState } from 'react';
import { collators } from '../../i18n/numbers.ts';
import { Button } from '../controls/Button.tsx';
import { Skeleton } from '../controls/Skeleton.tsx';
import { SignTag } from '../glyph/SignTag.tsx';
import { useLanguage, useMessages } from '../use-messages.ts';
import { groupRelations, otherEnd, type RelationGroup } from './group-relations.ts';
import { RelationItem } from './RelationItem.tsx';
import { type RelationsPage, useAllRelations } from './use-all-relations.ts';

/** Relations of a group shown before the rest is asked for. */
const FIRST = 8;

/** `partial`: there are relations not read yet, so that the count is a least one. */
function Group({ id, group, partial }: { id: string; group: RelationGroup; partial: boolean }) {
  const { words, details } = useMessages();
  const [all, setAll] = useState(false);
  const { type, sign, negated, direction, relations } = group;
  // A condition has a sign too, but is said in its own words.
  const verb = sign && type === 'INFLUENCES' ? words.signs[sign] : words.relations[type];
  const word = negated && direction === 'OUT' ? verb[2] : verb[direction === 'OUT' ? 0 : 1];
  const shown = all ? relations : relations.slice(0, FIRST);
  return (
    <section className="relation-group">
      <h4>
        {sign ? <SignTag sign={sign} word={word} /> : word}
        {negated && <span className="relation-denied"> ({details.denied})</span>}
        <small>{partial ? details.atLeast(relations.length) : relations.length}</small>
      </h4>
      <ul>
        {shown.map((relation) => (
          <RelationItem key={relation.id} relation={relation} name={otherEnd(relation, id).label} />
        ))}
      </ul>
      {shown.length < relations.length && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {details.showMore(relations.length - shown.length)}
        </button>
      )}
    </section>
  );
}

/** An entity's relations by type, sign and direction, each of which opens; a hub's beyond the first on demand. */
export function EntityRelations({ id, first }: { id: string; first: RelationsPage }) {
  const { details, plate } = useMessages();
  const language = useLanguage();
  const { relations, rest, operation, load } = useAllRelations(id, first);
  return (
    <>
      {groupRelations(id, relations, collators[language]).map((group) => (
        <Group key={group.key} id={id} group={group} partial={rest > 0} />
      ))}
      {rest > 0 && (
        <div className="relation-rest">
          <p className="caption">{details.partly(relations.length, first.totalCount)}</p>
          {operation.status === 'loading' && operation.slow && <Skeleton text={plate.loading} />}
          {operation.status === 'failed' && <p role="alert">{details.failed}</p>}
          {operation.status !== 'loading' && (
            <Button kind="line" size="small" onPress={operation.status === 'failed' ? operation.retry : load}>
              {details.readRest(rest)}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
