/**
 * What is taken away: a study or a part of it, in the dataset format's own records, read as it is written. The
 * writers know nothing of engines; they take one of these and give text piece by piece.
 */
import type { Dataset } from '../dataset/dataset.ts';
import type { Bilingual, Claim, Section, Story, Study } from '../dataset/schema.ts';
import type { Sign } from '../dataset/vocabulary.ts';
import type { Aspect } from '../modules/compare/compare.ts';
import type { MatrixCell } from '../modules/compare/matrix.ts';
import type { Polarity } from '../modules/trace/loops.ts';
import type { Completeness } from '../modules/trace/paths.ts';
import type { Join, Verdict, Weakness } from '../modules/trace/sign.ts';

export const LANGUAGES = ['fr', 'en'] as const;
export type Language = keyof Bilingual & (typeof LANGUAGES)[number];

export type ExportEntity = Dataset['entities'][number];
/** `sign` is `POSITIVE` on every `CONDITION_OF`, as in the API. */
export type ExportRelation = Claim;
export type ExportPassage = Dataset['passages'][number];

export type ExportGraph = {
  about: ExportAbout;
  study: Study;
  /** In the study's order; all of them. */
  sections: Section[];
  /** Empty for a part of the study. */
  retired: Dataset['retired'];
  /** In their own order; empty for a part of the study. */
  stories: Story[];
  /** What a written question found; null where none was asked. */
  findings: Findings | null;
  counts: { entities: number; relations: number };
  /** In the order of their ids. Each call reads anew. */
  entities(): AsyncIterable<ExportEntity>;
  /** In the order of their ids, evidence in the order of the data. Each call reads anew. */
  relations(): AsyncIterable<ExportRelation>;
  /** The labels of entities, exported or not: scopes and cases name others too. Unknown ids are missing. */
  labels(ids: readonly string[]): Promise<ReadonlyMap<string, Bilingual>>;
  /** In the study's order; of these ids alone, or all. */
  passages(only: ReadonlySet<string> | null): AsyncIterable<ExportPassage>;
};

export type ExportAbout = {
  /** `study@version`. */
  dataset: string;
  /** True for the whole study. */
  whole: boolean;
  /** What was asked for, in its written form: `signs=NEGATIVE`, `ids=…`, `paths?…`; empty for the whole study. */
  asked: string;
  /** An operation of the API that gives the same. */
  graphql: { query: string; variables: Record<string, unknown> };
  /** Address that gives this export again; null outside a server. */
  address: string | null;
  /** Address of the page's view that was exported; null where none was given. */
  view: string | null;
};

/** Ids throughout. */
export type Findings =
  | { ask: 'paths' | 'influence' | 'loops'; completeness: Completeness; routes: Route[] }
  | { ask: 'compare'; entities: string[]; aspects: Aspect[]; between: string[] }
  | { ask: 'matrix'; cells: MatrixCell[] };

/** A path, a route of influence, or a loop, whose last hop leads back to its first entity. */
export type Route = {
  entities: string[];
  hops: RouteHop[];
  verdict: Verdict | Polarity;
  /** Of paths and routes of influence. */
  weakestHop?: { index: number; weakness: Weakness };
  joins?: Join[];
};

/** `relations` are all that link the two, `carrying` those it is read by. */
export type RouteHop = {
  from: string;
  to: string;
  walked: 'ALONG' | 'AGAINST';
  sign: Sign | null;
  carrying: string[];
  relations: string[];
};

/** Where and how nodes are drawn, by id; `colour` is `#rrggbb`. */
export type Layout = ReadonlyMap<string, { x: number; y: number; colour?: string; size?: number }>;
