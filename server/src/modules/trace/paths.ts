/** Simple paths between two entities, shortest first, with the claims of their hops. */
import { Budget } from './budget.ts';
import { type Completeness, type PathQuestion, searchPaths, WIDE_RING } from './search-paths.ts';
import { countUnsigned, type Hop, hopOf } from './sign.ts';
import { byIds, type ClaimSource, type Pair, WalkGraph } from './walk.ts';

export type { Completeness } from './search-paths.ts';

export type Path = { nodes: string[]; hops: Hop[] };

export type PathAnswer = { paths: Path[]; completeness: Completeness };

/** Finds the paths of a question, ordered by length, then unsigned hops, then ids. */
export async function findPaths(
  source: ClaimSource,
  question: PathQuestion,
  budget: Budget = new Budget(),
  wideRing = WIDE_RING,
): Promise<PathAnswer> {
  const { found, completeness, claims } = await searchPaths(source, question, budget, wideRing);
  const graph = new WalkGraph();
  graph.add(claims ?? (await source.claimsOf(pairsOf(found), budget.signal)));
  const paths = found.map((nodes) => pathOf(graph, nodes)).sort(byPathOrder);
  return { paths: paths.slice(0, question.shortest ?? paths.length), completeness };
}

/** The order of paths: shorter, then fewer unsigned hops, then ids. */
export function byPathOrder(a: Path, b: Path): number {
  return (
    a.hops.length - b.hops.length || countUnsigned(a.hops) - countUnsigned(b.hops) || byIds(a.nodes, b.nodes)
  );
}

/** The path through these entities, each hop with all claims between its ends. */
export function pathOf(graph: WalkGraph, nodes: string[]): Path {
  const hops = nodes.slice(1).map((to, i) => hopOf(nodes[i]!, to, graph.between(nodes[i]!, to)));
  return { nodes, hops };
}

/** The ends of every hop, each two once. */
function pairsOf(found: readonly string[][]): Pair[] {
  const pairs = new Map<string, Set<string>>();
  for (const nodes of found) {
    for (const [i, to] of nodes.slice(1).entries()) {
      const from = nodes[i]!;
      const [one, other] = from < to ? [from, to] : [to, from];
      const others = pairs.get(one);
      if (others) others.add(other);
      else pairs.set(one, new Set([other]));
    }
  }
  return [...pairs].flatMap(([from, others]) => [...others].map((to) => ({ from, to })));
}
