import { FAMILY_OF_KIND } from '../../model/types.ts';
import { chooseOrDrop } from '../../state/arranging.ts';
import { useGraphStore } from '../../state/graph-store.ts';
import { choose } from '../../state/view-store.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { KindGlyph } from '../glyph/KindGlyph.tsx';
import { useMessages } from '../use-messages.ts';

type Props = {
  items: readonly { id: string; label: string }[];
  /** Each can be let go. */
  droppable?: boolean;
};

/** Entities and groups by name; a press shows one alone. */
export function ChosenList({ items, droppable = false }: Props) {
  const { choice } = useMessages();
  const entities = useGraphStore((state) => state.data.entities);
  return (
    <ul className="chosen-list">
      {items.map(({ id, label }) => {
        const entity = entities.get(id);
        return (
          <li key={id}>
            <button type="button" className="view-entity" data-things={id} onClick={() => choose([id])}>
              {entity && (
                <KindGlyph family={FAMILY_OF_KIND[entity.kind]} collective={entity.collective} size={18} />
              )}{' '}
              {label}
            </button>
            {droppable && (
              <IconButton
                icon="close"
                size="small"
                label={choice.drop(label)}
                onPress={() => chooseOrDrop(id)}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
