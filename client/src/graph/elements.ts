import type { EdgeLook, SceneEdge, SceneNode } from '../model/scene-types.ts';
import type { Strength } from '../model/types.ts';
import { shapeSize } from './shapes.ts';

/** Width of a line by strength, in px. */
const WIDTHS: Readonly<Record<Strength | 'PLAIN', number>> = {
  WEAK: 1.25,
  PLAIN: 2,
  STRONG: 3.5,
  STRONGEST: 5.5,
};
const UNSIGNED: ReadonlySet<EdgeLook> = new Set<EdgeLook>(['structure', 'negated', 'bundle']);

/** A node as Cytoscape data: what the stylesheet selects and maps. */
export type NodeData = {
  id: string;
  kind: string;
  family: string;
  label: string;
  whole: string;
  radius: number;
  width: number;
  height: number;
  more: number;
  mark: string;
  pinned: boolean;
};

export type EdgeData = {
  id: string;
  source: string;
  target: string;
  look: EdgeLook;
  width: number;
  full: string;
};

export function nodeData(node: SceneNode): NodeData {
  return {
    id: node.id,
    kind: node.kind,
    family: node.family,
    label: node.lines.join('\n'),
    whole: node.whole.join('\n'),
    radius: node.radius,
    ...shapeSize(node.family, node.radius),
    more: node.more,
    mark: node.mark ?? '',
    pinned: node.pinned,
  };
}

export function edgeData(edge: SceneEdge): EdgeData {
  return {
    id: edge.id,
    source: edge.source,
    target: edge.target,
    look: edge.look,
    width: UNSIGNED.has(edge.look) ? 1 : WIDTHS[edge.strength ?? 'PLAIN'],
    full: fullChip(edge),
  };
}

function fullChip({ step, chip }: SceneEdge): string {
  return step === null ? chip.full : `${step} ${chip.full}`;
}

/** What may stand on an edge at rest, the fullest first; what is chosen or traced is spelled out. */
export function chipTexts(edge: SceneEdge): string[] {
  if (edge.chosen || edge.step !== null) return [fullChip(edge)];
  const { rest, short } = edge.chip;
  return [...new Set([rest, short])].filter((text) => text !== '');
}

/** Classes that stand for the states of a node; the view's own (hovered, level of detail) are kept apart. */
export function nodeClasses(node: SceneNode): string[] {
  return [
    ...(node.collective || node.family === 'group' ? ['collective'] : []),
    ...(node.chosen ? ['chosen'] : []),
    ...(node.end || node.mark !== null ? ['end'] : []),
    ...(node.dimmed ? ['dimmed'] : []),
    ...(node.members.length > 0 ? ['grouped'] : []),
  ];
}

export function edgeClasses(edge: SceneEdge): string[] {
  return [
    ...(edge.observed ? [] : ['hollow']),
    ...(edge.symmetric ? ['symmetric'] : []),
    ...(edge.chosen || edge.step !== null ? ['chosen'] : []),
    ...(edge.dimmed ? ['dimmed'] : []),
  ];
}

/** Every class that `nodeClasses` and `edgeClasses` may give. */
export const STATE_CLASSES = ['collective', 'chosen', 'end', 'dimmed', 'hollow', 'symmetric', 'grouped'];
