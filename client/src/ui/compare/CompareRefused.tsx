import { ComparedNamesDocument, type RefusedFragment } from '../../api/generated/graphql.ts';
import { FAMILY_OF_KIND } from '../../model/types.ts';
import { COMPARED, setCompared } from '../../state/comparing.ts';
import { nodes } from '../../state/pages.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { Icon } from '../glyph/Icon.tsx';
import { KindGlyph } from '../glyph/KindGlyph.tsx';
import { useMatrixMessages } from '../matrix/use-matrix-messages.ts';
import { useLanguage, useMessages } from '../use-messages.ts';
import { useOperation } from '../use-operation.ts';
import { useStudyText } from '../use-study-text.ts';

type Props = { refused: RefusedFragment; ids: readonly string[] };

/** Why these cannot be compared, and each of them with the way to take it out. */
export function CompareRefused({ refused, ids }: Props) {
  const { compare } = useMatrixMessages();
  const { words } = useMessages();
  const text = useStudyText();
  const lang = useLanguage() === 'fr' ? ('FR' as const) : ('EN' as const);
  const names = useOperation(ComparedNamesDocument, { ids: ids.slice(0, 100), lang });
  const known = new Map(
    names.status === 'ready' ? nodes(names.data.subgraph.entities).map((entity) => [entity.id, entity]) : [],
  );
  const unknown = new Set(refused.reason === 'UNKNOWN_ID' ? refused.ids : []);
  const why =
    refused.reason === 'UNKNOWN_ID'
      ? compare.refused.UNKNOWN_ID(refused.ids.join(', '))
      : refused.reason === 'OUT_OF_RANGE'
        ? compare.refused.OUT_OF_RANGE(
            ids.length,
            refused.min ?? COMPARED.least,
            refused.max ?? COMPARED.most,
          )
        : compare.refused.OTHER;
  return (
    <div className="cmp-refused">
      <p role="alert">
        <Icon name="info" /> {why}
      </p>
      <ul className="cmp-asked">
        {ids.map((id) => {
          const entity = known.get(id);
          const label = entity ? text(entity.label) : id;
          return (
            <li key={id} className={unknown.has(id) ? 'cmp-unknown' : undefined}>
              {entity && (
                <KindGlyph family={FAMILY_OF_KIND[entity.kind]} collective={entity.collective} size={18} />
              )}
              <span className="cmp-asked-name">
                {label}{' '}
                <small>
                  {entity ? words.kinds[entity.kind][0] : unknown.has(id) ? compare.unknown : null}
                </small>
              </span>
              <IconButton
                icon="close"
                size="small"
                label={compare.remove(label)}
                onPress={() => setCompared(ids.filter((each) => each !== id))}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
