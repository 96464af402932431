import type { Core } from 'cytoscape';
import type { Point, SceneNode } from '../model/scene-types.ts';
import type { NodeSize } from './extents.ts';
import type { LabelSide } from './label-box.ts';
import { labelScale, visibleLabels } from './visible-labels.ts';

/** Below this zoom icons are specks: they are left out. */
const ICON_ZOOM = 0.6;

export type DetailInput = {
  nodes: readonly SceneNode[];
  sizes: ReadonlyMap<string, NodeSize>;
  sides: ReadonlyMap<string, LabelSide>;
  at(id: string): Point | undefined;
  focused: string | null;
};

/** Shows the labels and icons that fit the zoom: labels larger and fewer the further away. */
export function applyDetail(cy: Core, { nodes, sizes, sides, at, focused }: DetailInput): void {
  const scale = labelScale(cy.zoom());
  const candidates = nodes.flatMap((node) => {
    const place = at(node.id);
    const keep = node.chosen || node.end || node.mark !== null || node.id === focused;
    if (!place) return [];
    const side = sides.get(node.id) ?? 'below';
    return [{ ...place, id: node.id, size: sizes.get(node.id)!, side, importance: node.importance, keep }];
  });
  const labelled = visibleLabels(candidates, scale);
  const iconless = cy.zoom() < ICON_ZOOM;
  cy.batch(() => {
    for (const element of cy.$('.focused').toArray())
      if (element.id() !== focused) element.removeClass('focused');
    if (focused !== null) cy.getElementById(focused).addClass('focused');
    for (const { id } of nodes) {
      const element = cy.getElementById(id);
      element.toggleClass('wordless', !labelled.has(id));
      element.toggleClass('iconless', iconless);
      if (element.data('scale') !== scale) element.data('scale', scale);
      const side = sides.get(id) ?? 'below';
      if (element.data('side') !== side) element.data('side', side);
    }
  });
}
