import type { SharingMessages } from '../../i18n/fr/sharing.ts';

/** What a correction has to name so that others find the claim, the data it stands in and what it rests on. */
export type CorrectedClaim = {
  id: string;
  /** `study@version`. */
  dataset: string;
  statement: string;
  source: { id: string; label: string };
  target: { id: string; label: string };
  /** What it says of its ends, in a word. */
  word: string;
  evidence: readonly { passage: string; where: string; start: string; end: string | null }[];
  href: string;
};

/** A note to fill in and send: which claim, of which data, on what it rests, and room for what is wrong. */
export function correctionNote(claim: CorrectedClaim, words: SharingMessages['correction']): string {
  const { id, dataset, statement, source, target, word, evidence, href } = claim;
  const spans = evidence.map(({ passage, where, start, end }) => {
    const span = end === null ? `« ${start} »` : `« ${start} » … « ${end} »`;
    return `- ${passage} (${where}) ${span}`;
  });
  return [
    words.title,
    '',
    `${words.claim} ${id}`,
    `${words.data} ${dataset}`,
    `${words.statement} ${statement}`,
    `${words.relation} ${source.label} (${source.id}) → ${word} → ${target.label} (${target.id})`,
    words.evidence,
    ...spans,
    `${words.link} ${href}`,
    '',
    words.wrong,
    '',
  ].join('\n');
}
