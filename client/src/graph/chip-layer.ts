import type { Core, EdgeSingular } from 'cytoscape';
import type { Point, SceneEdge } from '../model/scene-types.ts';
import { type Curve, type PlacedChip, placeChips } from './chips.ts';
import type { Detail } from './detail.ts';
import { chipTexts } from './elements.ts';
import type { NodeSize } from './extents.ts';
import { labelBox } from './label-box.ts';
import type { Box } from './layout/box.ts';
import type { Measure } from './lettering.ts';
import type { Frame } from './viewport.ts';

/** Chips show from this zoom on: smaller, their text could not be read. */
const CHIP_ZOOM = 0.72;
/** Room on both sides of a chip's text, its border included, in px. */
const PADDING = 4;

export type ChipInput = {
  edges: readonly SceneEdge[];
  places: ReadonlyMap<string, Point>;
  sizes: ReadonlyMap<string, NodeSize>;
  detail: Detail;
  /** What of the graph is in sight, and a little more. */
  sight: Frame;
  measure: Measure;
  sans: string;
};

/** The line of a relation as it is drawn; null for one to itself. */
function curveOf(edge: EdgeSingular): Curve | null {
  if (edge.isLoop()) return null;
  const [control] = edge.controlPoints() ?? [];
  return {
    from: { ...edge.sourceEndpoint() },
    control: control ? { ...control } : null,
    to: { ...edge.targetEndpoint() },
  };
}

function isInSight({ source, target }: SceneEdge, { places, sight }: ChipInput): boolean {
  const [a, b] = [places.get(source), places.get(target)];
  if (!a || !b) return false;
  return (
    Math.max(a.x, b.x) > sight.left &&
    Math.min(a.x, b.x) < sight.right &&
    Math.max(a.y, b.y) > sight.top &&
    Math.min(a.y, b.y) < sight.bottom
  );
}

function obstaclesOf({ places, sizes, detail }: ChipInput): Box[] {
  return [...places].flatMap(([id, at]): Box[] => {
    const size = sizes.get(id)!;
    const body = { ...at, extent: size.body };
    const side = detail.labels.get(id);
    return side ? [body, labelBox(at, size, side, detail.scale)] : [body];
  });
}

function chipsOf(cy: Core, input: ChipInput): ReadonlyMap<string, PlacedChip> {
  if (cy.zoom() < CHIP_ZOOM) return new Map();
  const drawn = input.edges.flatMap((edge) => {
    const element = cy.getElementById(edge.id);
    const curve = element.nonempty() && isInSight(edge, input) ? curveOf(element) : null;
    return curve ? [{ id: edge.id, edge, curve }] : [];
  });
  const half = (text: string) => input.measure(text, `600 11px ${input.sans}`) / 2 + PADDING;
  const candidates = drawn.flatMap(({ id, edge, curve }) => {
    const texts = chipTexts(edge).map((text) => ({ text, half: half(text) }));
    return texts.length > 0 ? [{ id, curve, texts, keep: edge.chosen || edge.step !== null }] : [];
  });
  return candidates.length > 0 ? placeChips(candidates, obstaclesOf(input), drawn) : new Map();
}

/** Writes the chips of the relations in sight where they have room, changing only what differs. */
export function applyChips(cy: Core, input: ChipInput): void {
  const chips = chipsOf(cy, input);
  cy.batch(() => {
    for (const { id } of input.edges) {
      const element = cy.getElementById(id);
      if (element.empty()) continue;
      const chip = chips.get(id);
      if (!chip && element.data('chip') === '') continue;
      const middle = chip ? element.midpoint() : null;
      const chipX = chip && middle ? Math.round(chip.at.x - middle.x) : 0;
      const chipY = chip && middle ? Math.round(chip.at.y - middle.y) : 0;
      const text = chip?.text ?? '';
      const now = element.data();
      if (now.chip === text && now.chipX === chipX && now.chipY === chipY) continue;
      element.data({ chip: text, chipX, chipY });
    }
  });
}
