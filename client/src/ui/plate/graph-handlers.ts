import type { Command, GraphEvents, Target } from '../../graph/graph-view-types.ts';
import { type Group, isGroup } from '../../model/grouping.ts';
import type { Point, Scene } from '../../model/scene.ts';
import {
  chooseAlso,
  chooseOrDrop,
  chosenEntities,
  cycleFocus,
  keepOnly,
  toggleGroup,
} from '../../state/arranging.ts';
import { compareWith } from '../../state/comparing.ts';
import { collapseEntity, hideEntities, moveNodes, toggleBundle, togglePin } from '../../state/explore.ts';
import { openPanel, usePanels } from '../../state/panels.ts';
import { pointAt } from '../../state/pointed.ts';
import { addedBy } from '../../state/view.ts';
import { choose, currentView, useViewStore } from '../../state/view-store.ts';
import { stepBack, traceIds, weighId } from '../trace/trace-acts.ts';

/** What the graph's events are about. */
export type Drawn = {
  scene: Scene;
  groups: readonly Group[];
  /** A node's place on screen. */
  whereOf(id: string): Point | null;
};

/** True for the id of a bundle of parallel relations. */
export function isBundle(id: string): boolean {
  return id.startsWith('bundle:');
}

/** Nodes an act is about: all those chosen if this one is among them, else it alone. */
export function actedOn(id: string): string[] {
  const { chosen } = useViewStore.getState();
  return chosen.includes(id) ? chosenEntities(chosen) : [id];
}

/** The entities that nodes stand for. */
export function entitiesOf(ids: readonly string[], groups: readonly Group[]): string[] {
  return ids.flatMap((id) => groups.find((group) => group.id === id)?.members ?? [id]);
}

/** Ids of nodes joined to any of these, and these. */
export function withNeighbours(ids: readonly string[], { edges }: Pick<Scene, 'edges'>): string[] {
  const around = edges.flatMap(({ source, target }) =>
    ids.includes(source) ? [target] : ids.includes(target) ? [source] : [],
  );
  return [...new Set([...ids, ...around])];
}

function openDetails({ id }: Target): void {
  if (useViewStore.getState().chosen.at(-1) !== id) choose([id]);
  openPanel({ details: true });
  // The panel may have just been made: the focus goes to it once it stands.
  requestAnimationFrame(() => document.getElementById('details-heading')?.focus());
}

/** A group opens; an entity shows what expanding it would add. */
function expand({ type, id }: Target, { whereOf }: Drawn): void {
  if (isGroup(id)) toggleGroup(id);
  else if (type === 'node') openPanel({ expansion: { id, at: whereOf(id) }, menu: null });
}

/** Takes back what expanding it added; else closes the group it is in. */
function collapse(id: string, { groups }: Drawn): void {
  const group = groups.find(({ members }) => members.includes(id));
  if (isBundle(id)) toggleBundle(id);
  else if (group && addedBy(currentView(), id).length === 0) toggleGroup(group.id);
  else if (!isGroup(id)) collapseEntity(id);
}

/** What each key does on a node. */
function nodeActs(target: Target, drawn: Drawn): Partial<Record<Command, () => void>> {
  const { id } = target;
  const { scene, groups } = drawn;
  const entities = () => entitiesOf(actedOn(id), groups);
  return {
    expand: () => expand(target, drawn),
    pin: () => togglePin(actedOn(id)),
    trace: () => traceIds(actedOn(id).filter((each) => !isGroup(each))),
    weigh: () => !isGroup(id) && weighId(id),
    compare: () => compareWith(actedOn(id).filter((each) => !isGroup(each))),
    hide: () => hideEntities(entities()),
    keep: () => keepOnly(entities()),
    neighbours: () => chooseAlso(withNeighbours(actedOn(id), scene)),
    focus: () => cycleFocus(entities()),
  };
}

function onCommand({ command, target }: GraphEvents['command'], drawn: Drawn): void {
  const acts: Partial<Record<Command, () => void>> = {
    details: () => (isBundle(target.id) ? toggleBundle(target.id) : openDetails(target)),
    choose: () => choose([target.id]),
    add: () => chooseOrDrop(target.id),
    all: () => chooseAlso(drawn.scene.nodes.map(({ id }) => id)),
    arrange: () => openPanel({ arrange: true }),
    history: () => openPanel({ history: true }),
    clear: () => {
      if (usePanels.getState().details) openPanel({ details: false });
      else if (useViewStore.getState().chosen.length > 0 || !stepBack()) choose([]);
    },
    collapse: () => collapse(target.id, drawn),
    ...(target?.type === 'node' ? nodeActs(target, drawn) : {}),
  };
  acts[command]?.();
}

/** The entities or claims that a node or a relation stands for. */
export function thingsOf(
  target: Target | null,
  { scene, groups }: Pick<Drawn, 'scene' | 'groups'>,
): readonly string[] {
  if (target?.type === 'node') return entitiesOf([target.id], groups);
  return scene.edges.find(({ id }) => id === target?.id)?.claims ?? [];
}

/** What the page does about the graph's events. */
export function graphHandlers(drawn: Drawn) {
  return {
    select: ({ id, add }: GraphEvents['select']) => (add ? chooseOrDrop(id) : choose([id])),
    activate: (target: GraphEvents['activate']) =>
      target.type === 'node'
        ? expand(target, drawn)
        : isBundle(target.id)
          ? toggleBundle(target.id)
          : openDetails(target),
    box: ({ ids }: GraphEvents['box']) => chooseAlso(ids),
    background: () => choose([]),
    hover: (target: GraphEvents['hover']) => pointAt(thingsOf(target, drawn), true),
    focus: (target: GraphEvents['focus']) => pointAt(thingsOf(target, drawn), true),
    context: ({ type, id, x, y }: GraphEvents['context']) => openPanel({ menu: { type, id, at: { x, y } } }),
    command: (event: GraphEvents['command']) => onCommand(event, drawn),
    move: ({ positions }: GraphEvents['move']) => moveNodes(positions),
  };
}
