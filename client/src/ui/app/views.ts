import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { ViewMode } from '../../state/view-mode.ts';
import type { IconName } from '../glyph/icon-paths.ts';
import type { PaneProps } from '../workspace/Pane.tsx';
import type { SideProps } from '../workspace/ViewSide.tsx';

type ViewEntry = {
  mode: ViewMode;
  /** Its tab, and the single key that leads there; null: other views link to it. */
  tab: { icon: IconName; shortcut: string } | null;
  /** The view whose tab stands for it, where it has none. */
  under?: ViewMode;
} & (
  | {
      /** Between legend and details, alone or beside another. */
      place: 'pane';
      View: LazyExoticComponent<ComponentType<PaneProps>>;
      /** What it adds above the legend: its own marks, and what it leaves out. */
      Side?: LazyExoticComponent<ComponentType<SideProps>>;
    }
  | {
      /** Arranges all that is below the header. */
      place: 'page';
      View: LazyExoticComponent<ComponentType>;
    }
);

/** The views in the order of their tabs, each loaded when it is first shown. */
export const VIEWS: readonly ViewEntry[] = [
  {
    mode: 'graph',
    tab: { icon: 'network', shortcut: '1' },
    place: 'pane',
    View: lazy(() => import('../plate/Plate.tsx').then(({ Plate }) => ({ default: Plate }))),
  },
  {
    mode: 'table',
    tab: { icon: 'table', shortcut: '2' },
    place: 'pane',
    View: lazy(() => import('../table/TableView.tsx').then(({ TableView }) => ({ default: TableView }))),
  },
  {
    mode: 'matrix',
    tab: { icon: 'matrix', shortcut: '3' },
    place: 'pane',
    View: lazy(() => import('../matrix/MatrixView.tsx').then(({ MatrixView }) => ({ default: MatrixView }))),
  },
  {
    mode: 'compare',
    tab: null,
    under: 'matrix',
    place: 'pane',
    View: lazy(() =>
      import('../compare/CompareView.tsx').then(({ CompareView }) => ({ default: CompareView })),
    ),
  },
  {
    mode: 'map',
    tab: { icon: 'map', shortcut: '4' },
    place: 'pane',
    View: lazy(() => import('../map/MapView.tsx').then(({ MapView }) => ({ default: MapView }))),
    Side: lazy(() => import('../map/MapSide.tsx').then(({ MapSide }) => ({ default: MapSide }))),
  },
  {
    mode: 'text',
    tab: { icon: 'book', shortcut: '5' },
    place: 'page',
    View: lazy(() => import('../text/TextView.tsx').then(({ TextView }) => ({ default: TextView }))),
  },
  {
    mode: 'audit',
    tab: null,
    place: 'page',
    View: lazy(() => import('../audit/AuditView.tsx').then(({ AuditView }) => ({ default: AuditView }))),
  },
];

/** The entry of a view. */
export function viewOf(mode: ViewMode): ViewEntry {
  return VIEWS.find((view) => view.mode === mode)!;
}

/** The view whose tab stands for it: its own, if it has one. */
export function tabOf(mode: ViewMode): ViewMode {
  return viewOf(mode).under ?? mode;
}
