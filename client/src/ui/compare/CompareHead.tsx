import type { ComparedAspectFragment } from '../../api/generated/graphql.ts';
import { FAMILY_OF_KIND } from '../../model/types.ts';
import { moved, setCompared } from '../../state/comparing.ts';
import { openPanel } from '../../state/panels.ts';
import { choose, useViewStore } from '../../state/view-store.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { KindGlyph } from '../glyph/KindGlyph.tsx';
import { useMatrixMessages } from '../matrix/use-matrix-messages.ts';
import { useMessages } from '../use-messages.ts';
import { useStudyText } from '../use-study-text.ts';
import type { ComparedEntity } from './use-comparison.ts';

type Props = {
  entity: ComparedEntity;
  ids: readonly string[];
  aspects: readonly ComparedAspectFragment[];
};

/** A compared entity at the head of its column, where it can be moved or taken out. */
export function CompareHead({ entity, ids, aspects }: Props) {
  const { compare } = useMatrixMessages();
  const { words } = useMessages();
  const text = useStudyText();
  const chosen = useViewStore((state) => state.chosen.includes(entity.id));
  const { id, kind, collective } = entity;
  const label = text(entity.label);
  const at = ids.indexOf(id);
  // Where there are many columns, where they lie is left to the rows.
  const regions = (ids.length > 3 ? [] : aspects)
    .filter(
      ({ relationType, cells }) =>
        relationType === 'LOCATED_IN' &&
        cells.some((cell) => cell.entity.id === id && cell.relations.some(({ negated }) => !negated)),
    )
    .map(({ other }) => text(other.label));
  const reach = entity.__typename === 'Pole' && entity.reach ? words.reaches[entity.reach] : null;
  const family = FAMILY_OF_KIND[kind];
  return (
    <div className="cmp-head">
      <button
        type="button"
        className={`cmp-name family-${family}${chosen ? ' cmp-chosen' : ''}`}
        aria-pressed={chosen}
        title={compare.open(label)}
        onClick={() => {
          choose([id]);
          openPanel({ details: true });
        }}
      >
        <KindGlyph family={family} collective={collective} size={18} />
        <span>{label}</span>
      </button>
      <p className="cmp-kind">
        {[words.kinds[kind][0], reach?.toLowerCase(), ...regions].filter(Boolean).join(', ')}
      </p>
      <div className="cmp-moves">
        <IconButton
          icon="chevron-left"
          size="small"
          label={compare.left(label)}
          isDisabled={at <= 0}
          onPress={() => setCompared(moved(ids, id, -1))}
        />
        <IconButton
          icon="chevron-right"
          size="small"
          label={compare.right(label)}
          isDisabled={at < 0 || at === ids.length - 1}
          onPress={() => setCompared(moved(ids, id, 1))}
        />
        <IconButton
          icon="close"
          size="small"
          label={compare.remove(label)}
          onPress={() => setCompared(ids.filter((each) => each !== id))}
        />
      </div>
    </div>
  );
}
