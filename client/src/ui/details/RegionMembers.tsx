import type { EntityDetailsQuery } from '../../api/generated/graphql.ts';
import { useMessages } from '../use-messages.ts';
import { EntityLink } from './EntityLink.tsx';

type Entity = NonNullable<EntityDetailsQuery['entity']>;

/** Who the study says is in a region: poles, then everyone else. */
export function RegionMembers({ entity }: { entity: Entity }) {
  const { details } = useMessages();
  const there = entity.relations.edges
    .map(({ node }) => node)
    .filter(({ type, target, negated }) => type === 'LOCATED_IN' && target.id === entity.id && !negated)
    .map(({ source }) => source);
  if (there.length === 0) return null;
  const rank = ({ kind }: (typeof there)[number]) => Number(kind !== 'POLE');
  const members = [...there].sort((a, b) => rank(a) - rank(b));
  return (
    <section className="details-section">
      <h3>
        {details.there} <small>{details.thereSub}</small>
      </h3>
      <ul className="region-members">
        {members.map((member) => (
          <li key={member.id}>
            <EntityLink entity={member} glyph />
          </li>
        ))}
      </ul>
    </section>
  );
}
