import { tableEn } from './en/table.ts';
import { type TableMessages, tableFr } from './fr/table.ts';
import type { Language } from './numbers.ts';
import { inFrenchTypography } from './typography.ts';

/** Words of the tables, which come with their view. */
export const TABLE_MESSAGES: Record<Language, TableMessages> = {
  fr: inFrenchTypography(tableFr),
  en: tableEn,
};
