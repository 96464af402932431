import type { ViewMode } from '../../state/view-mode.ts';
import type { IconName } from '../glyph/icon-paths.ts';
import type { PaneProps } from '../workspace/Pane.tsx';
import type { SideProps } from '../workspace/ViewSide.tsx';
import { type Preloadable, preloadable } from './preloadable.tsx';

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
      View: Preloadable<PaneProps>;
      /** What it adds above the legend: its own marks, and what it leaves out. */
      Side?: Preloadable<SideProps>;
    }
  | {
      /** Arranges all that is below the header. */
      place: 'page';
      View: Preloadable<object>;
    }
);

/** The views in the order of their tabs, each loaded when it is first shown. */
export const VIEWS: readonly ViewEntry[] = [
  {
    mode: 'graph',
    tab: { icon: 'network', shortcut: '1' },
    place: 'pane',
    View: preloadable(() => import('../plate/Plate.tsx').then(({ Plate }) => Plate)),
  },
  {
    mode: 'table',
    tab: { icon: 'table', shortcut: '2' },
    place: 'pane',
    View: preloadable(() => import('../table/TableView.tsx').then(({ TableView }) => TableView)),
  },
  {
    mode: 'matrix',
    tab: { icon: 'matrix', shortcut: '3' },
    place: 'pane',
    View: preloadable(() => import('../matrix/MatrixView.tsx').then(({ MatrixView }) => MatrixView)),
  },
  {
    mode: 'compare',
    tab: null,
    under: 'matrix',
    place: 'pane',
    View: preloadable(() => import('../compare/CompareView.tsx').then(({ CompareView }) => CompareView)),
  },
  {
    mode: 'map',
    tab: { icon: 'map', shortcut: '4' },
    place: 'pane',
    View: preloadable(() => import('../map/MapView.tsx').then(({ MapView }) => MapView)),
    Side: preloadable(() => import('../map/MapSide.tsx').then(({ MapSide }) => MapSide)),
  },
  {
    mode: 'text',
    tab: { icon: 'book', shortcut: '5' },
    place: 'page',
    View: preloadable(() => import('../text/TextView.tsx').then(({ TextView }) => TextView)),
  },
  {
    mode: 'audit',
    tab: null,
    place: 'page',
    View: preloadable(() => import('../audit/AuditView.tsx').then(({ AuditView }) => AuditView)),
  },
];

/** Where a visit begins that has nothing in view yet. */
export const StartScreen = preloadable(() =>
  import('../start/StartScreen.tsx').then(({ StartScreen }) => StartScreen),
);

/** Where the views that have their place in a pane stand. */
export const Workspace = preloadable(() =>
  import('../workspace/Workspace.tsx').then(({ Workspace }) => Workspace),
);

/** The entry of a view. */
export function viewOf(mode: ViewMode): ViewEntry {
  return VIEWS.find((view) => view.mode === mode)!;
}

/** The view whose tab stands for it: its own, if it has one. */
export function tabOf(mode: ViewMode): ViewMode {
  return viewOf(mode).under ?? mode;
}
