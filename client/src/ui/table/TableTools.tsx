import { COLUMNS, TABLES } from '../../model/table-columns.ts';
import { chooseColumns, findRows, setSort, showTable, useTables } from '../../state/table-store.ts';
import { Icon } from '../glyph/Icon.tsx';
import type { Frame } from '../use-media.ts';
import { ColumnsButton } from './ColumnsButton.tsx';
import { useTableMessages } from './use-table-messages.ts';

/** Sorting on a phone, where there are no heads to press. */
function SortSelect() {
  const words = useTableMessages();
  const { table, sort } = useTables();
  const [key] = sort[table];
  const options = COLUMNS[table].flatMap((column) => [
    { value: column, name: words.upward(words.heads[column]), key: { column, down: false } },
    { value: `-${column}`, name: words.downward(words.heads[column]), key: { column, down: true } },
  ]);
  return (
    <select
      className="table-sort"
      aria-label={words.sortBy}
      value={key ? `${key.down ? '-' : ''}${key.column}` : ''}
      onChange={({ target }) => {
        const chosen = options.find(({ value }) => value === target.value);
        setSort(chosen ? [chosen.key] : []);
      }}
    >
      <option value="">{words.unsorted}</option>
      {options.map(({ value, name }) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  );
}

/** Which table, which of its rows, which columns. */
export function TableTools({ frame }: { frame: Frame }) {
  const words = useTableMessages();
  const { table, find, columns } = useTables();
  return (
    <div className="table-tools" role="toolbar" aria-label={words.switch}>
      <fieldset className="table-switch" aria-label={words.switch}>
        {TABLES.map((each) => (
          <button key={each} type="button" aria-pressed={each === table} onClick={() => showTable(each)}>
            {words.tables[each]}
          </button>
        ))}
      </fieldset>
      <div className="table-find">
        <Icon name="filter" size={14} />
        <input
          type="text"
          aria-label={words.find}
          placeholder={words.findHint}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={find}
          onChange={({ target }) => findRows(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || find === '') return;
            event.stopPropagation();
            findRows('');
          }}
        />
        {find !== '' && (
          <button
            type="button"
            className="table-find-clear"
            aria-label={words.clear}
            onClick={() => findRows('')}
          >
            <Icon name="close" size={14} />
          </button>
        )}
      </div>
      {frame === 'phone' ? (
        <SortSelect />
      ) : (
        <ColumnsButton
          label={words.columns}
          columns={COLUMNS[table].slice(1).map((id) => ({ id, name: words.heads[id] }))}
          chosen={columns[table]}
          onChoose={chooseColumns}
        />
      )}
    </div>
  );
}
