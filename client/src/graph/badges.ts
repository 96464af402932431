/** What of a node makes its badges. */
export type Badged = { radius: number; more: number; mark: string | null; pinned: boolean };

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

/** Middle of a badge, in px from the middle of its node. */
export function badgeAt(radius: number, left: boolean): { x: number; y: number } {
  const corner = radius * 0.78;
  return { x: left ? -corner - 4 : corner + 3, y: -corner - 3 };
}

/** How far badges reach from the middle of their node, in px; 0 on a side without one. */
export function badgeReach(node: Badged): { left: number; right: number; top: number } {
  const text = badgeText(node);
  const pin = badgeAt(node.radius, true);
  const box = badgeAt(node.radius, false);
  return {
    left: node.pinned ? PIN_SIDE / 2 - pin.x : 0,
    right: text === '' ? 0 : box.x + badgeWidth(text) / 2,
    top: text !== '' || node.pinned ? BADGE_HEIGHT / 2 - box.y : 0,
  };
}
