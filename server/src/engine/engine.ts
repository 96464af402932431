/**
 * The port to the graph: everything above it speaks in named statements and plain rows, whichever
 * engine is behind. Two adapters: `neo4j/` and `embedded/`.
 */
import type { EngineName, Statement, StatementParams } from './statements.ts';

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

export type TextQuery = {
  dataset: string;
  index: TextIndex;
  /** Words as `foldedWords` of `text.ts` makes them; each also as a prefix and with typing errors. */
  words: string[];
  limit: number;
};

/** What an engine's connections are at. */
export type PoolState = {
  /** Connections at most. */
  size: number;
  busy: number;
  /** What waits for one. */
  waiting: number;
  /** How often all were given up and opened anew because one had fallen silent. */
  replaced: number;
};

export interface GraphEngine {
  readonly name: EngineName;
  /** Runs one statement that only reads. Throws `EngineError`. */
  read(statement: Statement, params: StatementParams, options?: ReadOptions): Promise<Row[]>;
  /**
   * Runs `work` in one transaction, committed when it resolves, rolled back when it throws. `work` runs again
   * where the engine asks for it (a deadlock): it must not change anything but through its transaction.
   */
  write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T>;
  /** Keys of the documents with at least one of the words, best first by the engine's own score: `modules/search` ranks them. */
  search(query: TextQuery, options?: ReadOptions): Promise<string[]>;
  /** Makes a dataset that is written completely searchable; called before it becomes the current one. */
  indexText(dataset: string): Promise<void>;
  /** Forgets what `indexText` keeps of a dataset; called before the dataset is removed. */
  dropText(dataset: string): Promise<void>;
  /** Creates constraints and indexes that are missing, and waits until they are usable. Safe to repeat. */
  prepare(): Promise<void>;
  /** Resolves if the engine answers; throws `EngineError` with code `ENGINE_UNAVAILABLE` otherwise. */
  ready(): Promise<void>;
  /** "Neo4j/2026.09.0", "grafeo/0.6.0". */
  version(): Promise<string>;
  /** Left out by an engine without connections. */
  pool?(): PoolState;
  close(): Promise<void>;
}
