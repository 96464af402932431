import type { ReadingPassagesQuery, ReadingSectionsQuery } from '../api/generated/graphql.ts';

export type ReadingPassage = ReadingPassagesQuery['passages']['edges'][number]['node'];
export type ReadingSection = ReadingSectionsQuery['sections']['edges'][number]['node'];

/** A span of a passage that a claim rests on: its first and last words, or all of them in `start`. */
export type Span = { claim: string; passage: string; start: string; end: string | null };

/** The study as it is read: sections and passages in its order, and what ties passages and claims. */
export type Reading = {
  /** Id of the study. */
  readonly study: string;
  readonly sections: readonly { section: ReadingSection; passages: readonly ReadingPassage[] }[];
  /** Passages in the study's order, as `sections` has them. */
  readonly passages: readonly ReadingPassage[];
  readonly spans: readonly Span[];
  /** Ids of the claims that rest on a passage, in order, without repetition. */
  readonly claimsOf: ReadonlyMap<string, readonly string[]>;
  /** Ids of the passages a claim rests on, in the study's order. */
  readonly passagesOf: ReadonlyMap<string, readonly string[]>;
};

type Evidenced = {
  id: string;
  evidence: readonly { start: string; end?: string | null; passage: { id: string } }[];
};

function collect(pairs: Iterable<readonly [string, string]>): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const [key, value] of pairs) {
    const list = lists.get(key) ?? [];
    if (!list.includes(value)) list.push(value);
    lists.set(key, list);
  }
  return lists;
}

/** Ties sections, passages (both in the study's order) and claims together. Sections without a passage are left out. */
export function buildReading(
  study: string,
  sections: readonly ReadingSection[],
  passages: readonly ReadingPassage[],
  claims: readonly Evidenced[],
): Reading {
  const spans = claims.flatMap(({ id, evidence }) =>
    evidence.map(({ start, end, passage }) => ({
      claim: id,
      passage: passage.id,
      start,
      end: end ?? null,
    })),
  );
  const bySection = sections
    .map((section) => ({ section, passages: passages.filter((each) => each.section.id === section.id) }))
    .filter((each) => each.passages.length > 0);
  const ordered = bySection.flatMap((each) => each.passages);
  const places = new Map(ordered.map(({ id }, index) => [id, index]));
  const inOrder = spans.toSorted((a, b) => (places.get(a.passage) ?? 0) - (places.get(b.passage) ?? 0));
  return {
    study,
    sections: bySection,
    passages: ordered,
    spans,
    claimsOf: collect(spans.map(({ passage, claim }) => [passage, claim])),
    passagesOf: collect(inOrder.map(({ passage, claim }) => [claim, passage])),
  };
}

/**
 * The passages that a chosen thing is read at, in the study's order: a passage itself, those that a claim rests
 * on, those with a claim about an entity (`isAbout`). Empty for what the text does not have.
 */
export function placesOf(reading: Reading, id: string, isAbout: (claim: string) => boolean): string[] {
  if (id.startsWith('claim/')) return [...(reading.passagesOf.get(id) ?? [])];
  const rests = (passage: string) => (reading.claimsOf.get(passage) ?? []).some(isAbout);
  return reading.passages
    .filter((passage) => (id.includes('/') ? rests(passage.id) : passage.id === id))
    .map((passage) => passage.id);
}

/** The section that a passage is in; null if the study has no such passage. */
export function sectionOf(reading: Reading, passage: string | null): string | null {
  return reading.passages.find(({ id }) => id === passage)?.section.id ?? null;
}

/** Ids of the section before or after the one given; null at the ends. */
export function neighbourSection(reading: Reading, section: string | null, step: 1 | -1): string | null {
  const at = reading.sections.findIndex((each) => each.section.id === section);
  return at < 0 ? null : (reading.sections[at + step]?.section.id ?? null);
}

/** What is shown of a passage: the claims that pass, how many the filter hides, and whether it is left out altogether. */
export type PassageShown = { claims: readonly string[]; hidden: number; out: boolean };

/**
 * What is shown of each passage. `passes` says whether the filter lets a claim through, `concerns`
 * whether a claim is about the entity that the text is narrowed to (null: it is not narrowed). Narrowed, a
 * passage without any claim about the entity is left out, and the others are shown whole.
 */
export function shownPassages(
  reading: Reading,
  passes: (claim: string) => boolean,
  concerns: ((claim: string) => boolean) | null,
): Map<string, PassageShown> {
  return new Map(
    reading.passages.map(({ id }) => {
      const all = reading.claimsOf.get(id) ?? [];
      const claims = all.filter(passes);
      const out = concerns !== null && !all.some(concerns);
      return [id, { claims, hidden: all.length - claims.length, out }];
    }),
  );
}
