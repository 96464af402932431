import type { EdgeLook } from '../model/scene-types.ts';
import { EDGE_LOOKS, LOOKS } from './edge-looks.ts';
import { DIMMED } from './node-images.ts';
import type { StyleBlock } from './node-style.ts';
import { mix, type Theme } from './theme.ts';

/** A chosen relation with how much larger than at 100 % labels are: its halo grows with them. */
type ScaledEdge = { data(key: 'scale'): number | undefined };

/** Looks that can be drawn hollow: not observed. A dotted line cannot be. */
const HOLLOW = new Set<EdgeLook>(['positive', 'negative', 'mixed', 'unspecified']);

function shapeStyle(look: EdgeLook): StyleBlock[] {
  const blocks: StyleBlock[] = [{ selector: `edge[look="${look}"]`, style: LOOKS[look].style }];
  if (!HOLLOW.has(look)) return blocks;
  // A hollow line is the plate between two rails, as an atlas draws a planned road.
  const head = { 'target-arrow-fill': 'hollow', 'target-arrow-width': 1.5, 'arrow-scale': 1.4 };
  const style = { 'line-outline-width': 2.6, 'font-style': 'italic', ...(look === 'positive' ? head : {}) };
  return [...blocks, { selector: `edge.hollow[look="${look}"]`, style }];
}

/** Colours of a look in a state, its inks changed by `shade`. */
function inkStyle(
  look: EdgeLook,
  state: string,
  theme: Theme,
  shade: (colour: string) => string,
): StyleBlock[] {
  const ink = theme.signs[LOOKS[look].ink];
  const colour = shade(ink);
  const blocks: StyleBlock[] = [
    {
      selector: `edge${state}[look="${look}"]`,
      style: {
        'line-color': colour,
        'target-arrow-color': colour,
        color: shade(LOOKS[look].ink === 'structure' ? theme.ink2 : ink),
        'text-border-color': colour,
        ...(look === 'bundle' ? { 'line-outline-color': colour, 'underlay-color': theme.plate } : {}),
      },
    },
  ];
  if (HOLLOW.has(look)) {
    const style = { 'line-color': theme.plate, 'line-outline-color': colour };
    blocks.push({ selector: `edge${state}.hollow[look="${look}"]`, style });
  }
  return blocks;
}

/**
 * Inks at rest, dimmed, and bright again under the pointer or the focus. Dimmed inks are mixed with the
 * plate: what is see-through would show its own rails and what lies below.
 */
function inkStyles(theme: Theme): StyleBlock[] {
  const full = (colour: string) => colour;
  const pale = (colour: string) => mix(colour, theme.plate, DIMMED);
  return EDGE_LOOKS.flatMap((look) => [
    ...inkStyle(look, '', theme, full),
    ...inkStyle(look, '.dimmed', theme, pale),
    ...inkStyle(look, '.dimmed.hovered', theme, full),
    ...inkStyle(look, '.dimmed.pointed', theme, full),
    ...inkStyle(look, '.dimmed.focused', theme, full),
  ]);
}

/** Style of relations at rest and in every state, in the colours of a theme. */
export function edgeStyle(theme: Theme): StyleBlock[] {
  return [
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'curve-style': 'bezier',
        'control-point-step-size': 56,
        'target-distance-from-node': 3,
        'source-distance-from-node': 2,
        label: 'data(chip)',
        'text-margin-x': 'data(chipX)',
        'text-margin-y': 'data(chipY)',
        'font-family': theme.sans,
        'font-size': 11,
        'font-weight': 600,
        'text-background-color': theme.plate,
        'text-background-opacity': 1,
        'text-background-padding': '3px',
        'text-background-shape': 'round-rectangle',
        'text-border-width': 1,
        'text-border-opacity': 1,
        'overlay-opacity': 0,
        'underlay-opacity': 0,
        'z-index-compare': 'manual',
        'z-index': 1,
      },
    },
    ...EDGE_LOOKS.flatMap(shapeStyle),
    ...inkStyles(theme),
    { selector: 'edge[look="structure"]', style: { 'font-weight': 400, 'text-border-width': 0 } },
    {
      // Three rails: the outline is drawn first, then the underlay, then the line.
      selector: 'edge[look="bundle"]',
      style: {
        'line-outline-width': 6,
        'underlay-padding': 2.5,
        'underlay-opacity': 1,
      },
    },
    { selector: 'edge.symmetric', style: { 'target-arrow-shape': 'none', 'target-distance-from-node': 2 } },
    { selector: 'edge.dimmed', style: { 'z-index': 0 } },
    ...stateStyle(theme),
  ];
}

function stateStyle(theme: Theme): StyleBlock[] {
  return [
    {
      selector: 'edge.hovered, edge.focused',
      style: { label: 'data(full)' },
    },
    {
      selector: 'edge.hovered, edge.pointed, edge.focused',
      style: {
        'underlay-color': theme.markSoft,
        'underlay-padding': 5,
        'underlay-opacity': 1,
        'z-index': 6,
      },
    },
    {
      selector: 'edge.chosen',
      style: {
        'underlay-color': theme.halo,
        'underlay-padding': (edge: ScaledEdge) => 6 * (edge.data('scale') ?? 1),
        'underlay-opacity': 1,
        color: theme.onMark,
        'text-background-color': theme.mark,
        'text-border-color': theme.selectLine,
        'text-border-width': 1,
        'font-weight': 600,
        // Over other relations, and under nodes with their badges and names as all of them.
        'z-index': 2,
      },
    },
    { selector: 'edge.chosen.hollow', style: { 'line-color': theme.halo } },
    {
      selector:
        'edge[look="bundle"].hovered, edge[look="bundle"].pointed, edge[look="bundle"].focused, edge[look="bundle"].chosen',
      style: { 'line-outline-width': 8, 'underlay-padding': 3.5 },
    },
  ];
}
