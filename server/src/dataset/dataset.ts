import type { Claim, EntityRecord, Passage, Section, Story, Study } from './schema.ts';
import type { EntityLabel } from './vocabulary.ts';

/** A study as read from its folder and checked: what the loader writes into a graph engine. */
export type Dataset = {
  study: Study;
  /** In the study's order. */
  sections: Section[];
  /** In the study's order; `section` is the id of the section each stands in. */
  passages: (Passage & { section: string })[];
  entities: (EntityRecord & { entityLabel: EntityLabel })[];
  /** By their first passage; the evidence of each in the study's order. */
  claims: Claim[];
  /** In their own order. */
  stories: Story[];
  retired: { id: string; successor?: string | undefined }[];
};
