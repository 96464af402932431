import { KIND_FAMILIES, type KindFamily } from '../model/types.ts';
import { PILE } from './extents.ts';
import type { LabelSide } from './label-box.ts';
import { LABEL_GAP, LETTERING, LINE_HEIGHT } from './lettering.ts';
import { DIMMED, DIMMED_IMAGES, imageProperties } from './node-images.ts';
import { SHAPES } from './shapes.ts';
import type { Theme } from './theme.ts';

/** A block of Cytoscape's stylesheet. Its own types lag behind the properties it has. */
export type StyleBlock = { selector: string; style: Record<string, unknown> };

/** A node with how large and where its label is set. */
type LabelledNode = { data(key: 'scale' | 'marginX' | 'marginY'): number | undefined };

function shapeProperties(family: KindFamily): Record<string, unknown> {
  const { outline } = SHAPES[family];
  if (outline === 'ellipse') return { shape: 'ellipse' };
  if (outline === 'square') return { shape: 'round-rectangle', 'corner-radius': '2px' };
  return { shape: 'polygon', 'shape-polygon-points': outline.join(' ') };
}

function familyStyle(family: KindFamily, theme: Theme): StyleBlock {
  const ink = theme.kinds[family];
  const { serif, bold, italic, size } = LETTERING[family];
  return {
    selector: `node[family="${family}"]`,
    style: {
      ...shapeProperties(family),
      'background-color': ink.fill,
      'border-color': ink.line,
      'border-style': family === 'recommendation' ? 'dashed' : 'solid',
      color: ink.line,
      'font-family': serif ? theme.serif : theme.sans,
      'font-weight': bold ? 700 : 400,
      'font-style': italic ? 'italic' : 'normal',
      'font-size': (node: LabelledNode) => size * (node.data('scale') ?? 1),
    },
  };
}

/** Style of nodes at rest and in every state, in the colours of a theme. */
export function nodeStyle(theme: Theme): StyleBlock[] {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        'border-width': 1.75,
        'border-dash-pattern': [4, 3],
        label: 'data(label)',
        'text-wrap': 'wrap',
        'line-height': LINE_HEIGHT,
        'text-valign': 'bottom',
        'text-margin-y': LABEL_GAP,
        'text-outline-width': (node: LabelledNode) => 2 * (node.data('scale') ?? 1),
        'text-outline-color': theme.plate,
        'text-outline-opacity': 1,
        'overlay-opacity': 0,
        'underlay-shape': 'ellipse',
        'outline-opacity': 1,
        'bounds-expansion': 12,
        'z-index-compare': 'manual',
        'z-index': 4,
      },
    },
    { selector: 'node.pictured', style: imageProperties(theme) },
    ...KIND_FAMILIES.map((family) => familyStyle(family, theme)),
    ...KIND_FAMILIES.map((family) => ({
      selector: `node.collective[family="${family}"]`,
      style: { 'outline-width': 1.5, 'outline-offset': 3, 'outline-color': theme.kinds[family].line },
    })),
    // A group is drawn as a pile.
    {
      selector: 'node.grouped',
      style: { ghost: 'yes', 'ghost-offset-x': PILE, 'ghost-offset-y': -PILE, 'ghost-opacity': 0.45 },
    },
    {
      selector: 'node.dimmed',
      style: {
        'background-opacity': DIMMED,
        'border-opacity': DIMMED,
        'outline-opacity': DIMMED,
        color: theme.ink3,
        'font-weight': 400,
      },
    },
    { selector: 'node.dimmed.pictured', style: DIMMED_IMAGES },
    {
      selector: 'node.hovered, node.pointed',
      style: {
        'outline-width': 5,
        'outline-offset': 0,
        'outline-color': theme.markSoft,
        'outline-opacity': 1,
        'z-index': 6,
      },
    },
    {
      selector: 'node.collective.hovered, node.collective.pointed',
      style: {
        'outline-width': 1.5,
        'outline-offset': 3,
        'underlay-color': theme.markSoft,
        'underlay-opacity': 1,
        'underlay-padding': 9,
      },
    },
    ...sideStyle(),
    ...haloStyle(theme),
    ...focusedStyle(),
    // Labels lie over the nodes that have none.
    { selector: 'node.wordless', style: { label: '', 'z-index': 3 } },
    {
      selector: 'node.hovered, node.focused',
      style: {
        label: 'data(whole)',
        'text-background-color': theme.plate,
        'text-background-opacity': 1,
        'text-background-padding': '2px',
        'z-index': 9,
      },
    },
    { selector: 'node.chosen.hovered, node.chosen.focused', style: { 'text-background-color': theme.mark } },
  ];
}

/** Labels beyond the ring of what has the focus, which is as wide on screen at every zoom. */
function focusedStyle(): StyleBlock[] {
  const ring = (node: LabelledNode) => 9 * (node.data('scale') ?? 1);
  const side = (name: LabelSide, property: string, margin: (node: LabelledNode) => number) => ({
    selector: `node.focused[side="${name}"]`,
    style: { [property]: margin },
  });
  return [
    side('below', 'text-margin-y', (node) => LABEL_GAP + ring(node)),
    side('above', 'text-margin-y', (node) => above(ring(node))(node)),
    side('right', 'text-margin-x', (node) => beside(ring(node))(node)),
    side('left', 'text-margin-x', (node) => beside(-ring(node))(node)),
  ];
}

/** Distance of a label above its node, `more` than usual. */
function above(more: number): (node: LabelledNode) => number {
  return (node) => (node.data('marginY') ?? 0) - more;
}

/** Distance of a label beside its node, `more` than usual to the right. */
function beside(more: number): (node: LabelledNode) => number {
  return (node) => (node.data('marginX') ?? 0) + more;
}

/** Nodes with a halo whose label stands on that side. */
function haloed(side: LabelSide): string {
  return `node.chosen[side="${side}"], node.end[side="${side}"]`;
}

/** Labels that stand beside or above their node. */
function sideStyle(): StyleBlock[] {
  const middle = { 'text-valign': 'center', 'text-margin-y': 0 };
  return [
    {
      selector: 'node[side="right"]',
      style: {
        ...middle,
        'text-halign': 'right',
        'text-margin-x': 'data(marginX)',
        'text-justification': 'left',
      },
    },
    {
      selector: 'node[side="left"]',
      style: {
        ...middle,
        'text-halign': 'left',
        'text-margin-x': 'data(marginX)',
        'text-justification': 'right',
      },
    },
    {
      selector: 'node[side="above"]',
      style: { 'text-valign': 'top', 'text-margin-y': 'data(marginY)' },
    },
  ];
}

function haloStyle(theme: Theme): StyleBlock[] {
  const halo = {
    'border-color': theme.selectLine,
    'border-width': 2.5,
    'border-style': 'solid',
    'z-index': 5,
  };
  return [
    {
      selector: 'node.chosen, node.end',
      style: {
        ...halo,
        // As large on screen as labels are: it is to be found from far away too.
        'outline-width': (node: LabelledNode) => 6 * (node.data('scale') ?? 1),
        'outline-offset': 0,
        'outline-color': theme.halo,
        'outline-opacity': 1,
      },
    },
    {
      selector: 'node.collective.chosen, node.collective.end',
      style: {
        ...halo,
        'outline-width': 1.5,
        'outline-offset': 3,
        'outline-color': theme.selectLine,
        'underlay-color': theme.halo,
        'underlay-opacity': 1,
        'underlay-padding': (node: LabelledNode) => 4 + 6 * (node.data('scale') ?? 1),
      },
    },
    {
      selector: 'node.chosen',
      style: {
        color: theme.onMark,
        'font-weight': 700,
        'text-outline-width': 0,
        'text-background-color': theme.mark,
        'text-background-opacity': 1,
        'text-background-padding': '3px',
        'text-background-shape': 'round-rectangle',
        'z-index': 8,
      },
    },
    // Beyond the halo.
    { selector: haloed('below'), style: { 'text-margin-y': LABEL_GAP + 6 } },
    { selector: haloed('above'), style: { 'text-margin-y': above(6) } },
    { selector: haloed('right'), style: { 'text-margin-x': beside(3) } },
    { selector: haloed('left'), style: { 'text-margin-x': beside(-3) } },
  ];
}
