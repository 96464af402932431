import type { NodeSingular } from 'cytoscape';
import { ENTITY_KINDS, type EntityKind, FAMILY_OF_KIND, type KindFamily } from '../model/types.ts';
import { badgeAt, badgeText } from './badges.ts';
import type { NodeData } from './elements.ts';
import { type Badge, kindIcon, pinBadge, textBadge } from './icons.ts';
import { SHAPES } from './shapes.ts';
import type { Theme } from './theme.ts';

/** An image inside or at the corner of a node, placed from the top left of its box, in px. */
type NodeImage = { uri: string; x: number; y: number; width: number; height: number };

/** Opacity of a dimmed node. */
export const DIMMED = 0.42;

/** Side of an icon for radius 1. */
export const ICON = 1.14;

function badgesOf(node: NodeData, theme: Theme): { badge: Badge; left: boolean }[] {
  const badges: { badge: Badge; left: boolean }[] = [];
  if (node.pinned) badges.push({ badge: pinBadge(theme.ink, theme.plate), left: true });
  const plain = { fill: theme.raised, line: theme.ink, text: theme.ink, font: theme.sans };
  const marked = { fill: theme.mark, line: theme.mark, text: theme.onMark, font: theme.sans };
  const text = badgeText(node);
  if (text !== '') badges.push({ badge: textBadge(text, node.mark === '' ? plain : marked), left: false });
  return badges;
}

/** Icon, then badges. */
function imagesOf(node: NodeData, theme: Theme, icon: string): NodeImage[] {
  const { width, height, radius } = node;
  const family = node.family as KindFamily;
  const side = radius * ICON;
  const tag = family === 'initiative' || family === 'recommendation';
  return [
    {
      uri: icon,
      x: (width - side) / 2 - (tag ? radius * 0.22 : 0),
      y: (height - side) / 2 + SHAPES[family].icon * radius,
      width: side,
      height: side,
    },
    ...badgesOf(node, theme).map(({ badge, left }) => {
      const at = badgeAt({ family, radius }, left);
      const x = width / 2 + at.x - badge.width / 2;
      const y = height / 2 + at.y - badge.height / 2;
      return { uri: badge.uri, width: badge.width, height: badge.height, x, y };
    }),
  ];
}

/** Addresses of the images that a node is drawn with in a theme. */
export function imagesOfNode(node: NodeData, theme: Theme): string[] {
  const icon = kindIcon(node.kind as EntityKind, theme.kinds[node.family as keyof typeof theme.kinds].icon);
  return imagesOf(node, theme, icon).map(({ uri }) => uri);
}

/** Style properties that draw a node's images, in the colours of a theme. */
export function imageProperties(theme: Theme): Record<string, unknown> {
  const icons = Object.fromEntries(
    ENTITY_KINDS.map((kind) => [kind, kindIcon(kind, theme.kinds[FAMILY_OF_KIND[kind]].icon)]),
  ) as Record<EntityKind, string>;
  const known = new WeakMap<object, { key: string; images: NodeImage[] }>();
  const images = (node: NodeSingular): NodeImage[] => {
    const data = node.data() as NodeData;
    const key = `${data.kind}|${data.radius}|${data.more}|${data.mark}|${data.pinned}`;
    const before = known.get(data);
    if (before?.key === key) return before.images;
    const made = imagesOf(data, theme, icons[data.kind as EntityKind]);
    known.set(data, { key, images: made });
    return made;
  };
  const each = (property: (image: NodeImage) => unknown) => (node: NodeSingular) =>
    images(node).map(property);
  return {
    'background-image': each((image) => image.uri),
    'background-position-x': each((image) => image.x),
    'background-position-y': each((image) => image.y),
    'background-width': each((image) => image.width),
    'background-height': each((image) => image.height),
    'background-fit': forEach('none'),
    'background-clip': forEach('none'),
    'background-image-containment': forEach('over'),
    'background-image-crossorigin': forEach('null'),
  };
}

/** How the images of a dimmed node are drawn. */
export const DIMMED_IMAGES = { 'background-image-opacity': forEach(`${DIMMED}`) };

/** A value for each of the images that a node may have: its icon and two badges. */
function forEach(value: string): string {
  return [value, value, value].join(' ');
}
