import neo4j, { Neo4jError } from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import { EngineError } from '../engine-error.ts';
import { beforeDeadline } from './deadline.ts';
import { isPassing, toEngineError } from './errors.ts';
import { luceneQuery } from './lucene.ts';
import { oneParameter, withOneParameter } from './one-parameter.ts';
import { toNeo4jParams } from './values.ts';

describe('values', () => {
  test('whole numbers become integers, at any depth', () => {
    const params = { a: 3, b: 2.5, c: [1, [2]], d: { e: 4, f: null }, g: '5', h: true, i: 2 ** 60 };
    const int = neo4j.int;
    expect(toNeo4jParams(params)).toEqual({
      a: int(3),
      b: 2.5,
      c: [int(1), [int(2)]],
      d: { e: int(4), f: null },
      g: '5',
      h: true,
      i: 2 ** 60,
    });
  });
});

test('a statement is sent with one parameter, whatever it takes', () => {
  expect(
    withOneParameter("MATCH (n {key: $key}) WHERE n.text <> '$key' // $key\nRETURN $limit AS `$limit`"),
  ).toBe("MATCH (n {key: $given.key}) WHERE n.text <> '$key' // $key\nRETURN $given.limit AS `$limit`");
  expect(withOneParameter('CREATE (a)-[:$($row.type)]->(b)')).toBe('CREATE (a)-[:$($given.row.type)]->(b)');
  expect(oneParameter({ key: 'a', limit: 3 })).toEqual({ given: { key: 'a', limit: neo4j.int(3) } });
});

describe('errors', () => {
  const driverError = (code: string, message = 'told by the driver') => {
    const error = new Neo4jError(message, code, '50N42', 'unknown');
    error.code = code as Neo4jError['code'];
    return error;
  };
  test.each([
    ['ServiceUnavailable', 'ENGINE_UNAVAILABLE'],
    ['SessionExpired', 'ENGINE_UNAVAILABLE'],
    ['ProtocolError', 'ENGINE_UNAVAILABLE'],
    ['Neo.ClientError.Security.Unauthorized', 'ENGINE_UNAVAILABLE'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'ENGINE_UNAVAILABLE'],
    ['Neo.TransientError.General.DatabaseUnavailable', 'ENGINE_UNAVAILABLE'],
    ['Neo.ClientError.Transaction.TransactionTimedOut', 'TIMEOUT'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'TIMEOUT'],
    ['Neo.ClientError.Statement.SyntaxError', 'INTERNAL'],
  ])('%s is %s', (code, expected) => {
    const cause = driverError(code);
    expect(toEngineError(cause, 'a/statement')).toMatchObject({ name: 'EngineError', code: expected, cause });
  });

  test('the message names the statement and nothing that the driver said', () => {
    expect(toEngineError(driverError('ServiceUnavailable'), 'entity/by-keys').message).toBe(
      'Neo4j does not answer, or not to these credentials (entity/by-keys)',
    );
  });

  test('a pool without a free connection is an engine that is away', () => {
    const cause = driverError('N/A', 'Connection acquisition timed out in 3000 ms.');
    expect(toEngineError(cause).code).toBe('ENGINE_UNAVAILABLE');
  });

  test('an engine error stays as it is', () => {
    const error = new EngineError('CANCELLED', 'enough');
    expect(toEngineError(error)).toBe(error);
  });

  test('only what the server undid may be tried again', () => {
    const deadlock = driverError('Neo.TransientError.Transaction.DeadlockDetected');
    expect(isPassing(deadlock)).toBe(true);
    expect(isPassing(toEngineError(deadlock))).toBe(true);
    expect(isPassing(driverError('ServiceUnavailable'))).toBe(false);
    expect(isPassing(new Error('other'))).toBe(false);
  });
});

describe('full-text queries', () => {
  test('each word as it is, as a prefix and with typing errors, in names and text', () => {
    expect(luceneQuery('study@1+a', ['opca', 'r'])).toBe(
      '+dataset:"study@1+a" +(searchNames:(opca^4 opca*^2 opca~1^1)^4 searchNames:(r^4 r*^2)^4 ' +
        'searchText:(opca^4 opca*^2 opca~1^1)^1 searchText:(r^4 r*^2)^1)',
    );
  });

  test('nothing in a word or a key has a meaning of its own', () => {
    expect(luceneQuery('a"b\\c', ['x:y*'])).toContain('+dataset:"a\\"b\\\\c" +(searchNames:(x\\:y\\*^4');
  });
});

describe('deadlines', () => {
  const never = new Promise<number>(() => {});
  test('work in time gives its result', async () => {
    expect(await beforeDeadline(Promise.resolve(1), 1_000)).toBe(1);
  });
  test('work that fails gives its own error', async () => {
    await expect(beforeDeadline(Promise.reject(new Error('broken')), 1_000)).rejects.toThrow('broken');
  });
  test('work that does not end is a timeout', async () => {
    await expect(beforeDeadline(never, 1)).rejects.toMatchObject({ code: 'TIMEOUT' });
  });
  test('a signal ends the wait, and no listener stays', async () => {
    const controller = new AbortController();
    const listened = { added: 0, removed: 0 };
    const { signal } = controller;
    const [add, remove] = [signal.addEventListener.bind(signal), signal.removeEventListener.bind(signal)];
    signal.addEventListener = (...args: Parameters<typeof add>) => {
      listened.added += 1;
      add(...args);
    };
    signal.removeEventListener = (...args: Parameters<typeof remove>) => {
      listened.removed += 1;
      remove(...args);
    };
    await beforeDeadline(Promise.resolve(1), 1_000, signal);
    const waiting = beforeDeadline(never, 1_000, signal);
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(listened).toEqual({ added: 2, removed: 2 });
  });
});
