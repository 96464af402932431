import { type EntityKind, FAMILY_OF_KIND } from '../../model/types.ts';
import { showEntity } from '../../state/explore.ts';
import { KindGlyph } from '../glyph/KindGlyph.tsx';
import { useStudyText } from '../use-study-text.ts';

type Props = {
  entity: { id: string; label: string; kind?: EntityKind; collective?: boolean };
  /** Its shape beside its name. */
  glyph?: boolean;
};

/** Name of an entity: a press puts it on the plate and chooses it. */
export function EntityLink({ entity, glyph = false }: Props) {
  const text = useStudyText();
  const { id, kind, collective, label } = entity;
  return (
    <button
      type="button"
      className={`entity-link family-${kind ? FAMILY_OF_KIND[kind] : 'none'}`}
      data-things={id}
      onClick={() => void showEntity(id)}
    >
      {glyph && kind && <KindGlyph family={FAMILY_OF_KIND[kind]} collective={collective} size={18} />}
      <span>{text(label)}</span>
    </button>
  );
}
