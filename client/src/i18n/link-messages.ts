import { linkEn } from './en/link.ts';
import { type LinkMessages, linkFr } from './fr/link.ts';
import type { Language } from './numbers.ts';
import { inFrenchTypography } from './typography.ts';

/** Words about links, which come when one has something to say. */
export const LINK_MESSAGES: Record<Language, LinkMessages['link']> = {
  fr: inFrenchTypography(linkFr).link,
  en: linkEn.link,
};
