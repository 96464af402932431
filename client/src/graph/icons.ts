import type { EntityKind } from '../model/types.ts';
import { BADGE_HEIGHT, badgeWidth, PIN_SIDE } from './badges.ts';

/** Line icons of the kinds on a 16 px square: one path each, drawn with a stroke. */
const ICONS: Readonly<Record<EntityKind, string>> = {
  POLE: 'M6.3 3.2a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0-3.4 0M1.4 12.3a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0-3.4 0M11.2 12.3a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0-3.4 0M7.2 4.9 4 10.8M8.8 4.9l3.2 5.9M5 12.3h6',
  POLE_GROUP:
    'M5.5 4.6a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0M1.7 11a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0M9.3 11a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0',
  FIRM: 'M2 13.5V6.2l4 2.6V6.2l4 2.6V2.5h3.5v11zM5 11.2h1.5M9.2 11.2h1.5',
  UNIVERSITY: 'M1.3 6.2 8 3.1l6.7 3.1L8 9.3zM4.2 7.8v3.4c2.3 2.2 5.3 2.2 7.6 0V7.8',
  OPCA: 'M3.2 4.2c0-2.6 9.6-2.6 9.6 0s-9.6 2.6-9.6 0v7.6c0 2.6 9.6 2.6 9.6 0V4.2M3.2 8c0 2.6 9.6 2.6 9.6 0',
  REGION:
    'M8 14.3C5.2 10.9 3.6 8.6 3.6 6.3a4.4 4.4 0 0 1 8.8 0c0 2.3-1.6 4.6-4.4 8zM6.5 6.3a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0',
  PUBLIC_BODY: 'M2 6.2 8 2.5l6 3.7zM2 13.4h12M4.2 6.4v6.8M8 6.4v6.8M11.8 6.4v6.8',
  PROFESSIONAL_BODY: 'M2.2 5.4h11.6v8H2.2zM5.6 5.2V2.9h4.8v2.3M2.4 9.1h11.2',
  TRAINING_PROVIDER:
    'M8 4.3C6.4 3.2 4.4 2.8 2.1 2.9v9.4c2.3-.1 4.3.3 5.9 1.4 1.6-1.1 3.6-1.5 5.9-1.4V2.9C11.6 2.8 9.6 3.2 8 4.3zM8 4.4v9.2',
  RESEARCH_BODY: 'M6.2 2.3v4.2L2.8 13.6h10.4L9.8 6.5V2.3M5.2 2.3h5.6M4.6 10h6.8',
  PERSON: 'M5.3 5a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0-5.4 0M2.6 13.8c.4-3.3 2.4-4.6 5.4-4.6s5 1.3 5.4 4.6',
  SECTOR: 'M2.1 5.3 8 2.1l5.9 3.2L8 8.5zM2.3 8.3 8 11.3l5.7-3M2.3 11.2 8 14.2l5.7-3',
  JOB_FAMILY:
    'M2.8 2.8h10.4v10.6H2.8zM6.3 6.5a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0-3.4 0M5 11.4c.5-2.5 5.5-2.5 6 0',
  SKILL: 'M2.1 8a2.8 2.8 0 1 0 5.6 0a2.8 2.8 0 1 0-5.6 0M7.8 8h6.3v2.3M11.4 8v2.5',
  FACTOR: 'M1.9 10.6 14.1 4.9M8 8.1l-2.7 5h5.4z',
  OUTCOME:
    'M6.4 8a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0-3.2 0M8 3.1A4.9 4.9 0 0 1 12.9 8M8 12.9A4.9 4.9 0 0 1 3.1 8',
  INITIATIVE: 'M3.6 14.4V2.3h8.6l-2.1 3.1 2.1 3.2H3.6',
  RECOMMENDATION: 'M2.4 2.9h11.2v8.2H8L5 13.8v-2.7H2.4zM8 4.9v2.6M8 9v.2',
  PUBLICATION: 'M3.6 2.2h8.8v11.6H3.6zM5.8 5.4h4.4M5.8 8h4.4M5.8 10.6h2.6',
};

/** Path of a kind's icon, on a square of 16 px. */
export function iconPath(kind: EntityKind): string {
  return ICONS[kind];
}

/** Path of a pin, on a square of 15 px. */
export const PIN_PATH = 'M5.2 3.2h4.6l-.5 3.2 1.7 2H4l1.7-2zM7.5 8.6v3.6';

function dataUri(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** Icon of a kind as an image, in the colour given. Drawn at twice its size, to stay sharp when zoomed in. */
export function kindIcon(kind: EntityKind, colour: string): string {
  return dataUri(
    `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 16 16" fill="none" stroke="${colour}" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round"><path d="${ICONS[kind]}"/></svg>`,
  );
}

/** Colours of a badge. */
export type BadgeInk = { fill: string; line: string; text: string; font: string };

/** A small image at a node's corner, with its size in px. */
export type Badge = { uri: string; width: number; height: number };

/** Boxed text: `+12` hidden neighbours, or the letter of a path's end. */
export function textBadge(text: string, ink: BadgeInk): Badge {
  const width = badgeWidth(text);
  const font = ink.font.replaceAll('"', "'");
  return {
    width,
    height: BADGE_HEIGHT,
    uri: dataUri(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width * 4}" height="64" viewBox="0 0 ${width} 16"><rect x=".5" y=".5" width="${width - 1}" height="15" rx="2" fill="${ink.fill}" stroke="${ink.line}"/><text x="${width / 2}" y="12" text-anchor="middle" font-family="${font}" font-size="11" font-weight="700" fill="${ink.text}">${text}</text></svg>`,
    ),
  };
}

/** A pin on a disc. */
export function pinBadge(disc: string, pin: string): Badge {
  return {
    width: PIN_SIDE,
    height: PIN_SIDE,
    uri: dataUri(
      `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="60" viewBox="0 0 15 15"><circle cx="7.5" cy="7.5" r="7.5" fill="${disc}"/><path d="${PIN_PATH}" fill="${pin}" stroke="${pin}" stroke-width=".9" stroke-linejoin="round"/></svg>`,
    ),
  };
}
