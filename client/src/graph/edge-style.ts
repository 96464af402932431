import type { EdgeLook } from '../model/scene-types.ts';
import type { StyleBlock } from './node-style.ts';
import type { Theme } from './theme.ts';

type Look = { ink: keyof Theme['signs']; style: Record<string, unknown> };

/** Head and dash of every look. */
const LOOKS: Readonly<Record<EdgeLook, Look>> = {
  positive: { ink: 'positive', style: { 'target-arrow-shape': 'triangle', 'arrow-scale': 1.1 } },
  negative: {
    ink: 'negative',
    style: {
      'line-style': 'dashed',
      'line-dash-pattern': [9, 5],
      'target-arrow-shape': 'tee',
      'arrow-scale': 1.8,
    },
  },
  none: {
    ink: 'none',
    style: {
      'line-style': 'dashed',
      'line-dash-pattern': [1, 5],
      'line-cap': 'round',
      'target-arrow-shape': 'circle',
      'target-arrow-fill': 'hollow',
    },
  },
  mixed: {
    ink: 'mixed',
    style: {
      'line-style': 'dashed',
      'line-dash-pattern': [12, 4, 2, 4],
      'target-arrow-shape': 'triangle-tee',
      'arrow-scale': 1.25,
    },
  },
  unspecified: {
    ink: 'unspecified',
    style: {
      'line-style': 'dashed',
      'line-dash-pattern': [4, 3],
      'target-arrow-shape': 'triangle',
      'target-arrow-fill': 'hollow',
      'target-arrow-width': 1.5,
      'arrow-scale': 1.1,
    },
  },
  structure: { ink: 'structure', style: { 'target-arrow-shape': 'vee', 'arrow-scale': 0.85 } },
  negated: {
    ink: 'structure',
    style: {
      'line-style': 'dashed',
      'line-dash-pattern': [1, 5],
      'line-cap': 'round',
      'target-arrow-shape': 'circle',
      'target-arrow-fill': 'hollow',
      width: 2,
    },
  },
  bundle: { ink: 'structure', style: { 'target-arrow-shape': 'none' } },
};

/** Chips show from this zoom on: 11 px of text at 75 %. Words that are shown at rest nowhere else later. */
const CHIP_ZOOM = 8;

function lookStyle(look: EdgeLook, theme: Theme): StyleBlock {
  const colour = theme.signs[LOOKS[look].ink];
  return {
    selector: `edge[look="${look}"]`,
    style: {
      'line-color': colour,
      'target-arrow-color': colour,
      color: look === 'structure' || look === 'bundle' || look === 'negated' ? theme.ink2 : colour,
      'text-border-color': colour,
      ...LOOKS[look].style,
    },
  };
}

/** A hollow line: the plate between two rails in the sign's ink. */
function hollowStyle(look: EdgeLook, theme: Theme): StyleBlock {
  return {
    selector: `edge.hollow[look="${look}"]`,
    style: {
      'line-color': theme.plate,
      'line-outline-width': 2.6,
      'line-outline-color': theme.signs[LOOKS[look].ink],
      ...(look === 'positive'
        ? { 'target-arrow-fill': 'hollow', 'target-arrow-width': 1.5, 'arrow-scale': 1.4 }
        : {}),
      'font-style': 'italic',
    },
  };
}

/** Style of relations at rest and in every state, in the colours of a theme. */
export function edgeStyle(theme: Theme): StyleBlock[] {
  return [
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'curve-style': 'bezier',
        'control-point-step-size': 36,
        'target-distance-from-node': 3,
        'source-distance-from-node': 2,
        label: 'data(rest)',
        'font-family': theme.sans,
        'font-size': 11,
        'font-weight': 600,
        'min-zoomed-font-size': CHIP_ZOOM,
        'text-background-color': theme.plate,
        'text-background-opacity': 1,
        'text-background-padding': '3px',
        'text-background-shape': 'round-rectangle',
        'text-border-width': 1,
        'text-border-opacity': 1,
        'overlay-opacity': 0,
        'underlay-opacity': 0,
        'z-index': 1,
      },
    },
    ...(Object.keys(LOOKS) as EdgeLook[]).map((look) => lookStyle(look, theme)),
    ...(['positive', 'negative', 'mixed', 'unspecified'] as const).map((look) => hollowStyle(look, theme)),
    { selector: 'edge[look="structure"]', style: { 'font-weight': 400, 'text-border-width': 0 } },
    {
      selector: 'edge[look="bundle"]',
      style: {
        'line-outline-width': 4,
        'line-outline-color': theme.plate,
        'underlay-color': theme.signs.structure,
        'underlay-padding': 3,
        'underlay-opacity': 1,
      },
    },
    { selector: 'edge.symmetric', style: { 'target-arrow-shape': 'none', 'target-distance-from-node': 2 } },
    { selector: 'edge.dimmed', style: { opacity: 0.42 } },
    ...stateStyle(theme),
    { selector: 'edge.unplaced', style: { display: 'none' } },
  ];
}

function stateStyle(theme: Theme): StyleBlock[] {
  return [
    {
      selector: 'edge.hovered',
      style: {
        label: 'data(full)',
        opacity: 1,
        'min-zoomed-font-size': 0,
        'underlay-color': theme.markSoft,
        'underlay-padding': 5,
        'underlay-opacity': 1,
        'z-index': 8,
      },
    },
    {
      selector: 'edge.chosen',
      style: {
        opacity: 1,
        'min-zoomed-font-size': 0,
        'underlay-color': theme.halo,
        'underlay-padding': 6,
        'underlay-opacity': 1,
        color: theme.onMark,
        'text-background-color': theme.mark,
        'text-border-color': theme.selectLine,
        'text-border-width': 1,
        'z-index': 9,
      },
    },
    { selector: 'edge.chosen.hollow', style: { 'line-color': theme.halo } },
    { selector: 'edge.chosen[look="bundle"]', style: { 'line-outline-color': theme.halo } },
  ];
}
