/**
 * The driver in use, and its sessions. Connections may fall silent without being closed: a network that lost them, a
 * machine that froze. The driver itself notices after minutes and keeps a place of its pool for each until then. So
 * once one connection owes an answer, the driver is replaced as a whole by one that a probe found to work; what still
 * runs on the old one ends there, and then all its connections are closed.
 */
import neo4j, { type Driver, Neo4jError, type Session } from 'neo4j-driver';
import { EngineError } from '../engine-error.ts';
import { beforeDeadline } from './deadline.ts';
import { engineError, isAcquisitionTimeout } from './errors.ts';

/** Connections that are open at most. */
export const POOL_SIZE = 50;

/** Milliseconds that a new driver has to get a first answer: a machine that is very busy needs some of them. */
const PROBE = 15_000;
/** Milliseconds after which another one is tried beside it: its connection may be lost as well. */
const BETWEEN_PROBES = 2_000;
/** How long those wait who come while the first is tried. */
const WAIT = 3_000;
/** How long Neo4j may take to acknowledge that a session is over. */
const GOODBYE = 2_000;

export type AccessMode = 'READ' | 'WRITE';

export type Drivers = {
  /** Runs `work` on a session of its own. Throws `ENGINE_UNAVAILABLE` at once while Neo4j is known to be silent. */
  withSession<T>(mode: AccessMode, work: (session: Session) => Promise<T>): Promise<T>;
  /** The driver in use, for what needs no session. */
  current(): Promise<Driver>;
  /** Sessions that are open, and how many drivers were given up so far. */
  state(): { sessions: number; replaced: number };
  close(): Promise<void>;
};

export type DriversOptions = {
  open(): Driver;
  database: string | undefined;
  /** True for a cluster: each session then sees at least what the one before it saw, whichever server it is on. */
  causal: boolean;
};

type Generation = { driver: Driver; sessions: number; condemned: boolean };

export function createDrivers({ open, database, causal }: DriversOptions): Drivers {
  const bookmarkManager = causal ? neo4j.bookmarkManager() : undefined;
  const generations = new Set<Generation>();
  let current = Promise.resolve(begin());
  let replaced = 0;
  let retry: NodeJS.Timeout | undefined;
  let closed = false;

  function begin(): Generation {
    const generation = { driver: open(), sessions: 0, condemned: false };
    generations.add(generation);
    return generation;
  }

  function openSession({ driver }: Generation, mode: AccessMode): Session {
    return driver.session({ database, defaultAccessMode: neo4j.session[mode], bookmarkManager });
  }

  function condemn(generation: Generation): void {
    if (generation.condemned || closed) return;
    generation.condemned = true;
    replaced += 1;
    // Whoever comes now waits a little; if there is no answer by then, those who come later are told at once.
    current = beforeDeadline(replacement(), WAIT).catch((error) => {
      throw engineError('ENGINE_UNAVAILABLE', error);
    });
    current.catch(() => {});
    endIfUnused(generation);
  }

  /** The first new driver that gets an answer; it is the current one from then on. */
  function replacement(): Promise<Generation> {
    return new Promise((resolve) => {
      let found = false;
      const tryOne = () => {
        retry = setTimeout(tryOne, BETWEEN_PROBES).unref();
        const generation = begin();
        answers(generation).then((answered) => {
          if (answered && !found && !closed) {
            found = true;
            clearTimeout(retry);
            current = Promise.resolve(generation);
            resolve(generation);
          } else {
            generation.condemned = true;
            endIfUnused(generation);
          }
        });
      };
      tryOne();
    });
  }

  /** True once a question was answered; false if none was in time. */
  async function answers(generation: Generation): Promise<boolean> {
    const until = performance.now() + PROBE;
    while (!closed && performance.now() < until) {
      const session = openSession(generation, 'READ');
      try {
        await beforeDeadline(session.run('RETURN 1').then(), until - performance.now());
        await session.close();
        return true;
      } catch (error) {
        session.close().catch(() => {});
        // The connection that was too late is kept, and the next question finds it.
        if (!(error instanceof Neo4jError && isAcquisitionTimeout(error))) return false;
      }
    }
    return false;
  }

  function endIfUnused(generation: Generation): void {
    if (!generation.condemned || generation.sessions > 0) return;
    generations.delete(generation);
    generation.driver.close().catch(() => {});
  }

  /**
   * Ends the session, and with it what still runs there: the driver resets the connection, and Neo4j stops the
   * statement. Nobody waits for that, because a server that fell silent would never answer.
   */
  function release(generation: Generation, session: Session): void {
    let over = false;
    const end = () => {
      if (over) return;
      over = true;
      generation.sessions -= 1;
      endIfUnused(generation);
    };
    const overdue = setTimeout(() => {
      condemn(generation);
      end();
    }, GOODBYE).unref();
    session
      .close()
      .catch(() => {})
      .then(() => {
        clearTimeout(overdue);
        end();
      });
  }

  return {
    async withSession(mode, work) {
      const generation = await current;
      const session = openSession(generation, mode);
      generation.sessions += 1;
      try {
        return await work(session);
      } catch (error) {
        if (isSilence(error, generation)) condemn(generation);
        throw error;
      } finally {
        release(generation, session);
      }
    },

    current: async () => (await current).driver,

    state: () => ({
      sessions: [...generations].reduce((sum, { sessions }) => sum + sessions, 0),
      replaced,
    }),

    async close() {
      closed = true;
      clearTimeout(retry);
      await Promise.all([...generations].map(({ driver }) => driver.close()));
    },
  };
}

/**
 * True for an answer that never came, and for a connection that could not be had: opened, or tested, in time. Where the
 * pool is merely used up, nothing is wrong with it.
 */
function isSilence(error: unknown, { sessions }: Generation): boolean {
  if (error instanceof EngineError) return error.code === 'TIMEOUT';
  return error instanceof Neo4jError && isAcquisitionTimeout(error) && sessions <= POOL_SIZE;
}
