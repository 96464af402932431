import { type RefObject, useEffect, useMemo } from 'react';
import type { TableName } from '../../model/table-columns.ts';
import type { TableRow } from '../../model/table-rows.ts';
import { FAMILY_OF_KIND } from '../../model/types.ts';
import { choose } from '../../state/view-store.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { Marked } from '../controls/Marked.tsx';
import { KindGlyph } from '../glyph/KindGlyph.tsx';
import { SignTag } from '../glyph/SignTag.tsx';
import { useMessages } from '../use-messages.ts';
import { nameOf } from './row-name.ts';
import { useRowsInSight } from './use-rows-in-sight.ts';
import { useTableMessages } from './use-table-messages.ts';

/** Height of a row of two lines, in px. */
const ROW = 62;

type Props = {
  table: TableName;
  rows: readonly TableRow[];
  find: string;
  chosen: ReadonlySet<string>;
  detail: string | null;
  onMenu: (row: TableRow, button: HTMLElement) => void;
  listRef: RefObject<HTMLDivElement | null>;
};

function EntityLines({ row, find }: { row: TableRow; find: string }) {
  const { details } = useMessages();
  const { entity, cells } = row;
  const inView = Number(cells.inView?.order ?? 0);
  const parts = [cells.kind?.text, details.degree(inView), cells.regions?.text].filter(Boolean);
  if (!entity) return null;
  return (
    <>
      <KindGlyph family={FAMILY_OF_KIND[entity.kind]} collective={entity.collective} size={24} />
      <span className="table-item-text">
        <span className={`table-item-title family-${FAMILY_OF_KIND[entity.kind]}`}>
          <Marked text={cells.name?.text ?? ''} query={find} />
        </span>
        <span className="table-item-sub">{parts.join(', ')}</span>
      </span>
    </>
  );
}

function RelationLines({ row, find }: { row: TableRow; find: string }) {
  const { claim, cells } = row;
  const sub = [cells.modality?.text, cells.passages?.text].filter(Boolean).join(', ');
  return (
    <span className="table-item-text">
      <span className="table-item-title">
        <Marked text={`${cells.source?.text} → ${cells.target?.text}`} query={find} />
      </span>
      <span className="table-item-sub">
        {claim?.sign ? <SignTag sign={claim.sign} word={cells.sign?.text ?? ''} /> : cells.type?.text}, {sub}
      </span>
    </span>
  );
}

/** The table on a phone: a list of rows of two lines, of which only those in sight are made. */
export function TableList({ table, rows, find, chosen, detail, onMenu, listRef }: Props) {
  const words = useTableMessages();
  const sight = useRowsInSight(listRef, rows.length, ROW, 0);
  const at = useMemo(() => rows.findIndex(({ id }) => id === detail), [rows, detail]);
  const { reveal } = sight;
  useEffect(() => {
    if (detail !== null && at >= 0) reveal(at);
  }, [detail, at >= 0]);
  return (
    <div ref={listRef} className="table-list">
      <ul
        aria-label={words.caption[table]}
        style={{ '--rows': `${rows.length * ROW}px` } as React.CSSProperties}
      >
        {rows.slice(sight.from, sight.to).map((row, index) => {
          return (
            <li
              key={row.id}
              className="table-item"
              aria-setsize={rows.length}
              aria-posinset={sight.from + index + 1}
              style={{ '--top': `${(sight.from + index) * ROW}px` } as React.CSSProperties}
            >
              <button
                type="button"
                className="table-item-main"
                aria-pressed={chosen.has(row.id)}
                data-id={row.id}
                data-things={row.id}
                onClick={() => choose([row.id])}
              >
                {row.entity ? <EntityLines row={row} find={find} /> : <RelationLines row={row} find={find} />}
              </button>
              <IconButton
                icon="more"
                label={words.actions(nameOf(row))}
                onPress={({ target }) => onMenu(row, target as HTMLElement)}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
