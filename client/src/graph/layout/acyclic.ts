/** From → to, as indices. */
export type Arrow = readonly [from: number, to: number];

/** Arrows between different nodes, each once. */
function distinct(count: number, arrows: readonly Arrow[]): Arrow[] {
  const seen = new Set<number>();
  return arrows.filter(([from, to]) => {
    const key = from * count + to;
    if (from === to || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * An order of the nodes in which few arrows run backwards: what nothing leads to comes first, what leads
 * nowhere last, and a circle begins where most leads out (Eades, Lin and Smyth, "A Fast and Effective
 * Heuristic for the Feedback Arc Set Problem", 1993). Ties go to the node that comes first.
 */
function orderAlong(count: number, arrows: readonly Arrow[]): number[] {
  const out: number[][] = Array.from({ length: count }, () => []);
  const into: number[][] = Array.from({ length: count }, () => []);
  for (const [from, to] of arrows) {
    out[from]!.push(to);
    into[to]!.push(from);
  }
  const outs = out.map((list) => list.length);
  const ins = into.map((list) => list.length);
  const left = new Set(Array.from({ length: count }, (_, index) => index));
  const head: number[] = [];
  const tail: number[] = [];
  const take = (node: number, end: number[]) => {
    left.delete(node);
    end.push(node);
    for (const to of out[node]!) ins[to]! -= 1;
    for (const from of into[node]!) outs[from]! -= 1;
  };
  const drain = (degrees: readonly number[], next: readonly number[][], end: number[]) => {
    const ready = [...left].filter((node) => degrees[node] === 0);
    for (let node = ready.shift(); node !== undefined; node = ready.shift()) {
      take(node, end);
      ready.push(...next[node]!.filter((other) => left.has(other) && degrees[other] === 0));
    }
  };
  while (left.size > 0) {
    drain(outs, into, tail);
    drain(ins, out, head);
    let best = -1;
    for (const node of left) {
      if (best === -1 || outs[node]! - ins[node]! > outs[best]! - ins[best]!) best = node;
    }
    if (best !== -1) take(best, head);
  }
  return [...head, ...tail.reverse()];
}

/** Arrows without circles: those that ran backwards are turned round. */
export type Ranking = { ranks: readonly number[]; arrows: readonly Arrow[] };

/**
 * Ranks nodes so that arrows lead to higher ranks, those excepted that close a circle. Ranks begin at 0 and
 * are as low as they can be, but what nothing leads to stands just before what it leads to.
 */
export function rankNodes(count: number, given: readonly Arrow[]): Ranking {
  const all = distinct(count, given);
  const order = orderAlong(count, all);
  const place = new Array<number>(count);
  for (const [index, node] of order.entries()) place[node] = index;
  const turned = all.map(([a, b]): Arrow => (place[a]! < place[b]! ? [a, b] : [b, a]));
  const arrows = distinct(count, turned);
  const out: number[][] = Array.from({ length: count }, () => []);
  const fed = new Set<number>();
  for (const [from, to] of arrows) {
    out[from]!.push(to);
    fed.add(to);
  }
  const ranks = new Array<number>(count).fill(0);
  for (const node of order) {
    for (const to of out[node]!) ranks[to] = Math.max(ranks[to]!, ranks[node]! + 1);
  }
  for (const node of order) {
    if (fed.has(node) || out[node]!.length === 0) continue;
    ranks[node] = Math.min(...out[node]!.map((to) => ranks[to]!)) - 1;
  }
  return { ranks, arrows };
}
