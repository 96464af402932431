/** Rows of the graph as records of the dataset format: what the study's files hold, whichever engine gave it. */
import type { Dataset } from '../dataset/dataset.ts';
import type { Bilingual, Claim, Evidence, Section, Story, Study } from '../dataset/schema.ts';
import { labelOfKind } from '../dataset/vocabulary.ts';
import type { EntityRow } from '../modules/entity/entity.ts';
import { idOf } from '../modules/graph/key.ts';
import type { PassageRow, SectionRow } from '../modules/passage/passage.ts';
import type { RelationRow } from '../modules/relation/relation.ts';
import type { StoryRow } from '../modules/story/story.ts';
import type { StudyRow } from '../modules/study/study.ts';

/** What claims say of others: ids. */
export type ClaimLinks = Pick<Claim, 'qualifies' | 'contradicts'>;

export function entityRecord(row: EntityRow): Dataset['entities'][number] {
  const figures = row.unassignedFigures;
  return withoutGaps({
    entityLabel: labelOfKind[row.kind],
    id: row.id,
    label: { fr: row.labelFr, en: row.labelEn },
    code: row.code,
    aliases: row.aliases,
    description: bilingual(row.descriptionFr, row.descriptionEn),
    collective: row.collective,
    reach: row.reach,
    unassignedFigures: figures && {
      values: figures.values,
      columns: figures.columns,
      evidence: figures.evidence.map(({ passage, start, end }) =>
        withoutGaps({ passage: idOf(passage), start, end }),
      ),
    },
    abroad: row.abroad,
    addresseeNotStated: row.addresseeNotStated,
    year: row.year,
  }) as Dataset['entities'][number];
}

export function storyRecord({ id, order, titleFr, titleEn, summaryFr, summaryEn, steps }: StoryRow): Story {
  return {
    id,
    order,
    title: { fr: titleFr, en: titleEn },
    summary: { fr: summaryFr, en: summaryEn },
    steps: steps.map(({ dataset: _, ...step }) => step),
  };
}

export function relationRecord(row: RelationRow, evidence: Evidence[], links: ClaimLinks): Claim {
  const { scope } = row;
  return withoutGaps({
    id: row.id,
    type: row.type,
    source: idOf(row.source),
    target: idOf(row.target),
    statement: { fr: row.statementFr, en: row.statementEn },
    evidence,
    sign: row.sign,
    strength: row.strength,
    modality: row.modality,
    negated: row.negated,
    scope:
      scope &&
      withoutGaps({ of: scope.of.map(idOf), except: scope.except.map(idOf), quantifier: scope.quantifier }),
    citedCases: row.citedCases.map(idOf),
    comparedTo: row.comparedTo && idOf(row.comparedTo),
    condition: bilingual(row.conditionFr, row.conditionEn),
    attributedTo: row.attributedTo && idOf(row.attributedTo),
    quantity: row.quantity,
    when: row.when,
    ...links,
  }) as Claim;
}

export function passageRecord(row: PassageRow): Dataset['passages'][number] {
  const { noClaims } = row;
  return withoutGaps({
    id: row.id,
    section: row.section,
    kind: row.kind,
    heading: bilingual(row.headingFr, row.headingEn),
    locator: withoutGaps({ start: row.start, end: row.end }),
    digest: { fr: row.digestFr, en: row.digestEn },
    noClaims:
      noClaims &&
      withoutGaps({
        reason: noClaims.reason,
        of: noClaims.of && idOf(noClaims.of),
        note: bilingual(noClaims.noteFr, noClaims.noteEn),
      }),
    reviewed: [
      ...(row.reviewedForCompleteness ? ['completeness'] : []),
      ...(row.reviewedForEvidence ? ['evidence'] : []),
    ],
  }) as Dataset['passages'][number];
}

export function sectionRecord({ id, order, parent, titleFr, titleEn }: SectionRow): Section {
  return withoutGaps({ id, order, parent, title: { fr: titleFr, en: titleEn } }) as Section;
}

export function studyRecord(row: StudyRow, languages: Study['languages']): Study {
  return withoutGaps({
    id: row.id,
    version: row.version,
    title: { fr: row.titleFr, en: row.titleEn },
    description: { fr: row.descriptionFr, en: row.descriptionEn },
    authors: row.authors,
    publisher: row.publisher,
    date: row.date,
    languages,
    licence: row.licence,
    history: row.history.map(({ version, date, changeFr, changeEn }) => ({
      version,
      date,
      change: { fr: changeFr, en: changeEn },
    })),
  }) as Study;
}

function bilingual(fr: string | null, en: string | null): Bilingual | null {
  return fr === null || en === null ? null : { fr, en };
}

/** The fields that have a value: the format leaves out what is not there. */
function withoutGaps(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  );
}
