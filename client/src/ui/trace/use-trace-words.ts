import { traceEn } from '../../i18n/en/trace.ts';
import { traceReadingEn } from '../../i18n/en/trace-reading.ts';
import { type TraceMessages, traceFr } from '../../i18n/fr/trace.ts';
import { type TraceReadingMessages, traceReadingFr } from '../../i18n/fr/trace-reading.ts';
import type { Language } from '../../i18n/numbers.ts';
import { inFrenchTypography } from '../../i18n/typography.ts';
import { useLanguage } from '../use-messages.ts';

type Words = TraceMessages & TraceReadingMessages;

/** Loaded with the panel, not with the page. */
const TRACE: Record<Language, Words> = {
  fr: inFrenchTypography({ ...traceFr, ...traceReadingFr }),
  en: { ...traceEn, ...traceReadingEn },
};

export function useTraceWords(): Words {
  return TRACE[useLanguage()];
}
