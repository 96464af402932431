import type { ListedRelationFragment } from '../../api/generated/graphql.ts';
import { isObserved, SYMMETRIC_TYPES } from '../../model/types.ts';
import { showRelation } from '../../state/explore.ts';
import { SignGlyph } from '../glyph/SignGlyph.tsx';
import { useMessages } from '../use-messages.ts';
import { useStudyText } from '../use-study-text.ts';

type Props = {
  relation: ListedRelationFragment;
  /** Its other end, under a heading that says the rest; left out: its statement. */
  name?: string;
};

/** A relation in a list: a press opens it. */
export function RelationItem({ relation, name }: Props) {
  const { words } = useMessages();
  const text = useStudyText();
  const { id, type, sign, strength, modality, source, target, statement } = relation;
  const notes = [strength && words.strengthWords[strength], words.modalityWords[modality]]
    .filter(Boolean)
    .join(', ');
  return (
    <li>
      <button
        type="button"
        className="relation-item"
        data-things={id}
        onClick={() => showRelation(id, [source.id, target.id])}
      >
        <SignGlyph
          sign={sign ?? null}
          strength={strength ?? null}
          observed={isObserved(modality)}
          symmetric={SYMMETRIC_TYPES.has(type)}
          width={30}
        />
        <span>
          <span className={name === undefined ? 'study' : 'relation-name'}>{text(name ?? statement)}</span>
          {notes && <span className="relation-notes">{notes}</span>}
        </span>
      </button>
    </li>
  );
}
