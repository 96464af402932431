/** The layout beside fcose: a clustered graph of 500 nodes and 1,500 relations, and 30 more on top of it. */
import cytoscape, { type Core } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { GAP, type LayoutEdge, type LayoutNode, layOut } from '../../../client/src/graph/layout/lay-out.ts';
import { placeAround } from '../../../client/src/graph/layout/place.ts';
import { seededRandom } from '../../../client/src/graph/layout/random.ts';
import { median } from '../measure.ts';
import { type Quality, qualityOf } from './quality.ts';

cytoscape.use(fcose);

export const NODES = 500;
const RELATIONS = 1_500;
const COMMUNITIES = 20;
const ADDED = 30;

/** A graph in communities: four of five relations stay within theirs. */
function clusteredGraph(seed: number): { nodes: LayoutNode[]; edges: LayoutEdge[] } {
  const random = seededRandom(seed);
  const pick = (below: number) => Math.floor(random() * below);
  const nodes = Array.from({ length: NODES + ADDED }, (_, index) => {
    const half = 18 + random() * 45;
    return { id: `n${index}`, extent: { left: half, right: half, top: 16, bottom: 30 + random() * 22 } };
  });
  const own = (node: number) => (node % COMMUNITIES) + COMMUNITIES * pick(NODES / COMMUNITIES);
  const edges = Array.from({ length: RELATIONS }, (): LayoutEdge => {
    const from = pick(NODES);
    return [from, random() < 0.8 ? own(from) : pick(NODES), 40];
  });
  const added = Array.from({ length: ADDED }, (_, index): LayoutEdge => [NODES + index, pick(NODES), 40]);
  return { nodes, edges: [...edges, ...added] };
}

type Run = { time: number; places: { x: number; y: number }[] };

function timed(work: () => { x: number; y: number }[]): Run {
  const start = performance.now();
  const places = work();
  return { time: performance.now() - start, places };
}

/** fcose gets each box as a node of its size: its middle is not that of the node. */
function peerGraph(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): Core {
  return cytoscape({
    headless: true,
    styleEnabled: true,
    style: [
      { selector: 'node', style: { shape: 'rectangle', width: 'data(width)', height: 'data(height)' } },
    ],
    elements: [
      ...nodes.map(({ id, extent }) => ({
        data: { id, width: extent.left + extent.right, height: extent.top + extent.bottom },
      })),
      ...edges.map(([a, b], index) => ({
        data: { id: `e${index}`, source: nodes[a]!.id, target: nodes[b]!.id },
      })),
    ],
  });
}

function peerPlaces(cy: Core, nodes: readonly LayoutNode[]): { x: number; y: number }[] {
  return nodes.map(({ id, extent }) => {
    const { x, y } = cy.getElementById(id).position();
    return { x: x - (extent.right - extent.left) / 2, y: y - (extent.bottom - extent.top) / 2 };
  });
}

const OPTIONS = { name: 'fcose', animate: false, quality: 'default', nodeDimensionsIncludeLabels: false };

function layOutBoth(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): { ours: Run; peer: Run } {
  const ours = timed(() => {
    const places = layOut({ nodes, edges, aspect: 1.4 });
    return nodes.map(({ id }) => places.get(id)!);
  });
  const cy = peerGraph(nodes, edges);
  const peer = timed(() => {
    cy.layout(OPTIONS as unknown as cytoscape.LayoutOptions).run();
    return peerPlaces(cy, nodes);
  });
  return { ours, peer };
}

/** Thirty more on what is placed: ours beside fcose with every placed node held. */
function expandBoth(
  all: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
  placed: readonly { x: number; y: number }[],
): { ours: Run; peer: Run } {
  const added = all.slice(NODES);
  const ours = timed(() => {
    const found = placeAround({
      placed: all.slice(0, NODES).map((node, index) => ({ ...node, ...placed[index]! })),
      added: added.map((node, index) => ({
        ...node,
        neighbours: edges
          .filter(([a]) => a === NODES + index)
          .map(([, b, room]) => ({ id: all[b]!.id, room })),
      })),
      edges: edges.map(([a, b]) => [all[a]!.id, all[b]!.id] as const),
      gap: GAP,
    });
    return [...placed, ...added.map(({ id }) => found.get(id)!)];
  });
  const cy = peerGraph(all, edges);
  const held = placed.map((position, index) => ({ nodeId: all[index]!.id, position }));
  const peer = timed(() => {
    const options = { ...OPTIONS, randomize: false, fixedNodeConstraint: held };
    cy.layout(options as unknown as cytoscape.LayoutOptions).run();
    return peerPlaces(cy, all);
  });
  return { ours, peer };
}

export type LayoutFigures = {
  layout: { ours: Quality & { time: number }; peer: Quality & { time: number } };
  expansion: { ours: number; peer: number; overlaps: number; moved: number };
};

/** Medians over rounds in which both take turns, each round on another graph. */
export function measureLayouts(rounds: number): LayoutFigures {
  const runs = Array.from({ length: rounds }, (_, round) => {
    const { nodes: all, edges } = clusteredGraph(round + 1);
    const nodes = all.slice(0, NODES);
    const among = edges.slice(0, RELATIONS);
    const { ours, peer } = layOutBoth(nodes, among);
    const expansion = expandBoth(all, edges, ours.places);
    const grown = qualityOf(all, edges, expansion.ours.places);
    const moved = ours.places.filter(
      ({ x, y }, index) => expansion.ours.places[index]!.x !== x || expansion.ours.places[index]!.y !== y,
    );
    return {
      ours: { time: ours.time, ...qualityOf(nodes, among, ours.places) },
      peer: { time: peer.time, ...qualityOf(nodes, among, peer.places) },
      expansion: {
        ours: expansion.ours.time,
        peer: expansion.peer.time,
        overlaps: grown.overlaps,
        moved: moved.length,
      },
    };
  });
  const mid = (of: (run: (typeof runs)[number]) => number) => median(runs.map(of));
  const side = (name: 'ours' | 'peer') => ({
    time: mid((run) => run[name].time),
    crossings: mid((run) => run[name].crossings),
    preservation: mid((run) => run[name].preservation),
    overlaps: mid((run) => run[name].overlaps),
  });
  return {
    layout: { ours: side('ours'), peer: side('peer') },
    expansion: {
      ours: mid(({ expansion }) => expansion.ours),
      peer: mid(({ expansion }) => expansion.peer),
      overlaps: mid(({ expansion }) => expansion.overlaps),
      moved: mid(({ expansion }) => expansion.moved),
    },
  };
}
