import { fileSlug } from '../../model/file-slug.ts';
import type { Scene } from '../../model/scene.ts';
import type { TableText } from '../../model/table-text.ts';
import { Button } from '../controls/Button.tsx';
import { Icon } from '../glyph/Icon.tsx';
import { HiddenNote } from '../plate/HiddenNote.tsx';
import { useMessages } from '../use-messages.ts';
import { saveCsv } from './take-away.ts';
import { useTableMessages } from './use-table-messages.ts';

type Props = {
  /** What is in view, in words. */
  title: string;
  scene: Scene;
  text: TableText;
  /** Rows of the table before its own filter. */
  all: number;
  /** How many of the rows are chosen. */
  chosen: number;
  /** Chooses all rows, or none where all are. */
  onChoose: () => void;
  failed: boolean;
  onRetry: () => void;
  onCopy: () => void;
};

/** Counts, what is hidden and how to have it back, and what can be taken away. */
export function TableFoot({ title, scene, text, all, chosen, onChoose, failed, onRetry, onCopy }: Props) {
  const { plate } = useMessages();
  const words = useTableMessages();
  const { shown } = scene;
  const { table, rows } = text;
  const allChosen = rows.length > 0 && chosen === rows.length;
  const count = words.rows[table](all);
  const other =
    table === 'entities' ? words.rows.relations(shown.relations) : words.rows.entities(shown.entities);
  return (
    <div className="plate-foot table-foot">
      <span role="status">
        <b>{rows.length === all ? count : words.rowsOf(rows.length, count)}</b>, {other}
      </span>
      <HiddenNote scene={scene} />
      {failed && (
        <span className="plate-hidden">
          <Icon name="warn" size={14} /> {words.facts}{' '}
          <button type="button" className="link" onClick={onRetry}>
            {plate.retry}
          </button>
        </span>
      )}
      <span className="grow" />
      {chosen > 0 && <span className="table-chosen">{words.chosen(chosen)}</span>}
      <Button
        size="small"
        icon={allChosen ? 'close' : 'check'}
        isDisabled={rows.length === 0}
        onPress={onChoose}
      >
        {allChosen ? words.chooseNone : words.chooseAll}
      </Button>
      <Button
        size="small"
        icon="copy"
        aria-label={words.copyRows(chosen)}
        isDisabled={chosen === 0}
        onPress={onCopy}
      >
        {words.copy}
      </Button>
      <Button
        size="small"
        icon="download"
        aria-label={words.csvOf(words.rows[table](rows.length))}
        isDisabled={rows.length === 0}
        onPress={() =>
          saveCsv(text, ['maillage', words.file[table], fileSlug(title)].filter(Boolean).join('-'))
        }
      >
        {words.csv}
      </Button>
    </div>
  );
}
