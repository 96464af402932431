/**
 * Answers kept until a study is loaded anew: the same question to the same datasets has the same answer. The least
 * recently asked make room.
 */
import type { ExecutionArgs, ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';
import { Counter, Gauge, type Registry } from 'prom-client';
import type { Context } from '../context.ts';

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

/**
 * Answers from the cache what was asked before, and keeps what is answered: whole answers without errors, and none that
 * must not be kept. Comes after the plugins that count or refuse operations, which see those from the cache as well.
 */
export function answerFromCache(cache: AnswerCache, registry: Registry): Plugin {
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

  return {
    async onExecute({ args, setResultAndStopExecution }) {
      const context = args.contextValue as object as Context;
      const question = await questionOf(args as ExecutionArgs, context);
      if (question === null) return;
      const known = cache.get(question);
      asked.inc({ result: known === undefined ? 'miss' : 'hit' });
      if (known !== undefined) {
        setResultAndStopExecution(asResult({}, known));
        return;
      }
      let mayKeep = true;
      const { keepNothing } = context;
      context.keepNothing = () => {
        mayKeep = false;
        keepNothing();
      };
      return {
        onExecuteDone({ result, setResult }) {
          const answer = result as ExecutionResult;
          if (!mayKeep || answer.errors || !answer.data || context.signal.aborted) return;
          const text = JSON.stringify({ data: answer.data });
          cache.set(question, text);
          setResult(asResult(answer.data, text));
        },
      };
    },
  };
}

/** All that the answer depends on; null where it cannot be told. */
async function questionOf(
  { document, operationName, variableValues }: ExecutionArgs,
  { studies, dataset }: Context,
): Promise<string | null> {
  const source = document.loc?.source.body;
  if (source === undefined) return null;
  try {
    const datasets = [await dataset(), ...(await studies()).map((study) => study.dataset)];
    return JSON.stringify([datasets, operationName, variableValues, source]);
  } catch {
    // No study is there, or the engine is away: the operation will say so.
    return null;
  }
}

/** A result that is sent as this text. */
function asResult(data: ExecutionResult['data'], text: string): ExecutionResult {
  return Object.assign({ data }, { stringify: () => text });
}
