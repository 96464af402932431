import { mapEn } from './en/map.ts';
import { type MapMessages, mapFr } from './fr/map.ts';
import type { Language } from './numbers.ts';
import { inFrenchTypography } from './typography.ts';

/** Words of the map, which come with it. */
export const MAP_MESSAGES: Record<Language, MapMessages> = { fr: inFrenchTypography(mapFr), en: mapEn };
