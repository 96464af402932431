import { lazy, Suspense, useRef, useState } from 'react';
import type { Point } from '../../model/scene.ts';
import { notePlaces } from '../../state/explore.ts';
import { useGraphStore } from '../../state/graph-store.ts';
import { usePanels } from '../../state/panels.ts';
import { TraceStrip } from '../trace/TraceStrip.tsx';
import { useTraceCamera } from '../trace/use-trace-camera.ts';
import type { PaneProps } from '../workspace/Pane.tsx';
import { ClaimSheet } from './ClaimSheet.tsx';
import { graphHandlers } from './graph-handlers.ts';
import { PlateFoot } from './PlateFoot.tsx';
import { PlateNotice } from './PlateNotice.tsx';
import { PlateTitle } from './PlateTitle.tsx';
import { useCamera } from './use-camera.ts';
import { useGraphView } from './use-graph-view.ts';
import { useMenuKey } from './use-menu-key.ts';

const ExpansionPopover = lazy(() =>
  import('../expand/ExpansionPopover.tsx').then(({ ExpansionPopover }) => ({ default: ExpansionPopover })),
);
const NodeMenu = lazy(() => import('../menu/NodeMenu.tsx').then(({ NodeMenu }) => ({ default: NodeMenu })));

/** The graph between its title strip and its foot, and what opens over it. */
export function Plate({ scene, frame }: PaneProps) {
  const canvas = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState(1);
  const [laying, setLaying] = useState(0);
  const expanding = usePanels((state) => state.expansion !== null);
  const menuOpen = usePanels((state) => state.menu !== null);
  const load = useGraphStore((state) => state.load);

  const whereOf = (id: string): Point | null => {
    const at = view?.positions().get(id);
    if (!view || !at) return null;
    const { zoom: scale, pan } = view.viewport();
    return { x: at.x * scale + pan.x, y: at.y * scale + pan.y };
  };
  const { view, failed } = useGraphView(canvas, scene, {
    ...graphHandlers(whereOf),
    viewport: ({ zoom: now }) => {
      setZoom(now);
      camera.rested();
    },
    layout: (event) => {
      if (event.phase === 'start') setLaying(event.nodes);
      if (event.phase === 'end' || event.phase === 'cancelled') setLaying(0);
      if (event.phase === 'end' && view) {
        notePlaces(view.positions());
        camera.placed(event.placed);
        traceCamera.placed();
      }
    },
  });
  const camera = useCamera(view, canvas, scene);
  const traceCamera = useTraceCamera(view);
  useMenuKey(canvas, whereOf);
  const refocus = (id: string) => view?.focus(id);

  return (
    <div className="plate">
      <PlateTitle scene={scene} view={view} frame={frame} whereOf={whereOf} />
      <div className="plate-body">
        <div className="graph" id="graph" ref={canvas} />
        <PlateNotice scene={scene} load={load} failed={failed} laying={laying} />
        <Suspense>
          {expanding && <ExpansionPopover frame={frame} refocus={refocus} whereOf={whereOf} />}
          {menuOpen && <NodeMenu scene={scene} refocus={refocus} whereOf={whereOf} />}
        </Suspense>
      </div>
      <PlateFoot scene={scene} view={view} zoom={zoom} frame={frame} />
      {frame === 'phone' && <ClaimSheet />}
      {frame === 'phone' && <TraceStrip />}
    </div>
  );
}
