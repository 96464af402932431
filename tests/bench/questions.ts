/** What to ask about: drawn from the generated graph by a seed, so that every run asks the same. */
import type { Claim } from '../../server/src/dataset/schema.ts';
import { luceneQuery } from '../../server/src/engine/neo4j/lucene.ts';
import { foldedWords } from '../../server/src/engine/text.ts';
import { type Random, seededRandom } from '../support/random.ts';
import type { OperationName, Variables } from './operations.ts';
import { SEED, type Size, studyOf } from './sizes.ts';

export type Questions = Record<OperationName, Variables[]>;

const RELATIONS = 50;
const TWO_HOP_RELATIONS = 200;
const HITS = 20;

export function drawQuestions(size: Size, dataset: string): Questions {
  const { entities, claims } = studyOf(size);
  const random = seededRandom(SEED);
  const graph = adjacency(
    entities.map(({ id }) => id),
    claims,
  );
  const named = (index: number) => ({ id: graph.ids[index]!, key: `${dataset}/${graph.ids[index]}` });
  const some = (count: number) => Array.from({ length: count }, () => random.below(entities.length));
  const connected = nearest(
    graph.links.map((_, index) => index),
    (index) => graph.links[index]!.length,
    RELATIONS,
  );
  const limit = Math.min(200, size.nodes / 5);
  const wide = nearest(some(600), (index) => relationsWithin(graph, index, limit), TWO_HOP_RELATIONS);
  const pairs = connectedPairs(graph, random, 200).map(([from, to]) => ({
    between: [graph.ids[from], graph.ids[to]],
    from: named(from).key,
    to: named(to).key,
  }));
  const words = some(200).map((index) => foldedWords(entities[index]!.label.fr)[2]!);
  return {
    entity: some(400).map(named),
    neighbourhood: connected.map((index) => ({ ...named(index), limit: RELATIONS })),
    expansion: connected.map(named),
    twoHops: wide.map((index) => ({ ...named(index), limit })),
    shortestPath: pairs,
    fivePaths: pairs,
    search: words.map((word) => ({ words: word, query: luceneQuery(dataset, [word]), limit: HITS })),
  };
}

type Graph = { ids: string[]; links: number[][] };

/** Each relation stands once at each of its ends, one to itself once. Those denied are no way, but are relations. */
function adjacency(ids: string[], claims: Iterable<Claim>): Graph {
  const indexes = new Map(ids.map((id, index) => [id, index]));
  const links: number[][] = ids.map(() => []);
  for (const { source, target } of claims) {
    const [from, to] = [indexes.get(source)!, indexes.get(target)!];
    links[from]!.push(to);
    if (from !== to) links[to]!.push(from);
  }
  return { ids, links };
}

/** The fifty whose count is nearest to the one wanted. */
function nearest(indexes: number[], countOf: (index: number) => number, wanted: number): number[] {
  const counted = indexes.map((index) => ({ index, off: Math.abs(countOf(index) - wanted) }));
  return counted
    .sort((a, b) => a.off - b.off || a.index - b.index)
    .slice(0, 50)
    .map(({ index }) => index);
}

/** Relations among the entities within two hops, the nearest and most connected up to a limit. */
function relationsWithin({ links }: Graph, centre: number, limit: number): number {
  const byDegree = (indexes: Iterable<number>) =>
    [...indexes].sort((a, b) => links[b]!.length - links[a]!.length);
  const first = new Set(links[centre]!.filter((other) => other !== centre));
  const second = new Set([...first].flatMap((index) => links[index]!));
  for (const index of [centre, ...first]) second.delete(index);
  const kept = new Set([centre, ...byDegree(first), ...byDegree(second)].slice(0, limit));
  let ends = 0;
  for (const index of kept) ends += links[index]!.filter((other) => kept.has(other)).length;
  return ends / 2;
}

/** Pairs that some path of 2 to 6 hops may join. */
function connectedPairs({ links }: Graph, random: Random, count: number): [number, number][] {
  const pairs: [number, number][] = [];
  while (pairs.length < count) {
    const [from, to] = [random.below(links.length), random.below(links.length)];
    const around = ballOf(links, from, 3);
    if (!around.has(to) && [...ballOf(links, to, 3)].some((index) => around.has(index)))
      pairs.push([from, to]);
    else if (around.has(to) && from !== to && !links[from]!.includes(to)) pairs.push([from, to]);
  }
  return pairs;
}

function ballOf(links: number[][], centre: number, radius: number): Set<number> {
  const ball = new Set([centre]);
  let ring = [centre];
  for (let distance = 0; distance < radius; distance += 1) {
    ring = ring.flatMap((index) => links[index]!).filter((index) => !ball.has(index) && ball.add(index));
  }
  return ball;
}
