import type { EntityDetailsQuery } from '../../api/generated/graphql.ts';
import { COMPARED, compareWith } from '../../state/comparing.ts';
import { openPanel } from '../../state/panels.ts';
import { Button } from '../controls/Button.tsx';
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
  const poles = there.filter(({ kind }) => kind === 'POLE');
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
      {poles.length >= COMPARED.least && poles.length <= COMPARED.most && (
        <Button
          kind="line"
          size="small"
          icon="compare"
          onPress={() => {
            openPanel({ details: false });
            compareWith(poles.map(({ id }) => id));
          }}
        >
          {details.comparePoles(poles.length)}
        </Button>
      )}
    </section>
  );
}
