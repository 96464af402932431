import type { EdgeLook } from '../model/scene-types.ts';
import type { Theme } from './theme.ts';

/** Ink, head and dash of an edge. */
export type Look = { ink: keyof Theme['signs']; style: Record<string, unknown> };

/** Head and dash of every look: a sign is told by both before its colour. */
export const LOOKS: Readonly<Record<EdgeLook, Look>> = {
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

export const EDGE_LOOKS = Object.keys(LOOKS) as EdgeLook[];
