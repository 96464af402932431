import { EMPTY_VIEW } from '../../state/view.ts';
import { setMode } from '../../state/view-mode.ts';
import { act, choose } from '../../state/view-store.ts';

/** Back to the start screen, as a step: what was shown can be had again. */
export function goHome(): void {
  act({ name: 'started' }, () => EMPTY_VIEW);
  choose([]);
  setMode('graph');
}
