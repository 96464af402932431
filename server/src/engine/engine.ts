/**
 * The port to the graph: everything above it speaks in named statements and plain rows, whichever
 * engine is behind. Two adapters: `neo4j/` and `embedded/`.
 */
import type { Statement, StatementParams } from './statements.ts';

/** A row as returned: column name → string, number, boolean, null, list or map of these. */
export type Row = Record<string, unknown>;

export type ReadOptions = {
  /** Cancels the work on Neo4j when it aborts; the embedded engine cannot cancel. */
  signal?: AbortSignal;
  /** Milliseconds until the read fails with `TIMEOUT`; the engine's own default if left out. */
  timeout?: number;
};

/** Runs statements inside one transaction. */
export type WriteTransaction = {
  run(statement: Statement, params: StatementParams): Promise<Row[]>;
};

/** What text search looks in. */
export type TextIndex = 'entities' | 'relations' | 'passages';

/** A document that an engine's text search found; ranking is `modules/search/ranking.ts`. */
export type TextCandidate = { key: string; score: number };

export type TextQuery = {
  dataset: string;
  index: TextIndex;
  /** Folded words (lower case, no accents); the last may be a prefix. */
  words: string[];
  limit: number;
};

export interface GraphEngine {
  readonly name: 'neo4j' | 'embedded';
  /** Runs one statement that only reads. Throws `EngineError`. */
  read(statement: Statement, params: StatementParams, options?: ReadOptions): Promise<Row[]>;
  /** Runs `work` in one transaction, committed when it resolves, rolled back when it throws. */
  write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T>;
  /** Candidates of a text search, best first by the engine's own score. */
  search(query: TextQuery, options?: ReadOptions): Promise<TextCandidate[]>;
  /** Creates constraints and indexes that are missing. Safe to repeat. */
  prepare(): Promise<void>;
  /** Resolves if the engine answers; throws `EngineError` with code `ENGINE_UNAVAILABLE` otherwise. */
  ready(): Promise<void>;
  /** "Neo4j/2026.09.0", "grafeo/0.6.0". */
  version(): Promise<string>;
  close(): Promise<void>;
}
