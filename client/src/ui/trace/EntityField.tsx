import { FAMILY_OF_KIND } from '../../model/types.ts';
import { useGraphStore } from '../../state/graph-store.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { KindGlyph } from '../glyph/KindGlyph.tsx';
import { useEntityLabel } from '../use-entity-label.ts';
import { useMessages } from '../use-messages.ts';
import { useTraceWords } from './use-trace-words.ts';

type Props = {
  id: string;
  /** Letter of an end, or the word of what it is to the question: "Via". */
  mark?: string;
  onRemove: () => void;
  /** The answer refused it. */
  refused?: boolean;
};

/** An entity the question names, and how to take it out. */
export function EntityField({ id, mark, onRemove, refused = false }: Props) {
  const words = useTraceWords();
  const { words: names } = useMessages();
  const label = useEntityLabel(id);
  const entity = useGraphStore((state) => state.data.entities.get(id));
  return (
    <div className={refused ? 'trace-field trace-field-refused' : 'trace-field'}>
      {mark && <span className={mark.length === 1 ? 'trace-letter' : 'trace-mark'}>{mark}</span>}
      {entity && <KindGlyph family={FAMILY_OF_KIND[entity.kind]} collective={entity.collective} size={20} />}
      <span className="trace-field-name">
        {label} {entity && <small>{names.kinds[entity.kind][0]}</small>}
      </span>
      <IconButton icon="close" size="small" label={words.remove(label)} onPress={onRemove} />
    </div>
  );
}
