import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Matrix } from '../../model/matrix.ts';
import { cellId, type MatrixLayout } from '../../model/matrix-cell.ts';
import type { Scene } from '../../model/scene.ts';
import { openPanel } from '../../state/panels.ts';
import { choose, useViewStore } from '../../state/view-store.ts';
import type { Frame } from '../use-media.ts';
import { light } from './crosshair.ts';
import { focusDetails } from './focus-details.ts';
import { MatrixHead } from './MatrixHead.tsx';
import { MatrixRow, NOTHING } from './MatrixRow.tsx';
import { useCellWords } from './use-cell-words.ts';
import { type GridSizes, reveal, useGridSight, useWidth } from './use-grid-sight.ts';
import { useMarked } from './use-marked.ts';
import { indexesMade, type Place, walkMatrix } from './walk-matrix.ts';

type Props = { scene: Scene; matrix: Matrix; layout: MatrixLayout; frame: Frame; title: string };

/** ARIA's grid pattern on a table: its cells and heads take the focus. */
const GRID = { role: 'grid' } as const;

/** Width in px of a column of kinds: between these where all are in sight at once, else room to scroll through. */
const TIGHTEST_KIND = 78;
const WIDEST_KIND = 220;
const SCROLLED_KIND = 108;
/** Kinds fill the width there is; entities are many, and narrow. */
function sizesOf(layout: MatrixLayout, columns: number, width: number, phone: boolean): GridSizes {
  if (layout.sort === 'entities') {
    if (phone) return { headWidth: 132, headHeight: 148, cellWidth: 44, cellHeight: 44 };
    return { headWidth: width > 700 ? 240 : 180, headHeight: 172, cellWidth: 34, cellHeight: 28 };
  }
  const headWidth = phone ? 124 : 150;
  const share = Math.floor((width - headWidth - 2) / Math.max(columns, 1));
  const cellWidth = share < TIGHTEST_KIND ? SCROLLED_KIND : Math.min(WIDEST_KIND, share);
  return { headWidth, headHeight: 56, cellWidth, cellHeight: 44 };
}

/** Where an element stands in the grid; null outside its cells and heads. */
function placeOf(target: EventTarget | null): Place | null {
  const at = target instanceof Element ? target.closest<HTMLElement>('[data-at]')?.dataset.at : undefined;
  if (at === undefined) return null;
  const [row, column] = at.split(' ').map(Number);
  return { row: row!, column: column! };
}

/** Where the first of what is chosen stands: its cell, or the head of its row. */
function placeOfChosen(
  { rows, columns, cells }: Matrix,
  { transposed }: MatrixLayout,
  chosen: ReadonlySet<string>,
): Place | null {
  const cell = [...cells.values()].find(
    ({ id, claims }) => chosen.has(id) || claims.some((claim) => chosen.has(claim.id)),
  );
  if (cell) {
    const [near, far] = transposed ? [cell.target, cell.source] : [cell.source, cell.target];
    return {
      row: rows.findIndex(({ id }) => id === near),
      column: columns.findIndex(({ id }) => id === far),
    };
  }
  const row = rows.findIndex(({ id }) => chosen.has(id));
  return row < 0 ? null : { row, column: 0 };
}

/** The matrix as a grid with heads that stay in sight; only what is in sight is made. One stop for Tab, then arrows. */
export function MatrixGrid({ scene, matrix, layout, frame, title }: Props) {
  const { rows, columns, cells } = matrix;
  const scroll = useRef<HTMLDivElement>(null);
  const width = useWidth(scroll);
  const sizes = sizesOf(layout, columns.length, width, frame === 'phone');
  const sight = useGridSight(scroll, sizes);
  const words = useCellWords(layout.types);
  const chosen = useViewStore((state) => state.chosen);
  const marked = useMarked(scene);
  const [wanted, setActive] = useState<Place>({ row: 0, column: 0 });
  const active = {
    row: Math.min(wanted.row, rows.length - 1),
    column: Math.min(wanted.column, columns.length - 1),
  };
  const walked = useRef(false);
  /** What was chosen last in the grid itself. */
  const own = useRef<string | null>(null);
  const [entered, setEntered] = useState(false);
  if (!entered && width > 0) {
    // What is chosen already is where a reader who comes goes on from.
    setEntered(true);
    const place = placeOfChosen(matrix, layout, marked);
    if (place) setActive(place);
  }

  const cellAt = ({ row, column }: Place) => {
    const [near, far] = [rows[row], columns[column]];
    if (!near || !far) return undefined;
    return cells.get(layout.transposed ? cellId(far.id, near.id) : cellId(near.id, far.id));
  };
  const open = (place: Place): boolean => {
    const end = place.row < 0 ? columns[place.column] : place.column < 0 ? rows[place.row] : undefined;
    if (end && layout.sort === 'kinds') return false;
    const id = end?.id ?? cellAt(place)?.id;
    if (id === undefined) return false;
    own.current = id;
    choose([id]);
    if (frame === 'phone') openPanel({ details: true });
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return;
    const { key } = event;
    if (key === 'Enter' || key === ' ') {
      event.preventDefault();
      if (open(active) && key === 'Enter') {
        openPanel({ details: true });
        focusDetails();
      }
      return;
    }
    if (key === 'Escape' && chosen.length > 0) {
      event.preventDefault();
      choose([]);
      return;
    }
    const size = { rows: rows.length, columns: columns.length, page: sight.page };
    const to = walkMatrix(active, { key, ctrl: event.ctrlKey }, size);
    if (!to) return;
    event.preventDefault();
    walked.current = true;
    setActive(to);
    if (scroll.current) reveal(scroll.current, to, sizes);
  };
  const at = `${active.row} ${active.column}`;
  useEffect(() => {
    if (entered && scroll.current) reveal(scroll.current, wanted, sizes);
    // Once: later on the reader is the one who scrolls.
  }, [entered]);
  useEffect(() => {
    if (!walked.current) return;
    walked.current = false;
    scroll.current?.querySelector<HTMLElement>(`[data-at="${at}"]`)?.focus({ preventScroll: true });
  }, [at]);
  useEffect(() => {
    // What is chosen in another view comes into sight; what is chosen here is in sight.
    const elsewhere = chosen.length !== 1 || chosen[0] !== own.current;
    own.current = null;
    const place = elsewhere && entered ? placeOfChosen(matrix, layout, marked) : null;
    if (!place) return;
    setActive(place);
    if (scroll.current) reveal(scroll.current, place, sizes);
    // Not when the matrix is another one: the reader who lays it out looks at what they look at.
  }, [chosen]);
  const hadChosen = useRef(chosen.length > 0);
  useEffect(() => {
    // The panel that had the focus is gone with what was chosen: back to the cell it came from.
    if (hadChosen.current && chosen.length === 0 && document.activeElement === document.body)
      scroll.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
    hadChosen.current = chosen.length > 0;
  }, [chosen]);

  const madeRows = indexesMade(sight.rows, active.row, rows.length);
  const madeColumns = indexesMade(sight.columns, active.column, columns.length);
  return (
    <div className={`mx-scroll mx-${layout.sort}`} ref={scroll}>
      <div className="mx-plan" onPointerLeave={() => light(scroll.current, null, sizes)}>
        <i className="mx-band mx-band-row" hidden />
        <i className="mx-band mx-band-column" hidden />
        <table
          className="mx"
          {...GRID}
          aria-label={title}
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length + 1}
          style={{ width: sizes.headWidth + columns.length * sizes.cellWidth }}
          onKeyDown={onKeyDown}
          onClick={({ target }) => {
            const place = placeOf(target);
            if (!place) return;
            setActive(place);
            open(place);
          }}
          onFocus={({ target }) => light(scroll.current, placeOf(target), sizes)}
          onBlur={() => light(scroll.current, null, sizes)}
          onPointerOver={({ target }) => light(scroll.current, placeOf(target), sizes)}
        >
          <MatrixHead
            columns={columns}
            made={madeColumns}
            active={active}
            sizes={sizes}
            marked={marked}
            corner={layout.transposed ? words.verbBack : words.verb}
            opens={layout.sort === 'entities'}
          />
          <tbody>
            {madeRows.map((row, index) => (
              <MatrixRow
                key={rows[row]!.id}
                row={row}
                gap={row - (madeRows[index - 1] ?? -1) - 1}
                end={rows[row]!}
                columns={columns}
                made={madeColumns}
                active={active}
                sizes={sizes}
                marked={marked}
                opens={layout.sort === 'entities'}
                cellAt={cellAt}
                nameOf={(column) => {
                  const [near, far] = [rows[row]!, columns[column]!];
                  const [source, target] = layout.transposed ? [far, near] : [near, far];
                  return words.nameOf(source.label, target.label, cellAt({ row, column }));
                }}
              />
            ))}
            <Gap rows={rows.length - 1 - (madeRows.at(-1) ?? -1)} height={sizes.cellHeight} />
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** Room for the rows that are not made. */
function Gap({ rows, height }: { rows: number; height: number }) {
  return rows > 0 ? (
    <tr {...NOTHING}>
      <td className="mx-gap" style={{ height: rows * height }} />
    </tr>
  ) : null;
}
