import type { Budget } from './budget.ts';

/** What to do with a candidate: walk on through it, pass it over, or end the whole walk. */
export type Move = 'ENTER' | 'PASS' | 'STOP';

/** Entities from the start to here, each once. */
export type Trail = { nodes: readonly string[]; has(id: string): boolean };

/**
 * Walks depth first from `start`. For each candidate next step `visit` sees the trail so far, and says
 * what to do; an entity already on the trail is shown too, and must not be entered. False if `visit`
 * stopped the walk or the budget ended it.
 */
export async function walkDepthFirst(
  start: string,
  stepsFrom: (id: string) => readonly string[],
  visit: (candidate: string, trail: Trail) => Move,
  budget: Budget,
): Promise<boolean> {
  const nodes = [start];
  const visited = new Set(nodes);
  const trail: Trail = { nodes, has: (id) => visited.has(id) };
  const branches = [stepsFrom(start)];
  const next = [0];
  while (branches.length > 0) {
    if (!budget.step()) return false;
    if (budget.due) await budget.pause();
    const depth = branches.length - 1;
    const candidate = branches[depth]![next[depth]!++];
    if (candidate === undefined) {
      visited.delete(nodes.pop()!);
      branches.pop();
      next.pop();
      continue;
    }
    const move = visit(candidate, trail);
    if (move === 'STOP') return false;
    if (move === 'PASS') continue;
    nodes.push(candidate);
    visited.add(candidate);
    branches.push(stepsFrom(candidate));
    next.push(0);
  }
  return true;
}

/** Remembers the answers of `find`: the graph does not change while it is walked. */
export function remembered(find: (id: string) => readonly string[]): (id: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (id) => {
    const found = known.get(id) ?? find(id);
    known.set(id, found);
    return found;
  };
}
