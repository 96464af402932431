import type { Command, GraphEvents, Target } from '../../graph/graph-view-types.ts';
import type { Point } from '../../model/scene.ts';
import { collapseEntity, hideEntities, moveNodes, toggleBundle, togglePin } from '../../state/explore.ts';
import { openPanel, usePanels } from '../../state/panels.ts';
import { choose, toggleChosen, useViewStore } from '../../state/view-store.ts';
import { stepBack, traceIds, weighId } from '../trace/trace-acts.ts';

/** True for the id of a bundle of parallel relations. */
export function isBundle(id: string): boolean {
  return id.startsWith('bundle:');
}

function openExpansion({ type, id }: Target, at: Point | null): void {
  if (type === 'node') openPanel({ expansion: { id, at }, menu: null });
}

/** Nodes an act is about: all those chosen if this one is among them, else it alone. */
function actedOn(id: string): string[] {
  const { chosen } = useViewStore.getState();
  return chosen.includes(id)
    ? chosen.filter((each) => each.includes('/') && !each.startsWith('claim/'))
    : [id];
}

function openDetails({ id }: Target): void {
  if (useViewStore.getState().chosen.at(-1) !== id) choose([id]);
  openPanel({ details: true });
  // The panel may have just been made: the focus goes to it once it stands.
  requestAnimationFrame(() => document.getElementById('details-heading')?.focus());
}

/** What each key does; `where` gives a node's place on screen. */
function onCommand({ command, target }: GraphEvents['command'], where: (id: string) => Point | null): void {
  const acts: Partial<Record<Command, () => void>> = {
    details: () => (isBundle(target.id) ? toggleBundle(target.id) : openDetails(target)),
    choose: () => choose([target.id]),
    add: () => toggleChosen(target.id),
    clear: () => {
      if (usePanels.getState().details) openPanel({ details: false });
      else if (useViewStore.getState().chosen.length > 0 || !stepBack()) choose([]);
    },
    expand: () => openExpansion(target, where(target.id)),
    collapse: () => (isBundle(target.id) ? toggleBundle(target.id) : collapseEntity(target.id)),
    pin: () => target.type === 'node' && togglePin(actedOn(target.id)),
    trace: () => target.type === 'node' && traceIds(actedOn(target.id).filter((id) => !isBundle(id))),
    weigh: () => target.type === 'node' && weighId(target.id),
    hide: () => target.type === 'node' && hideEntities(actedOn(target.id)),
  };
  acts[command]?.();
}

/** What the page does about the graph's events; `where` gives a node's place on screen. */
export function graphHandlers(where: (id: string) => Point | null) {
  return {
    select: ({ id, add }: GraphEvents['select']) => (add ? toggleChosen(id) : choose([id])),
    activate: (target: GraphEvents['activate']) =>
      target.type === 'node'
        ? openExpansion(target, where(target.id))
        : isBundle(target.id)
          ? toggleBundle(target.id)
          : openDetails(target),
    background: () => choose([]),
    context: ({ type, id, x, y }: GraphEvents['context']) => openPanel({ menu: { type, id, at: { x, y } } }),
    command: (event: GraphEvents['command']) => onCommand(event, where),
    move: ({ positions }: GraphEvents['move']) => moveNodes(positions),
  };
}
