import type { StylesheetJson } from 'cytoscape';
import { edgeStyle } from './edge-style.ts';
import { nodeStyle } from './node-style.ts';
import type { Theme } from './theme.ts';

/** The whole stylesheet in the colours of a theme. */
export function stylesheet(theme: Theme): StylesheetJson {
  const core = {
    'active-bg-opacity': 0,
    'selection-box-color': theme.mark,
    'selection-box-border-color': theme.selectLine,
    'outside-texture-bg-color': theme.plate,
    'outside-texture-bg-opacity': 1,
  };
  return [
    ...nodeStyle(theme),
    ...edgeStyle(theme),
    { selector: 'core', style: core },
  ] as unknown as StylesheetJson;
}
