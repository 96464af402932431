import { ask } from './explore.ts';
import { openPanel } from './panels.ts';
import { setMode } from './view-mode.ts';
import { choose, currentView } from './view-store.ts';

/** Shows an entity with its neighbours in the graph, in place of what is shown, under the filter there is. */
export async function showNetwork(id: string): Promise<void> {
  openPanel({ details: false });
  setMode('graph');
  if (await ask({ roots: [id], depth: 1 }, currentView().filter)) choose([id]);
}
