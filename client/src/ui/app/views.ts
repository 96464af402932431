import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { ViewMode } from '../../state/view-mode.ts';
import type { IconName } from '../glyph/icon-paths.ts';

type ViewEntry = {
  mode: ViewMode;
  /** Its tab, and the single key that leads there; null: other views link to it. */
  tab: { icon: IconName; shortcut: string } | null;
  View: LazyExoticComponent<ComponentType>;
};

/** The views in the order of their tabs, each loaded when it is first shown. */
export const VIEWS: readonly ViewEntry[] = [
  {
    mode: 'graph',
    tab: { icon: 'network', shortcut: '1' },
    View: lazy(() => import('../explorer/Explorer.tsx').then(({ Explorer }) => ({ default: Explorer }))),
  },
  {
    mode: 'text',
    tab: { icon: 'book', shortcut: '5' },
    View: lazy(() => import('../text/TextView.tsx').then(({ TextView }) => ({ default: TextView }))),
  },
  {
    mode: 'audit',
    tab: null,
    View: lazy(() => import('../audit/AuditView.tsx').then(({ AuditView }) => ({ default: AuditView }))),
  },
];
