import { useState } from 'react';
import type { ListedRelationFragment } from '../../api/generated/graphql.ts';
import { collators } from '../../i18n/numbers.ts';
import { SignTag } from '../glyph/SignTag.tsx';
import { useLanguage, useMessages } from '../use-messages.ts';
import { groupRelations, otherEnd, type RelationGroup } from './group-relations.ts';
import { RelationItem } from './RelationItem.tsx';

/** Relations of a group shown before the rest is asked for. */
const FIRST = 8;

function Group({ id, group }: { id: string; group: RelationGroup }) {
  const { words, details } = useMessages();
  const [all, setAll] = useState(false);
  const { type, sign, negated, direction, relations } = group;
  const verb = sign ? words.signs[sign] : words.relations[type];
  const word = negated && direction === 'OUT' ? verb[2] : verb[direction === 'OUT' ? 0 : 1];
  const shown = all ? relations : relations.slice(0, FIRST);
  return (
    <section className="relation-group">
      <h4>
        {sign ? <SignTag sign={sign} word={word} /> : word}
        {negated && <span className="relation-denied"> ({details.denied})</span>}
        <small>{relations.length}</small>
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

/** An entity's relations by type, sign and direction, each of which opens. */
export function EntityRelations({
  id,
  relations,
}: {
  id: string;
  relations: readonly ListedRelationFragment[];
}) {
  const language = useLanguage();
  return groupRelations(id, relations, collators[language]).map((group) => (
    <Group key={group.key} id={id} group={group} />
  ));
}
