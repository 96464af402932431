import type { Point, SceneEdge, SceneNode } from '../../model/scene-types.ts';
import { placeChips } from '../chips.ts';
import { labelsAt } from '../detail.ts';
import { chipTexts } from '../elements.ts';
import { measureNode, type NodeSize, PILE } from '../extents.ts';
import { type DrawnPart, drawnParts, lettersAt } from '../headings.ts';
import { type LabelSide, labelBox, wholeExtent } from '../label-box.ts';
import { sidesOf } from '../label-sides.ts';
import { type Box, bounds } from '../layout/box.ts';
import type { Theme } from '../theme.ts';
import type { Frame } from '../viewport.ts';
import { curvesOf, type DrawnCurve } from './edge-curve.ts';
import { chipSvg, endGapOf, lineSvg } from './edge-svg.ts';
import { element, escapeXml, short } from './markup.ts';
import { badgesSvg, iconSvg, labelSvg, shapeSvg } from './node-svg.ts';
import type { PictureInput } from './picture-types.ts';

/** Room on both sides of a chip's text, its border included, in px. */
const CHIP_PADDING = 4;
/** How pale what lies behind in a pile is; distance of a heading from its frame, as a share of its letters' size. */
const PILE_OPACITY = 0.45;
const HEADING_LIFT = 0.45;
/** Halo and border of what is chosen reach so far, in px. */
const HALO_REACH = 12;

type Drawing = { svg: string; frame: Frame };

type Placed = {
  nodes: readonly (SceneNode & { at: Point })[];
  sizes: ReadonlyMap<string, NodeSize>;
  labels: ReadonlyMap<string, LabelSide>;
};

function placeNodes({ scene, places, theme, measure }: PictureInput): Placed {
  const nodes = scene.nodes.flatMap((node) => {
    const at = places.get(node.id);
    return at ? [{ ...node, at }] : [];
  });
  const sizes = new Map(nodes.map((node) => [node.id, measureNode(node, theme, measure)]));
  const sides = sidesOf({ nodes, edges: scene.edges }, sizes, places, new Map(), Number.POSITIVE_INFINITY);
  const { labels } = labelsAt(1, { nodes, sizes, sides, at: (id) => places.get(id), focused: null });
  return { nodes, sizes, labels };
}

function boxesOf({ nodes, sizes, labels }: Placed): Box[] {
  return nodes.flatMap(({ id, at, chosen, end }): Box[] => {
    const size = sizes.get(id)!;
    const reach = chosen || end ? HALO_REACH : 0;
    const { left, right, top, bottom } = size.body;
    const extent = {
      left: left + reach,
      right: right + reach,
      top: top + reach,
      bottom: bottom + reach,
    };
    const side = labels.get(id);
    const body = { ...at, extent };
    return side ? [body, labelBox(at, size, side)] : [body];
  });
}

/** Chips of the relations where they have room, as markup by relation. */
function chipsOf(
  input: PictureInput,
  edges: readonly SceneEdge[],
  curves: ReadonlyMap<string, DrawnCurve>,
  obstacles: readonly Box[],
): ReadonlyMap<string, string> {
  const { measure, theme } = input;
  const half = (text: string) => measure(text, `600 11px ${theme.sans}`) / 2 + CHIP_PADDING;
  const lines = edges.map(({ id }) => ({ id, curve: curves.get(id)! }));
  const candidates = edges.flatMap((edge) => {
    const texts = chipTexts(edge).map((text) => ({ text, half: half(text) }));
    const keep = edge.chosen || edge.step !== null;
    return texts.length > 0 ? [{ id: edge.id, curve: curves.get(edge.id)!, texts, keep }] : [];
  });
  const placed = placeChips(candidates, obstacles, lines);
  return new Map(
    edges.flatMap((edge) => {
      const chip = placed.get(edge.id);
      return chip ? [[edge.id, chipSvg(edge, chip, half(chip.text), theme)] as const] : [];
    }),
  );
}

/** Frames of nodes that stand together, each with its heading over its top left. */
function partsSvg(parts: readonly DrawnPart[], theme: Theme): string {
  return parts
    .map((part) => {
      const { left, right, top, bottom } = part.frame;
      const letters = lettersAt(1, part);
      const size = { x: left, y: top, width: right - left, height: bottom - top, rx: 2 };
      const box = element('rect', { ...size, fill: 'none', stroke: theme.signs.structure });
      const lines = part.lines.map((line, index) => {
        const rise = ((part.lines.length - 1 - index) * 1.2 + HEADING_LIFT) * letters;
        return element('tspan', { x: left, y: top - rise }, escapeXml(line));
      });
      const lettering = { 'font-size': letters, 'font-weight': 700, fill: theme.ink2 };
      return (part.whole ? box : '') + element('text', lettering, ...lines);
    })
    .join('');
}

/** What the frames take in, with their headings. */
function boxOfPart(part: DrawnPart): Box {
  const { left, right, top, bottom } = part.frame;
  const heading = part.lines.length * 1.2 * lettersAt(1, part);
  const extent = { left: 0, right: right - left, top: heading, bottom: bottom - top };
  return { x: left, y: top, extent };
}

/** Dimmed, plain, chosen: as the graph stacks relations. */
const layerOf = (edge: SceneEdge): number => (edge.chosen || edge.step !== null ? 2 : edge.dimmed ? 0 : 1);

function nodeSvg(node: SceneNode & { at: Point }, { sizes, labels }: Placed, input: PictureInput): string {
  const { theme } = input;
  const side = labels.get(node.id);
  return element(
    'g',
    { transform: `translate(${short(node.at.x)} ${short(node.at.y)})`, 'data-id': node.id },
    node.members.length > 0 ? pileSvg(node, theme) : '',
    shapeSvg({ ...node, end: node.end || node.mark !== null }, theme),
    iconSvg(node, theme),
    badgesSvg(node, theme),
    side ? labelSvg(node, sizes.get(node.id)!, side, theme) : '',
  );
}

/** A group is drawn as a pile: a paler one of its kind behind it. */
function pileSvg({ family, radius, collective }: SceneNode, theme: Theme): string {
  const behind = { transform: `translate(${PILE} ${-PILE})`, opacity: PILE_OPACITY };
  return element('g', behind, shapeSvg({ family, radius, collective }, theme));
}

/** The graph at 100 % in its own units, everything lettered that has room, and what it takes in. */
export function graphSvg(input: PictureInput): Drawing {
  const placed = placeNodes(input);
  const ends = new Map(
    placed.nodes.map(({ id, family, at }) => {
      const { width, height } = placed.sizes.get(id)!;
      return [id, { ...at, family, width, height }] as const;
    }),
  );
  const curves = curvesOf(input.scene.edges, ends, endGapOf);
  const edges = input.scene.edges.filter(({ id }) => curves.has(id));
  const bodies = boxesOf(placed);
  const byId = new Map(
    placed.nodes.map(({ id, at }) => {
      const extent = wholeExtent(placed.sizes.get(id)!, placed.labels.get(id) ?? 'below');
      return [id, { ...at, extent }];
    }),
  );
  const ids = placed.nodes.map(({ id }) => id);
  const parts = drawnParts(input.parts ?? [], (id) => byId.get(id) ?? null, ids);
  const boxes = [...bodies, ...parts.map(boxOfPart)];
  const chips = chipsOf(input, edges, curves, bodies);
  const relations = (layer: number) => {
    const own = edges.filter((edge) => layerOf(edge) === layer);
    const lines = own.map((edge) =>
      element(
        'g',
        { 'data-id': edge.id },
        lineSvg({ ...edge, chosen: edge.chosen || edge.step !== null }, curves.get(edge.id)!, input.theme),
      ),
    );
    return lines.join('');
  };
  const lettering = (layer: number) =>
    edges
      .filter((edge) => layerOf(edge) === layer)
      .map(({ id }) => chips.get(id) ?? '')
      .join('');
  // What is chosen lies over the rest; a label lies over the nodes that have none.
  const rank = ({ id, chosen, end }: SceneNode) => (chosen ? 3 : end ? 2 : placed.labels.has(id) ? 1 : 0);
  const nodes = (from: number, to: number) =>
    placed.nodes
      .filter((node) => rank(node) >= from && rank(node) <= to)
      .sort((a, b) => rank(a) - rank(b))
      .map((node) => nodeSvg(node, placed, input))
      .join('');
  const bends = [...curves.values()].flatMap(({ control }): Box[] =>
    control ? [{ ...control, extent: { left: 0, right: 0, top: 0, bottom: 0 } }] : [],
  );
  return {
    svg: [
      partsSvg(parts, input.theme),
      ...[0, 1].map((layer) => relations(layer) + lettering(layer)),
      relations(2),
      nodes(0, 2),
      lettering(2),
      nodes(3, 3),
    ].join(''),
    frame: bounds([...boxes, ...bends]) ?? { left: 0, right: 0, top: 0, bottom: 0 },
  };
}
