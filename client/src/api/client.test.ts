import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ApiError } from './api-error.ts';
import { isReady, request } from './client.ts';
import { TypedDocumentString } from './generated/graphql.ts';

const document = new TypedDocumentString<{ a: number }, { x: number }>('query Q($x: Int!) { a(x: $x) }');
const fetched = vi.fn<typeof fetch>();

beforeEach(() => {
  vi.stubGlobal('fetch', fetched);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  fetched.mockReset();
});

function answers(body: unknown, init?: ResponseInit): Promise<Response> {
  return Promise.resolve(new Response(typeof body === 'string' ? body : JSON.stringify(body), init));
}

async function failure(
  promise: Promise<unknown>,
): Promise<Pick<ApiError, 'code' | 'message' | 'retryAfter'>> {
  const { code, message, retryAfter } = await promise.then(
    () => expect.fail('it should fail'),
    (error: ApiError) => error,
  );
  return { code, message, retryAfter };
}

describe('request', () => {
  it('sends the operation and gives its data', async () => {
    fetched.mockReturnValueOnce(answers({ data: { a: 2 } }));
    expect(await request(document, { x: 1 })).toEqual({ a: 2 });
    const [address, init] = fetched.mock.calls[0]!;
    expect([address, JSON.parse(String(init?.body))]).toEqual([
      '/graphql',
      { query: 'query Q($x: Int!) { a(x: $x) }', variables: { x: 1 } },
    ]);
  });

  it('has more patience than the server, which answers after 15 s and 2 s of waiting at the latest', async () => {
    const timeout = vi.spyOn(AbortSignal, 'timeout');
    fetched.mockReturnValueOnce(answers({ data: { a: 2 } }));
    await request(document, { x: 1 });
    expect(timeout.mock.calls).toEqual([[20_000]]);
    timeout.mockRestore();
  });

  it('gives the code of an error, and INTERNAL for a code it does not know', async () => {
    fetched.mockReturnValueOnce(
      answers({ errors: [{ message: 'first must be at most 200', extensions: { code: 'BAD_USER_INPUT' } }] }),
    );
    expect(await failure(request(document, { x: 1 }))).toEqual({
      code: 'BAD_USER_INPUT',
      message: 'first must be at most 200',
      retryAfter: null,
    });
    fetched.mockReturnValueOnce(answers({ errors: [{ message: 'odd', extensions: { code: 'ODD' } }] }));
    expect((await failure(request(document, { x: 1 }))).code).toBe('INTERNAL');
  });

  it('calls no answer, or one that is not JSON, by its name', async () => {
    fetched.mockRejectedValueOnce(new TypeError('refused'));
    expect(await failure(request(document, { x: 1 }))).toEqual({
      code: 'NETWORK',
      message: 'TypeError: refused',
      retryAfter: null,
    });
    fetched.mockReturnValueOnce(answers('<html>', { status: 502 }));
    expect(await failure(request(document, { x: 1 }))).toEqual({
      code: 'NETWORK',
      message: 'HTTP 502',
      retryAfter: null,
    });
  });

  it('tries a full server again, twice, then says so', async () => {
    const full = () =>
      answers(
        { errors: [{ message: 'full', extensions: { code: 'OVERLOADED' } }] },
        { status: 503, headers: { 'retry-after': '1' } },
      );
    fetched.mockImplementationOnce(full).mockImplementationOnce(() => answers({ data: { a: 3 } }));
    const second = request(document, { x: 1 });
    await vi.runAllTimersAsync();
    expect(await second).toEqual({ a: 3 });

    fetched.mockImplementation(full);
    const never = failure(request(document, { x: 1 }));
    await vi.runAllTimersAsync();
    expect(await never).toEqual({ code: 'OVERLOADED', message: 'full', retryAfter: 1 });
    expect(fetched).toHaveBeenCalledTimes(5);
  });

  it('rejects with the reason when it is called off', async () => {
    fetched.mockImplementationOnce(
      (_, init) =>
        new Promise((_resolve, reject) =>
          init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)),
        ),
    );
    const off = new AbortController();
    const promise = request(document, { x: 1 }, { signal: off.signal });
    off.abort('typed on');
    await expect(promise).rejects.toBe('typed on');
  });
});

describe('isReady', () => {
  it('is true for an answer that is well, false for any other or none', async () => {
    fetched.mockReturnValueOnce(answers('ok')).mockReturnValueOnce(answers('no', { status: 503 }));
    fetched.mockRejectedValueOnce(new TypeError('refused'));
    expect([await isReady(), await isReady(), await isReady()]).toEqual([true, false, false]);
  });
});
