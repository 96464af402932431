/**
 * The graph in this process's memory, by grafeo: what runs when no Neo4j is configured. Its statements can
 * be neither cancelled nor timed out, so each is bounded by its own text.
 */
import { setImmediate } from 'node:timers/promises';
import grafeo from '@grafeo-db/js';
import type { GraphEngine, Row, TextIndex, WriteTransaction } from '../engine.ts';
import { EngineError } from '../engine-error.ts';
import { allStatements, type Statement, type StatementParams, statement, textFor } from '../statements.ts';
import { buildTextIndex, searchText, type TextDocument, type TextSearch } from './text-search.ts';

const documentStatements: Record<TextIndex, Statement> = {
  entities: statement('engine/entity-documents'),
  relations: statement('engine/relation-documents'),
  passages: statement('engine/passage-documents'),
};

type Executor = { executeCypher(text: string, params: StatementParams): Promise<{ toArray(): unknown[] }> };

/** Opens an empty graph. It is gone when the process ends. */
export function createEmbeddedEngine(): GraphEngine {
  const database = grafeo.GrafeoDB.create();
  const texts = new Map<string, TextSearch>();
  let lastWrite: Promise<unknown> = Promise.resolve();
  let closed = false;

  function requireOpen(): void {
    if (closed) throw new EngineError('ENGINE_UNAVAILABLE', 'the embedded engine is closed');
  }

  async function execute(on: Executor, wanted: Statement, params: StatementParams): Promise<Row[]> {
    requireOpen();
    const text = textFor('embedded', wanted, params);
    try {
      return (await on.executeCypher(text, params)).toArray() as Row[];
    } catch (cause) {
      throw new EngineError('INTERNAL', `the embedded engine could not run ${wanted.name}`, { cause });
    }
  }

  async function runTransaction<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    requireOpen();
    const transaction = database.beginTransaction();
    try {
      const result = await work({ run: (wanted, params) => execute(transaction, wanted, params) });
      transaction.commit();
      return result;
    } catch (error) {
      if (transaction.isActive) transaction.rollback();
      throw error;
    }
  }

  async function textsOf(dataset: string, index: TextIndex) {
    const documents = await execute(database, documentStatements[index], { dataset });
    return buildTextIndex(documents as TextDocument[]);
  }

  return {
    name: 'embedded',
    read: (wanted, params) => execute(database, wanted, params),

    write(work) {
      // One writer at a time: the engine would fail the second of two that touch the same node.
      const result = lastWrite.then(() => runTransaction(work));
      lastWrite = result.catch(() => {});
      return result;
    },

    async search(query) {
      // It blocks: of many searches of one request each has a turn of its own.
      await setImmediate();
      const text = texts.get(query.dataset);
      return text ? searchText(text[query.index], query) : [];
    },

    async indexText(dataset) {
      const [entities, relations, passages] = [
        await textsOf(dataset, 'entities'),
        await textsOf(dataset, 'relations'),
        await textsOf(dataset, 'passages'),
      ];
      texts.set(dataset, { entities, relations, passages });
    },

    async dropText(dataset) {
      texts.delete(dataset);
    },

    async prepare() {
      for (const schema of allStatements('schema')) {
        if (schema.text.embedded) await execute(database, schema, {});
      }
    },

    ready: async () => requireOpen(),

    version: async () => `grafeo/${database.version()}`,

    async close() {
      await lastWrite;
      if (!closed) database.close();
      closed = true;
      texts.clear();
    },
  };
}
