import { auditEn } from './en/audit.ts';
import { readingEn } from './en/reading.ts';
import { type AuditMessages, auditFr } from './fr/audit.ts';
import { type ReadingMessages, readingFr } from './fr/reading.ts';
import type { Language } from './numbers.ts';
import { inFrenchTypography } from './typography.ts';

/** Words of the text and of the audit, which come with these views. */
export const READING_MESSAGES: Record<Language, ReadingMessages & AuditMessages> = {
  fr: inFrenchTypography({ ...readingFr, ...auditFr }),
  en: { ...readingEn, ...auditEn },
};
