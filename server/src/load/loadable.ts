/** What the loader takes: a dataset whose claims need not be in memory all at once. */
import type { Dataset } from '../dataset/dataset.ts';
import type { Claim } from '../dataset/schema.ts';

/** A `Dataset`, or one whose claims are made as they are iterated: several times, the same ones each time. */
export type LoadableDataset = Omit<Dataset, 'claims'> & { claims: Iterable<Claim> };

/** What must be known of all claims before the first is written. */
export type ClaimSurvey = {
  claims: number;
  qualifies: number;
  contradicts: number;
  /** How many claims each entity is an end of; a claim from an entity to itself counts once. */
  degrees: Map<string, number>;
};

/** Counts the claims of a dataset, in one pass over them. */
export function surveyClaims({ claims }: Pick<LoadableDataset, 'claims'>): ClaimSurvey {
  const survey: ClaimSurvey = { claims: 0, qualifies: 0, contradicts: 0, degrees: new Map() };
  const { degrees } = survey;
  for (const { source, target, qualifies, contradicts } of claims) {
    survey.claims += 1;
    survey.qualifies += qualifies.length;
    survey.contradicts += contradicts.length;
    degrees.set(source, (degrees.get(source) ?? 0) + 1);
    if (target !== source) degrees.set(target, (degrees.get(target) ?? 0) + 1);
  }
  return survey;
}
