import { embedEn } from '../../i18n/en/embed.ts';
import { type EmbedMessages, embedFr } from '../../i18n/fr/embed.ts';
import type { Language } from '../../i18n/numbers.ts';
import { inFrenchTypography } from '../../i18n/typography.ts';
import { useLanguage } from '../use-messages.ts';

const EMBED: Record<Language, EmbedMessages> = { fr: inFrenchTypography(embedFr), en: embedEn };

export function useEmbedWords(): EmbedMessages {
  return EMBED[useLanguage()];
}
