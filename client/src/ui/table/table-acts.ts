import { isGroup } from '../../model/grouping.ts';
import type { TableRow } from '../../model/table-rows.ts';
import { chosenEntities } from '../../state/arranging.ts';
import { compareWith } from '../../state/comparing.ts';
import { collapseEntity, hideEntities, togglePin } from '../../state/explore.ts';
import { openPanel, usePanels } from '../../state/panels.ts';
import { choose, toggleChosen, useViewStore } from '../../state/view-store.ts';
import { stepBack, traceIds, weighId } from '../trace/trace-acts.ts';

/** Chooses a row as a click or Space does: alone, added or taken out, or with all rows from the last one. */
export function chooseRow(
  rows: readonly TableRow[],
  id: string,
  how: { add: boolean; range: boolean },
  anchor: string | null,
): void {
  const from = rows.findIndex((row) => row.id === anchor);
  const to = rows.findIndex((row) => row.id === id);
  if (how.range && from >= 0 && to >= 0) {
    const ids = rows.slice(Math.min(from, to), Math.max(from, to) + 1).map((row) => row.id);
    const { chosen } = useViewStore.getState();
    // The row itself last: its details are shown.
    choose([...new Set([...chosen, ...ids])].filter((each) => each !== id).concat(id));
  } else if (how.add || how.range) toggleChosen(id);
  else choose([id]);
}

/**
 * Chooses all of these rows, and nothing else. The one that has the focus is the last, else the one whose details
 * are shown, else the first: what is last comes into sight, and the reader is there already.
 */
export function chooseAllRows(rows: readonly TableRow[], focused: string | null): void {
  const ids = rows.map(({ id }) => id);
  const last = [focused, useViewStore.getState().chosen.at(-1), ids[0]].find((id) => id && ids.includes(id));
  choose(ids.filter((id) => id !== last).concat(last ?? []));
}

/** Shows the details of a row and goes there. */
export function openDetails(id: string): void {
  if (useViewStore.getState().chosen.at(-1) !== id) choose([id]);
  openPanel({ details: true });
  // The panel may have just been made: the focus goes to it once it stands.
  requestAnimationFrame(() => document.getElementById('details-heading')?.focus());
}

/** Entities that an act on a row is about: all those chosen if it is one of them, else it alone. */
function actedOn({ id, claim }: TableRow): string[] {
  const { chosen } = useViewStore.getState();
  const ids = chosen.includes(id) ? chosen : [id];
  if (claim) return ids.includes(id) ? [...new Set([claim.source, claim.target])] : [];
  return chosenEntities(ids).filter((each) => !isGroup(each));
}

/** Esc: closes the details, then lets go of what is chosen, then of the tracing. */
export function clearTable(): void {
  if (usePanels.getState().details) openPanel({ details: false });
  else if (useViewStore.getState().chosen.length > 0 || !stepBack()) choose([]);
}

/** What a single key does to a row, if anything; the same keys as in the graph. Expanding needs a place, and is the caller's. */
export function keyAct(key: string, shift: boolean, row: TableRow): (() => void) | null {
  if (row.claim) return key === 't' ? () => traceIds(actedOn(row)) : null;
  const acts: Record<string, () => void> = {
    g: () => togglePin(actedOn(row)),
    h: () => hideEntities(actedOn(row)),
    t: () => traceIds(actedOn(row)),
    c: () => compareWith(actedOn(row)),
    p: () => weighId(row.id),
    ...(shift ? { e: () => collapseEntity(row.id) } : {}),
  };
  return acts[key] ?? null;
}
