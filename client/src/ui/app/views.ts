import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { ViewMode } from '../../state/view-mode.ts';
import type { IconName } from '../glyph/icon-paths.ts';

type ViewEntry = {
  mode: ViewMode;
  icon: IconName;
  /** The single key that leads there. */
  shortcut: string | null;
  /** It has a tab. */
  tab: boolean;
  View: LazyExoticComponent<ComponentType>;
};

/** The views in the order of their tabs, each loaded when it is first shown. */
export const VIEWS: readonly ViewEntry[] = [
  {
    mode: 'graph',
    icon: 'network',
    shortcut: '1',
    tab: true,
    View: lazy(() => import('../explorer/Explorer.tsx').then(({ Explorer }) => ({ default: Explorer }))),
  },
];
