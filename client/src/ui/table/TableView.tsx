import '../../styles/table.css';
import { useMemo, useRef, useState } from 'react';
import type { Point } from '../../model/scene.ts';
import type { TableRow } from '../../model/table-rows.ts';
import type { TableText } from '../../model/table-text.ts';
import { announce } from '../../state/notices.ts';
import { closePanel, openPanel, usePanels } from '../../state/panels.ts';
import { useTables } from '../../state/table-store.ts';
import { choose, selectDetail, useViewStore } from '../../state/view-store.ts';
import { ClaimSheet } from '../app/lazy-panels.ts';
import { preloadable } from '../app/preloadable.tsx';
import { useShown } from '../app/use-shown.ts';
import { usePlateTitle } from '../plate/use-plate-title.ts';
import { useClaimsInCells } from '../use-claims-in-cells.ts';
import { useMessages } from '../use-messages.ts';
import type { PaneProps } from '../workspace/Pane.tsx';
import { PaneTitle } from '../workspace/PaneTitle.tsx';
import { entityEntries, relationEntries } from './row-entries.ts';
import { nameOf } from './row-name.ts';
import { TableFoot } from './TableFoot.tsx';
import { TableGrid } from './TableGrid.tsx';
import { TableList } from './TableList.tsx';
import { TableNotice } from './TableNotice.tsx';
import { TableTools } from './TableTools.tsx';
import { chooseAllRows, clearTable } from './table-acts.ts';
import { copyRows } from './take-away.ts';
import { useTableMessages } from './use-table-messages.ts';
import { useTableRows } from './use-table-rows.ts';

const RowMenu = preloadable(() => import('./RowMenu.tsx').then(({ RowMenu }) => RowMenu));

/** Room in px that the preview of an expansion has below where it opens. */
const PREVIEW = 420;

/** Rows that are chosen: a chosen bundle chooses its relations, a cell of the matrix those in it. */
function useChosen(
  rows: readonly TableRow[],
  chosen: readonly string[],
  bundles: ReadonlyMap<string, string>,
) {
  const inCells = useClaimsInCells();
  return useMemo(() => {
    const ids = new Set([...chosen, ...inCells]);
    return new Set(rows.flatMap(({ id }) => (ids.has(id) || ids.has(bundles.get(id) ?? '') ? [id] : [])));
  }, [rows, chosen, inCells, bundles]);
}

/** What is in view as tables: its entities, its relations. */
export function TableView({ scene, frame }: PaneProps) {
  const title = usePlateTitle();
  const words = useTableMessages();
  const messages = useMessages();
  const { table, columns, sort, find } = useTables();
  const { all, rows, failed, retry } = useTableRows(scene);
  const chosenIds = useViewStore((state) => state.chosen);
  const detail = useViewStore(selectDetail);
  const { mode, beside } = useShown();
  const drawn = mode === 'graph' || beside === 'graph';
  const follow = usePanels((state) => state.follow) && !drawn;
  const [menu, setMenu] = useState<{ row: TableRow; at: Point } | null>(null);
  const body = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const bundles = useMemo(
    () => new Map(scene.edges.flatMap(({ id, claims }) => claims.map((claim) => [claim, id] as const))),
    [scene],
  );
  const chosen = useChosen(all, chosenIds, bundles);
  const shown = columns[table];
  const text: TableText = { table, columns: shown, heads: words.heads, rows };
  const copy = () => {
    const taken = rows.filter(({ id }) => chosen.has(id));
    void copyRows({ ...text, rows: taken }, words.copied(taken.length));
  };

  const chosenRows = rows.filter(({ id }) => chosen.has(id)).length;
  const chooseAll = (focused: string | null) => {
    chooseAllRows(rows, focused);
    announce(words.chosen(rows.length));
  };
  const chooseNone = () => {
    choose([]);
    announce(words.chosen(0));
  };
  const clear = () => {
    clearTable();
    if (chosenIds.length > 0 && useViewStore.getState().chosen.length === 0) announce(words.chosen(0));
  };

  /** Where something opens below a cell, in the px of an element around it. */
  const below = (cell: Element, around: Element | null | undefined): Point => {
    const box = cell.getBoundingClientRect();
    const base = around?.getBoundingClientRect();
    return { x: box.left - (base?.left ?? 0) + 12, y: box.bottom - (base?.top ?? 0) };
  };
  const cellOf = (id: string) =>
    body.current?.querySelector<HTMLElement>(
      `[data-id="${CSS.escape(id)}"] [data-column], [data-id="${CSS.escape(id)}"]`,
    ) ?? null;
  const focusOn = (id: string) => {
    const line = body.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
    const cell = line?.querySelector<HTMLElement>('[tabindex="0"]') ?? line?.querySelector('[data-column]');
    (cell instanceof HTMLElement ? cell : line)?.focus();
  };
  // The graph opens the preview at the node; where it isn't drawn, it opens over the views.
  const whereOf = (id: string) => {
    const cell = cellOf(id);
    if (drawn || !cell) return null;
    const panes = cell.closest('.panes');
    const { x, y } = below(cell, panes);
    return { x, y: Math.max(60, Math.min(y, (panes?.clientHeight ?? 0) - PREVIEW)) };
  };
  const openMenu = (row: TableRow, cell: HTMLElement) => setMenu({ row, at: below(cell, body.current) });
  const closeMenu = (id: string) => {
    setMenu(null);
    // What the menu opened keeps the focus that it took.
    setTimeout(() => document.activeElement === document.body && focusOn(id), 50);
  };
  const expand = (id: string) => openPanel({ expansion: { id, at: whereOf(id) } });
  const entriesOf = (row: TableRow) =>
    row.claim
      ? relationEntries(row, { messages, table: words })
      : entityEntries(row.id, () => expand(row.id), { messages, table: words });
  const shared = { table, rows, find, chosen, detail, onMenu: openMenu };

  return (
    <div className="plate table-view">
      <PaneTitle title={title} frame={frame} />
      <TableTools frame={frame} />
      <div className="plate-body" ref={body}>
        {frame === 'phone' ? (
          <TableList {...shared} listRef={grid} />
        ) : (
          <TableGrid
            {...shared}
            all={all}
            columns={shown}
            sort={sort[table]}
            follow={follow}
            onFollowed={() => closePanel('follow')}
            onExpand={expand}
            onChooseAll={chooseAll}
            onClear={clear}
            onCopy={copy}
            gridRef={grid}
          />
        )}
        <TableNotice scene={scene} all={all.length} rows={rows.length} />
        {menu && (
          <RowMenu
            label={messages.menu.label(nameOf(menu.row))}
            entries={entriesOf(menu.row)}
            at={menu.at}
            onClose={() => closeMenu(menu.row.id)}
            onLost={() => closeMenu(menu.row.id)}
          />
        )}
      </div>
      <TableFoot
        title={title}
        scene={scene}
        text={text}
        all={all.length}
        chosen={chosenRows}
        onChoose={() => (chosenRows < rows.length ? chooseAll(null) : chooseNone())}
        failed={failed}
        onRetry={retry}
        onCopy={copy}
      />
      {frame === 'phone' && <ClaimSheet />}
    </div>
  );
}
