/** The graph in Neo4j, over Bolt: `bolt://` to one server, `neo4j://` to a cluster's routing. */
import { setTimeout } from 'node:timers/promises';
import neo4j, { Neo4jError, type Session } from 'neo4j-driver';
import type { Neo4jConfig } from '../../config.ts';
import type { GraphEngine, ReadOptions, Row, TextIndex, WriteTransaction } from '../engine.ts';
import type { EngineError } from '../engine-error.ts';
import { allStatements, type Statement, type StatementParams, statement, textFor } from '../statements.ts';
import { beforeDeadline } from './deadline.ts';
import { createDrivers, POOL_SIZE } from './drivers.ts';
import { engineError, isPassing, toEngineError } from './errors.ts';
import { luceneQuery } from './lucene.ts';
import { oneParameter, withOneParameter } from './one-parameter.ts';

const READ_TIMEOUT = 10_000;
/** A load's batch or an index over a large dataset may take longer than any read. */
const WRITE_TIMEOUT = 120_000;
/** How long past its timeout the server may stay silent before the connection is given up. */
const SILENCE = 1_000;
const WRITE_ATTEMPTS = 5;

const ping = statement('engine/ping');
const awaitIndexes = statement('engine/await-indexes');
const searchStatements: Record<TextIndex, Statement> = {
  entities: statement('engine/search-entities'),
  relations: statement('engine/search-relations'),
  passages: statement('engine/search-passages'),
};

/** Connects on first use: a Neo4j that is away makes each call throw `ENGINE_UNAVAILABLE`, until it is back. */
export function createNeo4jEngine(config: Neo4jConfig): GraphEngine {
  const database = config.database ?? undefined;
  const auth = config.auth ? neo4j.auth.basic(config.auth.user, config.auth.password) : undefined;
  const drivers = createDrivers({
    open: () =>
      neo4j.driver(config.uri, auth, {
        disableLosslessIntegers: true,
        connectionTimeout: 2_500,
        connectionAcquisitionTimeout: 3_000,
        connectionLivenessCheckTimeout: 3_000,
        maxConnectionPoolSize: POOL_SIZE,
        telemetryDisabled: true,
        userAgent: 'maillage',
      }),
    database,
    causal: config.uri.startsWith('neo4j'),
  });

  async function read(wanted: Statement, params: StatementParams, options: ReadOptions = {}): Promise<Row[]> {
    const { signal, timeout = READ_TIMEOUT } = options;
    const text = withOneParameter(textFor('neo4j', wanted, params));
    const until = performance.now() + timeout;

    async function attempt(milliseconds: number): Promise<Row[]> {
      if (signal?.aborted) throw engineError('CANCELLED', signal.reason, wanted.name);
      const run = async (session: Session) => {
        const { records } = await withoutStack(() =>
          session.run(text, oneParameter(params), { timeout: milliseconds }),
        );
        return records.map((record) => record.toObject() as Row);
      };
      try {
        return await drivers.withSession('READ', (session) =>
          beforeDeadline(run(session), milliseconds + SILENCE, signal),
        );
      } catch (error) {
        throw toEngineError(error, wanted.name);
      }
    }

    try {
      return await attempt(timeout);
    } catch (error) {
      // The pool may have held a connection that was cut long ago, and a read can be repeated.
      const left = Math.floor(until - performance.now());
      if ((error as EngineError).code !== 'ENGINE_UNAVAILABLE' || left < 1) throw error;
      return attempt(left);
    }
  }

  function attemptWrite<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    const answered = <Answer>(answer: Promise<Answer>) => beforeDeadline(answer, WRITE_TIMEOUT + SILENCE);
    // Closing the session rolls back what is not committed.
    return drivers.withSession('WRITE', async (session) => {
      const transaction = await answered(session.beginTransaction({ timeout: WRITE_TIMEOUT }).then());
      const result = await work({
        async run(wanted, params) {
          try {
            const { records } = await answered(
              transaction
                .run(withOneParameter(textFor('neo4j', wanted, params)), oneParameter(params))
                .then(),
            );
            return records.map((record) => record.toObject() as Row);
          } catch (error) {
            throw toEngineError(error, wanted.name);
          }
        },
      });
      await answered(transaction.commit());
      return result;
    });
  }

  async function write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await attemptWrite(work);
      } catch (error) {
        // Repeated only where the server said that nothing was written: after a lost connection a commit may have
        // happened.
        if (!isPassing(error) || attempt === WRITE_ATTEMPTS) {
          throw error instanceof Neo4jError ? toEngineError(error) : error;
        }
        await setTimeout(50 * attempt * (1 + Math.random()));
      }
    }
  }

  return {
    name: 'neo4j',
    read,
    write,

    async search({ dataset, index, words, limit }, options) {
      if (words.length === 0) return [];
      const params = { query: luceneQuery(dataset, words), limit };
      const [all] = await read(searchStatements[index], params, options);
      return all!.keys as string[];
    },

    // Full-text indexes are part of each commit: nothing is left to do once a dataset is written.
    async indexText() {},
    async dropText() {},

    async prepare() {
      for (const schema of allStatements('schema')) {
        // Changing the schema needs a transaction of its own.
        if (schema.text.neo4j) await write((transaction) => transaction.run(schema, {}));
      }
      await write((transaction) => transaction.run(awaitIndexes, {}));
    },

    async ready() {
      await read(ping, {}, { timeout: 2_000 });
    },

    async version() {
      try {
        const driver = await drivers.current();
        return (await driver.getServerInfo({ database })).agent ?? 'Neo4j';
      } catch (error) {
        throw toEngineError(error);
      }
    },

    pool: () => {
      const { sessions, replaced } = drivers.state();
      return {
        size: POOL_SIZE,
        busy: Math.min(sessions, POOL_SIZE),
        waiting: Math.max(0, sessions - POOL_SIZE),
        replaced,
      };
    },

    close: drivers.close,
  };
}

/**
 * Runs `work` while errors record no stack: the driver makes one for each statement, in case it fails, and ours names
 * the statement. It would be a twentieth of a request's work.
 */
function withoutStack<Result>(work: () => Result): Result {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
