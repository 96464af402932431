import { ensureLoaded } from './graph-store.ts';
import { announceStep, showToast } from './notices.ts';
import type { Step } from './steps.ts';
import { add, EMPTY_VIEW } from './view.ts';
import { setMode } from './view-mode.ts';
import { act, choose, currentView, isMade } from './view-store.ts';

/** Draws these entities alone, under the filter there is, in the graph's view: a step, to be undone. */
export async function showAlone(ids: readonly string[]): Promise<void> {
  const step: Step = { name: 'shown', id: null, entities: ids.length };
  act(step, ({ filter, compared }) => add({ ...EMPTY_VIEW, filter, compared }, null, ids));
  choose([]);
  setMode('graph');
  const loaded = await ensureLoaded(currentView());
  if (!isMade(step)) return;
  if (loaded === 'known') announceStep(step);
  if (loaded === 'failed') showToast({ failure: 'load' });
}
