import type { KindFamily } from '../model/types.ts';
import { SHAPES } from './shapes.ts';

/** What of a node makes its badges. */
export type Badged = {
  family: KindFamily;
  radius: number;
  more: number;
  mark: string | null;
  pinned: boolean;
};

/** Side of a pin's disc and height of boxed text, in px. */
export const PIN_SIDE = 15;
export const BADGE_HEIGHT = 16;

/** Text of the badge at the top right: the letter of a path's end, else how many neighbours are not shown. */
export function badgeText({ more, mark }: Pick<Badged, 'more' | 'mark'>): string {
  return mark || (more > 0 ? `+${more}` : '');
}

/** Width in px of boxed text. */
export function badgeWidth(text: string): number {
  return Math.round(text.length * 6.6 + 8);
}

/** Middle of a badge, in px from the middle of its node: higher where the icon stands higher. */
export function badgeAt(
  { family, radius }: Pick<Badged, 'family' | 'radius'>,
  left: boolean,
): { x: number; y: number } {
  const corner = radius * 0.78;
  const lift = Math.min(0, SHAPES[family].icon) * radius;
  return { x: left ? -corner - 4 : corner + 3, y: lift - corner - 3 };
}

/** How far badges reach from the middle of their node, in px; 0 on a side without one. */
export function badgeReach(node: Badged): { left: number; right: number; top: number } {
  const text = badgeText(node);
  const pin = badgeAt(node, true);
  const box = badgeAt(node, false);
  return {
    left: node.pinned ? PIN_SIDE / 2 - pin.x : 0,
    right: text === '' ? 0 : box.x + badgeWidth(text) / 2,
    top: text !== '' || node.pinned ? BADGE_HEIGHT / 2 - box.y : 0,
  };
}
