import type { ListedRelationFragment, RelationDetailsQuery } from '../../api/generated/graphql.ts';
import { useMessages } from '../use-messages.ts';
import { RelationItem } from './RelationItem.tsx';

type Relation = NonNullable<RelationDetailsQuery['relation']>;

function Row({ name, relations }: { name: string; relations: readonly ListedRelationFragment[] }) {
  if (relations.length === 0) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <ul>
          {relations.map((relation) => (
            <RelationItem key={relation.id} relation={relation} />
          ))}
        </ul>
      </dd>
    </>
  );
}

/** Claims to read this one with: what it nuances, what nuances it, what goes against it. "None" is said. */
export function ReadWith({ relation }: { relation: Relation }) {
  const { details } = useMessages();
  return (
    <section className="details-section">
      <h3>{details.readWith}</h3>
      <dl className="read-with">
        <Row name={details.qualifies} relations={relation.qualifies} />
        <Row name={details.qualifiedBy} relations={relation.qualifiedBy} />
        <Row name={details.contradicts} relations={relation.contradicts} />
        {relation.contradicts.length === 0 && (
          <>
            <dt>{details.contradicts}</dt>
            <dd className="quiet">{details.noContrary}</dd>
          </>
        )}
      </dl>
    </section>
  );
}
