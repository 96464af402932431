import { type RefObject, useEffect, useRef } from 'react';
import type { GraphView } from '../../graph/graph-view-types.ts';
import { clearHeight } from '../../graph/viewport.ts';
import { endsOfCell } from '../../model/matrix-cell.ts';
import type { Scene } from '../../model/scene.ts';
import { chosenEntities } from '../../state/arranging.ts';
import { closePanel, usePanels } from '../../state/panels.ts';
import { selectDetail, selectView, useViewStore } from '../../state/view-store.ts';

/** Room that a node and its label take around its middle, in px of the screen. */
const MARGIN = 40;

/** True if every placed node of the list is on screen, and nothing on the page covers it. */
function areInside(view: GraphView, container: HTMLElement, ids: Iterable<string>): boolean {
  const places = view.positions();
  const { zoom, pan } = view.viewport();
  const width = container.clientWidth;
  const height = clearHeight(container);
  for (const id of ids) {
    const at = places.get(id);
    if (!at) continue;
    const x = at.x * zoom + pan.x;
    const y = at.y * zoom + pan.y;
    if (x < MARGIN || y < MARGIN || x > width - MARGIN || y > height - MARGIN) return false;
  }
  return true;
}

/**
 * Keeps in sight what matters: what was chosen outside the graph, and everything, if everything was in sight
 * before something was added. Gives what is to be called when a layout ends.
 */
export function useCamera(view: GraphView | null, container: RefObject<HTMLElement | null>, scene: Scene) {
  const detail = useViewStore(selectDetail);
  const several = useViewStore(({ chosen }) => chosenEntities(chosen).length > 1);
  const follow = usePanels((state) => state.follow);
  const allInside = useRef(true);
  const drawn = detail !== null && [...scene.nodes, ...scene.edges].some(({ id }) => id === detail);

  useEffect(() => {
    // A cell of the matrix beside: what lies in it comes into sight.
    if (!view || detail === null || endsOfCell(detail) === null) return;
    const ends = scene.edges.filter((edge) => edge.chosen).flatMap(({ source, target }) => [source, target]);
    if (ends.length > 0 && container.current && !areInside(view, container.current, ends)) view.fit(ends);
    // Once for each cell: afterwards the reader moves as they like.
  }, [view, detail]);

  useEffect(() => {
    if (!view || detail === null || !drawn) return;
    if (!several) view.reveal(detail);
    if (follow && view.focus(detail)) closePanel('follow');
  }, [view, detail, drawn, follow, several]);

  const by = useViewStore((state) => selectView(state).grouping?.by ?? null);
  const grouped = useRef(by);
  useEffect(() => {
    if (grouped.current === by) return;
    grouped.current = by;
    // Groups take much less room than what they stand for.
    view?.fit();
  }, [view, by]);

  return {
    /** The viewport came to rest: remembers whether all of it can be seen. */
    rested() {
      if (view && container.current)
        allInside.current = areInside(view, container.current, view.positions().keys());
    },
    /** New nodes have their places. */
    placed(ids: readonly string[]) {
      if (!view || !container.current) return;
      if (!areInside(view, container.current, ids) && allInside.current) view.fit();
      else if (detail !== null && ids.includes(detail)) view.reveal(detail);
      this.rested();
    },
  };
}
