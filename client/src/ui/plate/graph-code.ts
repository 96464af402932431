import { loadCode } from '../../state/lost-code.ts';

/** The code that draws graphs, in a file of its own. */
export type GraphCode = typeof import('../../graph/graph-view.ts');

let code: GraphCode | null = null;

/** Loads it, unless it is there. Rejects if it cannot be had. */
export async function loadGraphCode(): Promise<GraphCode> {
  code ??= await loadCode(() => import('../../graph/graph-view.ts'));
  return code;
}

/** The code, if it is there already. */
export function graphCode(): GraphCode | null {
  return code;
}
