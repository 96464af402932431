import { useRef } from 'react';
import { countApart } from '../../model/parts.ts';
import type { Point } from '../../model/scene.ts';
import { finishArranging } from '../../state/arranging.ts';
import { notePlaces } from '../../state/explore.ts';
import { useGraphStore } from '../../state/graph-store.ts';
import { closePanel, usePanels } from '../../state/panels.ts';
import { ClaimSheet, ExpansionPopover } from '../app/lazy-panels.ts';
import { preloadable } from '../app/preloadable.tsx';
import { TraceStrip } from '../trace/TraceStrip.tsx';
import { useTraceCamera } from '../trace/use-trace-camera.ts';
import type { PaneProps } from '../workspace/Pane.tsx';
import { entitiesOf, graphHandlers } from './graph-handlers.ts';
import { PlateFoot } from './PlateFoot.tsx';
import { PlateNotice } from './PlateNotice.tsx';
import { PlateTitle } from './PlateTitle.tsx';
import { useArrangements } from './use-arrangement.ts';
import { useCamera } from './use-camera.ts';
import { useGraphView } from './use-graph-view.ts';
import { useGroupedScene, useGroups } from './use-groups.ts';
import { useMenuKey } from './use-menu-key.ts';

const ArrangeMenu = preloadable(() =>
  import('../menu/ArrangeMenu.tsx').then(({ ArrangeMenu }) => ArrangeMenu),
);
const NodeMenu = preloadable(() => import('../menu/NodeMenu.tsx').then(({ NodeMenu }) => NodeMenu));

/** The graph between its title strip and its foot, and what opens over it. */
export function Plate({ scene, frame }: PaneProps) {
  const canvas = useRef<HTMLDivElement>(null);
  const arrangeButton = useRef<HTMLButtonElement>(null);
  const expanding = usePanels((state) => state.expansion !== null);
  const arranging = usePanels((state) => state.arrange);
  const menuOpen = usePanels((state) => state.menu !== null);
  const load = useGraphStore((state) => state.load);

  const whereOf = (id: string): Point | null => {
    const at = view?.positions().get(id);
    if (!view || !at) return null;
    const { zoom: scale, pan } = view.viewport();
    return { x: at.x * scale + pan.x, y: at.y * scale + pan.y };
  };
  const groups = useGroups(scene);
  const drawn = useGroupedScene(scene, groups);
  const arrangements = useArrangements(drawn);
  const { view, failed } = useGraphView(canvas, drawn, arrangements.current, {
    ...graphHandlers({ scene: drawn, groups, whereOf }),
    viewport: () => camera.rested(),
    layout: (event) => {
      if (event.phase === 'end' && view) {
        if (event.arranged) {
          const arrangement = arrangements.of(event.arranged);
          finishArranging(event.arranged, view.positions(), countApart(arrangement, drawn));
        } else notePlaces(view.positions());
        camera.placed(event.placed);
        traceCamera.placed();
      }
    },
  });
  const camera = useCamera(view, canvas, drawn);
  const traceCamera = useTraceCamera(view);
  useMenuKey(canvas, whereOf);
  const refocus = (id: string) => view?.focus(id);

  return (
    <div className="plate">
      <PlateTitle scene={scene} view={view} frame={frame} whereOf={whereOf} arrangeButton={arrangeButton} />
      <div className="plate-body">
        <div className="graph" id="graph" ref={canvas} />
        <PlateNotice scene={scene} load={load} failed={failed} view={view} />
        {expanding && (
          <ExpansionPopover
            frame={frame}
            refocus={refocus}
            whereOf={whereOf}
            onLost={() => closePanel('expansion')}
          />
        )}
        {menuOpen && (
          <NodeMenu
            scene={drawn}
            groups={groups}
            refocus={refocus}
            whereOf={whereOf}
            onLost={() => closePanel('menu')}
          />
        )}
        {arranging && (
          <ArrangeMenu
            trigger={arrangeButton}
            entitiesOf={(ids) => entitiesOf(ids, groups)}
            onLayout={(name) => view?.arrange(arrangements.of(name))}
            onLost={() => closePanel('arrange')}
          />
        )}
      </div>
      <PlateFoot scene={scene} view={view} frame={frame} steps />
      {frame === 'phone' && <ClaimSheet />}
      {frame === 'phone' && <TraceStrip />}
    </div>
  );
}
