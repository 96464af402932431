import { EntityDetailsDocument, type EntityDetailsQuery } from '../../api/generated/graphql.ts';
import type { Scene } from '../../model/scene.ts';
import { FAMILY_OF_KIND } from '../../model/types.ts';
import { openPanel } from '../../state/panels.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { KindGlyph } from '../glyph/KindGlyph.tsx';
import { TakeAwayButton } from '../share/TakeAwayButton.tsx';
import { useLanguage, useMessages } from '../use-messages.ts';
import { useOperation } from '../use-operation.ts';
import { useStudyText } from '../use-study-text.ts';
import { DetailsHead } from './DetailsHead.tsx';
import { DetailsState } from './DetailsState.tsx';
import { EntityActions } from './EntityActions.tsx';
import { EntityFacts } from './EntityFacts.tsx';
import { EntityRelations } from './EntityRelations.tsx';
import { HiddenNotice } from './HiddenNotice.tsx';
import { RegionMembers } from './RegionMembers.tsx';
import { useIsInView } from './use-is-in-view.ts';

type Entity = NonNullable<EntityDetailsQuery['entity']>;

function EntityBody({ entity, hidden }: { entity: Entity; hidden: boolean }) {
  const { details, words } = useMessages();
  const text = useStudyText();
  const kind = words.kinds[entity.kind][0];
  return (
    <div className="details-body">
      <div className="entity-title">
        <KindGlyph family={FAMILY_OF_KIND[entity.kind]} collective={entity.collective} size={34} />
        <div>
          <h3 className={`entity-name family-${FAMILY_OF_KIND[entity.kind]}`}>{text(entity.label)}</h3>
          <p className="entity-kind">
            {[entity.collective ? details.collective(kind) : kind, entity.code, details.degree(entity.degree)]
              .filter(Boolean)
              .join(', ')}
          </p>
        </div>
      </div>
      {hidden && <HiddenNotice />}
      {entity.description && <p className="statement study">{text(entity.description)}</p>}
      <EntityFacts entity={entity} />
      {entity.kind === 'REGION' && <RegionMembers entity={entity} />}
      <section className="details-section">
        <h3>
          {details.relationsTitle} <small>{details.degree(entity.relations.totalCount)}</small>
        </h3>
        <EntityRelations key={entity.id} id={entity.id} first={entity.relations} />
      </section>
    </div>
  );
}

type Props = { id: string; scene: Scene; onBack?: (() => void) | undefined };

/** An entity: what it is, its facts, its relations. */
export function EntityDetails({ id, scene, onBack }: Props) {
  const { details, plate } = useMessages();
  const lang = useLanguage() === 'fr' ? ('FR' as const) : ('EN' as const);
  const variables = { id, lang };
  const node = scene.nodes.find((each) => each.id === id) ?? null;
  const inView = useIsInView(id);
  const hidden = inView && node === null;
  const operation = useOperation(EntityDetailsDocument, variables);
  const text = useStudyText();
  const found = operation.status === 'ready' ? operation.data.entity : null;
  const label = found ? text(found.label) : null;
  return (
    <>
      <DetailsHead title={details.entity} onBack={onBack}>
        <TakeAwayButton subject={label === null ? null : { of: 'entity', id, label }} />
        <IconButton
          icon="code"
          size="small"
          label={plate.query}
          onPress={() => openPanel({ query: { document: EntityDetailsDocument.toString(), variables } })}
        />
      </DetailsHead>
      <div className="details-scroll">
        <DetailsState operation={operation}>
          {({ entity }) => (entity ? <EntityBody entity={entity} hidden={hidden} /> : null)}
        </DetailsState>
      </div>
      {!hidden && <EntityActions id={id} node={node} />}
    </>
  );
}
