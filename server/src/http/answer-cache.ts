/**
 * Answers kept until a study is loaded anew: the same question to the same datasets has the same answer. The least
 * recently asked make room.
 */
import { LRUCache } from 'lru-cache';
import { Counter, Gauge, type Registry } from 'prom-client';
import type { Context } from '../context.ts';
import type { Variables } from './compile-repeated.ts';
import type { Operation } from './documents.ts';

/** An answer of more than this share of the whole is not kept. */
const LARGEST_SHARE = 1 / 16;

/** Answers as JSON by question. */
export type AnswerCache = LRUCache<string, string>;

/** An empty cache of at most so many bytes: two for each character of questions and answers. */
export function createAnswerCache(most: number): AnswerCache {
  return new LRUCache({
    maxSize: most,
    maxEntrySize: Math.floor(most * LARGEST_SHARE),
    sizeCalculation: (answer, question) => 2 * (question.length + answer.length),
  });
}

/** Looks an operation's answer up, and takes it once it is there. */
export type KnownAnswers = (
  operation: Operation,
  variables: Variables,
  context: Context,
) => Promise<{ known: string | undefined; keep(answer: string): void }>;

const nothing = { known: undefined, keep: () => {} };

/** The answers in a cache. What is given to `keep` must be a whole answer without errors that may be kept. */
export function knownAnswers(cache: AnswerCache, registry: Registry): KnownAnswers {
  const asked = new Counter({
    name: 'maillage_answer_cache_total',
    help: 'Operations looked for in the cache of answers',
    labelNames: ['result'],
    registers: [registry],
  });
  new Gauge({
    name: 'maillage_answer_cache_bytes',
    help: 'Size of the answers kept',
    registers: [registry],
    collect() {
      this.set(cache.calculatedSize);
    },
  });

  return async (operation, variables, context) => {
    const question = await questionOf(operation, variables, context);
    if (question === null) return nothing;
    const known = cache.get(question);
    asked.inc({ result: known === undefined ? 'miss' : 'hit' });
    return { known, keep: (answer) => void cache.set(question, answer) };
  };
}

/** All that the answer depends on; null where it cannot be told. */
async function questionOf(
  { source, name }: Operation,
  variables: Variables,
  { studies, dataset }: Context,
): Promise<string | null> {
  try {
    const datasets = [await dataset(), ...(await studies()).map((study) => study.dataset)];
    return JSON.stringify([datasets, name, variables, source]);
  } catch {
    // No study is there, or the engine is away: the operation will say so.
    return null;
  }
}
