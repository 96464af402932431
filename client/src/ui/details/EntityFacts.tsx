import type { ReactNode } from 'react';
import type { EntityDetailsQuery } from '../../api/generated/graphql.ts';
import type { RelationType } from '../../model/types.ts';
import { useMessages } from '../use-messages.ts';
import { useStudyText } from '../use-study-text.ts';
import { EntityLink } from './EntityLink.tsx';
import { PoleFigures } from './PoleFigures.tsx';

type Entity = NonNullable<EntityDetailsQuery['entity']>;

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** Targets of the entity's own relations of a type. */
function targetsOf(entity: Entity, type: RelationType) {
  const relations = entity.relations.edges.map(({ node }) => node);
  return relations.filter((each) => each.type === type && each.source.id === entity.id && !each.negated);
}

function Links({ entity, type }: { entity: Entity; type: RelationType }) {
  return (
    <ul className="fact-links">
      {targetsOf(entity, type).map(({ id, target }) => (
        <li key={id}>
          <EntityLink entity={target} />
        </li>
      ))}
    </ul>
  );
}

/** Other names, and for a pole its reach, regions, sectors and figures. */
export function EntityFacts({ entity }: { entity: Entity }) {
  const { details, words } = useMessages();
  const text = useStudyText();
  const pole = entity.__typename === 'Pole' ? entity : null;
  const has = (type: RelationType) => pole !== null && targetsOf(entity, type).length > 0;
  const facts = (
    <>
      {entity.aliases.length > 0 && (
        <Fact name={details.aliases}>{details.list(entity.aliases.map(text))}</Fact>
      )}
      {pole?.reach && <Fact name={details.reach}>{words.reaches[pole.reach]}</Fact>}
      {has('LOCATED_IN') && (
        <Fact name={details.regions}>
          <Links entity={entity} type="LOCATED_IN" />
        </Fact>
      )}
      {has('COVERS') && (
        <Fact name={details.sectors}>
          <Links entity={entity} type="COVERS" />
        </Fact>
      )}
      {entity.__typename === 'Actor' && entity.abroad && <Fact name={details.regions}>{details.abroad}</Fact>}
      {entity.__typename === 'Publication' && entity.year != null && (
        <Fact name={details.year}>{entity.year}</Fact>
      )}
    </>
  );
  const any =
    entity.aliases.length > 0 ||
    pole?.reach != null ||
    has('LOCATED_IN') ||
    has('COVERS') ||
    (entity.__typename === 'Actor' && entity.abroad) ||
    (entity.__typename === 'Publication' && entity.year != null);
  return (
    <>
      {any && <dl className="facts">{facts}</dl>}
      {pole && <PoleFigures pole={pole} />}
    </>
  );
}
