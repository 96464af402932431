import type { AuditMessages } from '../fr/audit.ts';
import { counted, formatNumber } from '../numbers.ts';

const n = (value: number) => formatNumber(value, 'en');
const c = (count: number, one: string, many: string) => counted('en', count, one, many);

/** Words of the audit page. */
export const auditEn: AuditMessages = {
  audit: {
    title: 'What the data covers',
    lead: 'Every passage of the study is accounted for: what it gave, what was read again, and what rests on it alone.',
    loading: 'The audit is coming…',
    failed: 'The audit could not be read.',
    coverage: 'Coverage, section by section',
    coverageSub: 'The passages of each section, without those of its sub-sections.',
    section: 'Section',
    passages: 'Passages',
    withClaims: 'With relations',
    completeness: 'Read again for what they leave out',
    evidence: 'Read again for their evidence',
    total: 'In all',
    silent: 'Passages without a relation, and why',
    silentCount: (count) => c(count, 'passage', 'passages'),
    silentNone: 'None: every passage gives at least one relation.',
    onePassage: 'Relations that rest on one passage alone',
    onePassageCount: (count, of) => `${n(count)} of ${c(of, 'relation', 'relations')}`,
    onePassageSub: 'Not a defect: the study says it only once.',
    more: 'See more',
    signs: 'Relations by sign and modality',
    sign: 'Sign',
    signsBySection: 'Signs, section by section',
    signsBySectionSub: 'A relation counts in each section where it has evidence, sub-sections included.',
    figures: 'Figures not assigned',
    figuresNone: 'None: every figure has its column.',
    figuresSub: 'The note’s table gives these poles fewer figures than columns.',
    figuresOf: 'Possible columns',
    pole: 'Pole',
    values: 'Figures',
    version: 'Version of the data',
    versionIs: (version) => `Version ${version}`,
    history: 'What changed',
    authors: 'Authors of the study',
    publisher: 'Publisher',
    date: 'Date',
    dateNone: 'The copy of the study gives none.',
    licence: 'Licence of the data',
    software: 'Third-party software in the page',
    softwareLicences: 'Their licences',
    counts: 'Content',
    countsOf: (entities, relations, passages, sections) =>
      `${c(entities, 'entity', 'entities')}, ${c(relations, 'relation', 'relations')}, ${c(passages, 'passage', 'passages')}, ${c(sections, 'section', 'sections')}`,
  },
};
