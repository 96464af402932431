/** The words of reports, French and English; those of the vocabulary are the page's own. */

import type { ReferenceWords } from '../dataset/passage-reference.ts';
import type {
  ClaimType,
  EntityKind,
  Modality,
  Quantifier,
  Sign,
  Strength,
  Unit,
} from '../dataset/vocabulary.ts';
import type { Aspect } from '../modules/compare/compare.ts';
import type { Polarity } from '../modules/trace/loops.ts';
import type { Completeness } from '../modules/trace/paths.ts';
import type { JoinKind, Verdict, Weakness } from '../modules/trace/sign.ts';
import type { Language } from './export-graph.ts';
import { wordsEn } from './words-en.ts';
import { wordsFr } from './words-fr.ts';

export type Words = {
  report: string;
  /** What stands between a label and what it labels. */
  colon: string;
  heads: Record<'findings' | 'statements' | 'entities' | 'evidence' | 'asked' | 'cite', string>;
  labels: Record<
    'study' | 'dataset' | 'licence' | 'selection' | 'content' | 'page' | 'export' | 'written' | 'whole',
    string
  >;
  counts(entities: number, relations: number): string;
  relations: Record<ClaimType, string>;
  notSo: string;
  signs: Record<Sign, string>;
  /** As short as on an edge. */
  signWords: Record<Sign, string>;
  kinds: Record<EntityKind | 'ACTOR', string>;
  strengths: Record<Strength, string>;
  modalities: Record<Modality, string>;
  quantifiers: Record<Quantifier, string>;
  units: Record<Unit, string>;
  about: string;
  scope(names: string | null, except: string | null, quantifier: string | null): string;
  /** "for example X" */
  cases(names: string): string;
  comparedTo(name: string): string;
  condition(text: string): string;
  accordingTo(name: string): string;
  verdicts: Record<Verdict | Polarity, string>;
  weakest(hop: number, weakness: string): string;
  weaknesses: Record<Weakness, string>;
  join(hop: number, kinds: string): string;
  joins: Record<JoinKind, string>;
  against: string;
  unsigned: string;
  completeness: Record<Completeness, string>;
  routes: Record<'paths' | 'influence' | 'loops', (number: number) => string>;
  standings: Record<Aspect['standing'], string>;
  /** Head of the relations that the compared have among themselves. */
  between: string;
  silent: string;
  reference: ReferenceWords;
  /** Passages by their names, which have commas in them. */
  evidenceOf(passages: readonly string[]): string;
  graphql: string;
  pictureless: string;
};

export const WORDS: Record<Language, Words> = { fr: wordsFr, en: wordsEn };
